package org.resolutionanalytics.nlp.mandate.rule;

/** What the rules call the phrases that the program asks for: the keys of {@code phrases}. */
public final class Labels {

  /** Starts the labels of phrases that decide what the verb does at which they start. */
  public static final String ACT = "act_";

  /** Starts the labels of rhythms; the rest is the value of a column, or the next two. */
  public static final String RHYTHM = "rhythm_";

  /** A rhythm that is worked out from its number. */
  public static final String EVERY = "every";

  /** Ends the label of a rhythm that is only gone on with. */
  public static final String CONTINUED = "continued";

  /** Starts the labels of phrases that take back another one. */
  public static final String NOT = "not_";

  public static final String ACT_NEED = "act_need";
  public static final String REPORT = "report";
  public static final String HAND_REPORT = "hand_report";
  public static final String HAND_PRODUCT = "hand_product";
  public static final String INFORM = "inform";
  public static final String IN_REPORT = "in_report";
  public static final String WITHIN_OTHER = "within_other";
  public static final String IN_WRITING = "in_writing";
  public static final String EXTENDS = "extends";
  public static final String GOES_ON = "goes_on";
  public static final String CONTINUES = "continues";
  public static final String TERMINATES = "terminates";
  public static final String REVIEW = "review";
  public static final String DEFERRED = "deferred";
  public static final String OFFICE = "office";
  public static final String CEASES = "ceases";
  public static final String NEXT_CONSIDERATION = "next_consideration";
  public static final String SEIZED = "seized";
  public static final String OBSERVANCE = "observance";
  public static final String APPOINTMENT = "appointment";
  public static final String MEETING = "meeting";
  public static final String ESTABLISHMENT = "establishment";
  public static final String DEPLOYMENT = "deployment";
  public static final String COMPOSITION = "composition";
  public static final String ESTABLISHMENT_TASKS = "establishment_tasks";
  public static final String APPROPRIATION = "appropriation";
  public static final String FUNDS = "funds";
  public static final String SANCTION = "sanction";
  public static final String ADOPTION = "adoption";
  public static final String REPORT_WANTED = "report_wanted";
  public static final String ANOTHER_REPORT = "another_report";
  public static final String REPORT_INCLUDES = "report_includes";
  public static final String REPORT_HANDED = "report_handed";
  public static final String PRODUCT_HANDED = "product_handed";
  public static final String NEXT_REPORT = "next_report";
  public static final String BEFORE_END = "before_end";
  public static final String SITS = "sits";
  public static final String THEREAFTER = "thereafter";
  public static final String ANOTHER_SESSION = "another_session";

  private Labels() {}
}
