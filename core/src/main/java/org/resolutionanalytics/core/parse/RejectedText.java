package org.resolutionanalytics.core.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resolutionanalytics.core.diagnostic.Diagnostic;
import org.resolutionanalytics.core.diagnostic.DiagnosticCode;
import org.resolutionanalytics.core.rule.Languages;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceSpan;
import org.resolutionanalytics.core.text.SourceText;

/** Says in words that help why a text is no resolution. */
final class RejectedText {
  private static final int LONGEST_PAGE = 3000;

  /** What a web site says in the place of a document. */
  private final Pattern notFound;

  private final Languages languages;
  private final String own;

  RejectedText(Rules rules) {
    this.notFound = rules.front().notFound();
    this.languages = rules.languages();
    this.own = Locale.forLanguageTag(rules.language()).getDisplayLanguage(Locale.ENGLISH);
  }

  /**
   * The remark on a rejected text.
   *
   * @param found what the parser knows of it
   */
  Diagnostic why(SourceText source, DiagnosticCode found) {
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
    if (text.length() <= LONGEST_PAGE && notFound.matcher(text).find()) {
      return Diagnostic.of(
          DiagnosticCode.DOCUMENT_NOT_FOUND,
          place,
          "The text is a page of a web site that says the document was not found; download it"
              + " again.");
    }
    Optional<String> other = languages.other(text);
    return other.isPresent()
        ? Diagnostic.of(
            DiagnosticCode.NOT_ENGLISH,
            place,
            "The text seems to be " + other.get() + ", not " + own + ".")
        : Diagnostic.of(
            found,
            place,
            "No line names a body (\"The General Assembly,\") and no two paragraphs open like those"
                + " of a resolution.");
  }
}
