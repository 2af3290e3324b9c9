package org.resolutionanalytics.nlp.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resolutionanalytics.nlp.rule.NameRules;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Abbreviations that a resolution itself introduces, in brackets behind the full name: "the Federal
 * Government of Somalia (FGS)". From there on they name the same actor. The letters must be the
 * initials of the words before them, and these words must be the actor's name, or that of a State's
 * government: "the Agreement on South Sudan (ASS)" introduces no State. Holds what one resolution
 * has introduced: one instance for each resolution.
 */
public final class IntroducedNames {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;

  private final NameRules rules;
  private final Map<String, Actor> byAbbreviation = new HashMap<>();

  /** For one resolution. */
  public IntroducedNames(NameRules rules) {
    this.rules = rules;
  }

  /**
   * The spans of the next text of the resolution with those of abbreviations.
   *
   * @param tokens the text's tokens
   * @param spans the names in it, by position
   */
  public List<ActorSpan> resolve(Tokens tokens, List<ActorSpan> spans) {
    if (spans.isEmpty() && byAbbreviation.isEmpty()) {
      return spans;
    }
    List<ActorSpan> found = new ArrayList<>();
    int next = 0; // The first name that ends behind a token.
    for (int at = 0; at < tokens.size(); at++) {
      while (next < spans.size() && spans.get(next).endToken() <= at) {
        next++;
      }
      if (isAbbreviation(tokens, at)) {
        Actor actor = byAbbreviation.get(tokens.form(at));
        int open = open(tokens, at);
        boolean inName = next < spans.size() && spans.get(next).firstToken() <= at;
        if (open > 0 && actor == null && next > 0 && spans.get(next - 1).endToken() == open) {
          introduced(tokens, open, at, spans.get(next - 1));
        } else if (open <= 0 && actor != null && !inName) {
          found.add(new ActorSpan(actor, at, at + 1, at + 1, false));
        }
      }
    }
    if (found.isEmpty()) {
      return spans;
    }
    found.addAll(spans);
    found.sort(ActorSpan.BY_POSITION);
    return List.copyOf(found);
  }

  private static boolean isAbbreviation(Tokens tokens, int at) {
    if (!tokens.isCapitalised(at)) {
      return false;
    }
    int length = tokens.end(at) - tokens.start(at);
    if (length < SHORTEST || length > LONGEST) {
      return false;
    }
    String text = tokens.text();
    for (int i = tokens.start(at) + 1; i < tokens.end(at); i++) {
      if (!Character.isLetter(text.charAt(i)) || Character.isLowerCase(text.charAt(i))) {
        // Most words with a capital; those that are left are compared whole.
        return false;
      }
    }
    String word = text.substring(tokens.start(at), tokens.end(at));
    return word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
  }

  /** The opening bracket before an abbreviation that is alone in brackets; -1 if it is not. */
  private static int open(Tokens tokens, int at) {
    int before = at - 1;
    int after = at + 1;
    if (before > 0 && after < tokens.size() && isQuote(tokens.form(before))) {
      before--;
      after++;
    }
    boolean bracketed =
        before > 0
            && after < tokens.size()
            && tokens.form(before).equals("(")
            && tokens.form(after).equals(")");
    return bracketed ? before : -1;
  }

  private static boolean isQuote(String form) {
    return form.equals("\u201c") || form.equals("\"");
  }

  private void introduced(Tokens tokens, int open, int at, ActorSpan span) {
    int first = firstOfInitials(tokens, open, tokens.form(at));
    boolean whole = first >= span.firstToken() && first < open;
    boolean government =
        first >= 0 && span.actor().kind().equals(Actor.STATE) && hasGovernment(tokens, first, open);
    if (whole || government) {
      byAbbreviation.put(tokens.form(at), span.actor());
    }
  }

  /** The first of the words before a place whose initials are the letters; -1 if they are not. */
  private int firstOfInitials(Tokens tokens, int end, String letters) {
    int at = end;
    for (int letter = letters.length() - 1; letter >= 0; letter--) {
      at--;
      while (at >= 0 && rules.silentWords().contains(tokens.form(at))) {
        at--;
      }
      if (at < 0 || tokens.form(at).charAt(0) != letters.charAt(letter)) {
        return -1;
      }
    }
    return at;
  }

  private boolean hasGovernment(Tokens tokens, int first, int end) {
    for (int at = first; at < end; at++) {
      if (rules.governments().contains(tokens.form(at))) {
        return true;
      }
    }
    return false;
  }
}
