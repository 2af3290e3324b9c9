package org.resolutionanalytics.core.diagnostic;

/** All remarks that the parser makes. */
public enum DiagnosticCode {
  /** The text holds nothing that makes a resolution. */
  NOT_A_RESOLUTION("not-a-resolution"),
  /** The text is in another language than English. */
  NOT_ENGLISH("not-english"),
  /** The document amends another one and has no clauses of its own. */
  AMENDMENT("amendment"),
  /** A page of a web site that says the document was not found. */
  DOCUMENT_NOT_FOUND("document-not-found"),
  /** The text is a list of opening phrases. */
  PHRASE_LIST("phrase-list"),
  /** No line names the body ("The General Assembly,"): the start of the text is a guess. */
  NO_OPENING_LINE("no-opening-line"),
  /** Neither the text nor the document's name holds a symbol. */
  NO_SYMBOL("no-symbol"),
  /** No paragraph decides or asks anything. */
  NO_OPERATIVE_PARAGRAPH("no-operative-paragraph"),
  /** A number of the running series is missing. */
  NUMBER_MISSING("number-missing"),
  /** A number does not fit the running series. */
  NUMBER_OUT_OF_ORDER("number-out-of-order"),
  /** An annex without a heading "Annex": numbers start again after the signature. */
  ANNEX_WITHOUT_HEADING("annex-without-heading"),
  /** No signature and no date of adoption was found. */
  NO_ADOPTION_DATE("no-adoption-date");

  private final String id;

  DiagnosticCode(String id) {
    this.id = id;
  }

  /** The name in tables and messages. */
  public String id() {
    return id;
  }
}
