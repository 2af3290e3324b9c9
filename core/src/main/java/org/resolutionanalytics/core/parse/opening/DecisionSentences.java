package org.resolutionanalytics.core.parse.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.LineToken;
import org.resolutionanalytics.core.parse.line.OpeningLines;
import org.resolutionanalytics.core.rule.OpeningRules;
import org.resolutionanalytics.core.rule.OpeningVerbs;
import org.resolutionanalytics.core.rule.OpeningVerbs.Form;
import org.resolutionanalytics.core.rule.Rules;

/**
 * Decisions that are one sentence, which names the body: "The General Assembly, recalling its
 * resolution 83/4, decides to include the item in the agenda", "At its 79th plenary meeting, on 12
 * December 2028, the General Assembly decided to include ...".
 */
public final class DecisionSentences {
  private static final int LONGEST = 4000;
  private static final int LONGEST_HEAD = 300;
  private static final int MAX_FRONT = 60;

  private final OpeningVerbs verbs;
  private final OpeningRules rules;
  private final OpeningLines lines;
  private final Pattern meeting;

  DecisionSentences(Rules rules, OpeningLines lines) {
    this.verbs = rules.verbs();
    this.rules = rules.openings();
    this.lines = lines;
    this.meeting = rules.lines().reportOfMeeting();
  }

  /** Where the verb of such a sentence starts, or an adverb before it; empty if it is none. */
  Optional<Integer> verb(String text, int start, int end) {
    if (!lines.startsName(text, start)) {
      return reported(text, start, end);
    }
    int reasons = lines.match(new Line(0, start, end, text));
    return isLowerFrom(text, reasons, end) ? finite(text, reasons, end) : Optional.empty();
  }

  private static boolean isLowerFrom(String text, int after, int end) {
    int at = after < 0 ? end : Characters.skipEmpty(text, after, end);
    return at < end && Characters.isLower(text.charAt(at));
  }

  /** The first finite verb behind a comma. */
  private Optional<Integer> finite(String text, int reasons, int end) {
    for (int at = reasons - 1; at < end; at++) {
      if (text.charAt(at) == ',') {
        int first = Characters.skipEmpty(text, at + 1, end);
        int verb = skipAdverbs(text, first, end);
        String word = word(text, verb, end);
        boolean noun = rules.alsoNouns().contains(word);
        int next = Characters.skipEmpty(text, verb + word.length(), end);
        if (verbs.leading(word).filter(e -> e.form() == Form.FINITE).isPresent()
            && (!noun || rules.afterNouns().contains(word(text, next, end)))) {
          return Optional.of(first);
        }
      }
    }
    return Optional.empty();
  }

  private int skipAdverbs(String text, int start, int end) {
    int at = start;
    String word = word(text, at, end);
    while (!word.isEmpty() && rules.isAdverb(word)) {
      at = Characters.skipEmpty(text, at + word.length(), end);
      word = word(text, at, end);
    }
    return at;
  }

  /** The word at a place, if it has small letters. */
  private static String word(String text, int start, int end) {
    return start < end && Characters.isLower(text.charAt(start))
        ? text.substring(start, Characters.wordEnd(text, start, end)).toLowerCase(Locale.ROOT)
        : "";
  }

  /** Where the name ends of the body whose meeting a sentence reports; -1 if it reports none. */
  private int afterBody(String text, int start, int end) {
    Matcher met = meeting.matcher(text).region(start, end);
    return met.lookingAt()
        ? lines.afterBody(text, met.end(), Math.min(end, met.end() + LONGEST_HEAD))
        : -1;
  }

  /**
   * The verb in the past tense behind the name of the body that met, or behind a comma; an adverb
   * may be before it. "As requested", "having considered" and "a report submitted" are none.
   */
  private Optional<Integer> reported(String text, int start, int clauseEnd) {
    int end = Math.min(clauseEnd, start + LONGEST);
    int at = afterBody(text, start, end);
    boolean inName = true;
    boolean verbMayFollow = true;
    while (at >= 0 && at < end) {
      char c = text.charAt(at);
      int next = at + 1;
      if (c == ',') {
        inName = false;
        verbMayFollow = true;
      } else if (Characters.isLetter(c)) {
        String word = word(text, at, end);
        if (verbMayFollow && verbs.reported(word).isPresent()) {
          return Optional.of(at);
        }
        boolean adverb = verbMayFollow && rules.isAdverb(word);
        verbMayFollow = adverb || (inName && Characters.isUpper(c));
        next = Math.max(next, Characters.wordEnd(text, at, end));
      }
      at = next;
    }
    return Optional.empty();
  }

  /**
   * The lines of a document; an opening line that goes on to a decision in the same sentence is
   * text as a whole.
   */
  public List<LineToken> withDecisions(List<LineToken> tokens) {
    List<LineToken> settled = new ArrayList<>(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Line line = tokens.get(i).line();
      if (tokens.get(i) instanceof LineToken.Opening opening
          && isLowerFrom(line.text(), opening.end(), line.end())
          && verb(line.text(), line.start(), sentenceEnd(tokens, i)).isPresent()) {
        settled.set(i, LineToken.Opening.ofSentence(line));
      }
    }
    return settled;
  }

  /**
   * The lines of a document without an opening line, where the report of a meeting opens the text.
   *
   * @param before how many come before the first one that opens like a paragraph
   */
  public List<LineToken> withReport(List<LineToken> tokens, int before) {
    for (int i = 0; i < Math.min(MAX_FRONT, before); i++) {
      Line line = tokens.get(i).line();
      if (tokens.get(i) instanceof LineToken.Prose
          && reported(line.text(), line.start(), sentenceEnd(tokens, i)).isPresent()) {
        List<LineToken> opened = new ArrayList<>(tokens);
        opened.set(i, LineToken.Opening.ofSentence(line));
        return opened;
      }
    }
    return tokens;
  }

  /** The words of an opening line: of a report those up to the body's name, else the line. */
  public String head(List<LineToken> tokens, int opening) {
    Line line = tokens.get(opening).line();
    int end = afterBody(line.text(), line.start(), sentenceEnd(tokens, opening));
    return end < 0 ? line.string() : line.text().substring(line.start(), end);
  }

  /** Where the lines end that are in one block with a line. */
  private static int sentenceEnd(List<LineToken> tokens, int index) {
    int last = index;
    int start = tokens.get(index).line().start();
    while (last + 1 < tokens.size()
        && tokens.get(last + 1) instanceof LineToken.Prose prose
        && prose.line().end() - start < LONGEST) {
      last++;
    }
    return tokens.get(last).line().end();
  }
}
