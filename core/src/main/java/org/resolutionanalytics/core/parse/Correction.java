package org.resolutionanalytics.core.parse;

import java.util.Objects;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.Repair;
import org.resolutionanalytics.core.resolution.RepairKind;
import org.resolutionanalytics.core.text.SourceText;

/**
 * A repair as people read it: the words that were changed, before and after.
 *
 * @param path the clause
 * @param kind why the words were changed
 * @param sourceWords the words of the document, blanks and line ends as one blank: {@code General
 *     Assembl y}
 * @param words what the clause has instead: {@code General Assembly}
 * @param line the line of the document, from 1
 */
public record Correction(
    ClausePath path, RepairKind kind, String sourceWords, String words, int line) {

  /** Words without a blank are quoted as far as this on either side of what was changed. */
  private static final int LONGEST = 60;

  /** Checks that all are there. */
  public Correction {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(sourceWords, "sourceWords");
    Objects.requireNonNull(words, "words");
  }

  /** Whether a repair changes words; joined lines and invisible characters do not. */
  static boolean changesWords(Repair repair) {
    return repair.kind() != RepairKind.LINE_JOIN && repair.kind() != RepairKind.INVISIBLE;
  }

  /** The correction that a clause's repair makes. */
  static Correction of(SourceText source, Clause clause, Repair repair) {
    String content = source.content();
    int start = wordStart(content, repair.source().start());
    int end = wordEnd(content, repair.source().end());
    if (repair.kind() == RepairKind.LINE_HYPHEN) {
      end = wordEnd(content, Characters.skipEmpty(content, end, content.length()));
    }
    int textStart = wordStart(clause.text(), repair.offset());
    int textEnd = wordEnd(clause.text(), repair.offset() + repair.replacement().length());
    return new Correction(
        clause.path(),
        repair.kind(),
        Characters.inOneForm(content.substring(start, end)),
        clause.text().substring(textStart, textEnd),
        source.position(repair.source().start()).line());
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > Math.max(0, at - LONGEST) && !Characters.isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < Math.min(text.length(), at + LONGEST) && !Characters.isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
