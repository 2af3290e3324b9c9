package org.resolutionanalytics.core.parse;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.diagnostic.Diagnostic;
import org.resolutionanalytics.core.diagnostic.DiagnosticCode;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.metadata.Language;
import org.resolutionanalytics.core.rule.RuleFile;
import org.resolutionanalytics.core.text.SourceSpan;
import org.resolutionanalytics.core.text.SourceText;

/** Says in words that help why a text is no resolution. */
public final class RejectedText {
  private static final int LONGEST_PAGE = 3000;

  /** What a web site says in the place of a document. */
  private static final Pattern NOT_FOUND =
      RuleFile.shipped("front").pattern("not found", Map.of("start", Characters.WORD_START));

  private RejectedText() {}

  /**
   * The remark on a rejected text.
   *
   * @param found what the parser knows of it
   */
  static Diagnostic why(SourceText source, DiagnosticCode found) {
    SourceSpan place = new SourceSpan(0, 0);
    if (found == DiagnosticCode.AMENDMENT) {
      return Diagnostic.of(
          found, place, "The document amends a draft resolution and has no clauses of its own.");
    }
    if (found == DiagnosticCode.PHRASE_LIST) {
      return Diagnostic.of(
          found, place, "The text is a list of opening phrases, not a resolution.");
    }
    String text = source.content();
    if (text.length() <= LONGEST_PAGE && NOT_FOUND.matcher(text).find()) {
      return Diagnostic.of(
          DiagnosticCode.DOCUMENT_NOT_FOUND,
          place,
          "The text is a page of a web site that says the document was not found; download it"
              + " again.");
    }
    Optional<String> language = Language.notEnglish(text);
    return language.isPresent()
        ? Diagnostic.of(
            DiagnosticCode.NOT_ENGLISH,
            place,
            "The text seems to be " + language.get() + ", not English.")
        : Diagnostic.of(
            found,
            place,
            "No line names a body (\"The General Assembly,\") and no two paragraphs open like those"
                + " of a resolution.");
  }
}
