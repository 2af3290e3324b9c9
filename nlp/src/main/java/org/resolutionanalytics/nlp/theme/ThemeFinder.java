package org.resolutionanalytics.nlp.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resolutionanalytics.nlp.match.TermMatch;
import org.resolutionanalytics.nlp.match.TermMatcher;
import org.resolutionanalytics.nlp.token.Tokens;

/** Finds where themes are mentioned. Not thread-safe. */
public final class ThemeFinder {

  private final TermMatcher matcher;
  private final Map<String, Theme> themes;

  ThemeFinder(TermMatcher matcher, Map<String, Theme> themes) {
    this.matcher = matcher;
    this.themes = themes;
  }

  /**
   * The mentions in a text, by offset, then longest first, then in the lexicon's order.
   *
   * @param tokens the text's tokens
   */
  public List<ThemeMention> find(Tokens tokens) {
    List<TermMatch> matches = matcher.match(tokens);
    if (matches.isEmpty()) {
      return List.of();
    }
    List<ThemeMention> mentions = new ArrayList<>(matches.size());
    for (TermMatch match : matches) {
      Theme theme = themes.get(match.category().path());
      if (theme == null) {
        throw new IllegalStateException("no theme for category " + match.category().path());
      }
      int start = tokens.start(match.firstToken());
      int end = tokens.end(match.endToken() - 1);
      mentions.add(
          new ThemeMention(
              theme, match.term().text(), tokens.text().substring(start, end), start, end));
    }
    return List.copyOf(mentions);
  }
}
