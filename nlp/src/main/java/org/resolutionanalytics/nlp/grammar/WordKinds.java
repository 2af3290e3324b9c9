package org.resolutionanalytics.nlp.grammar;

import org.resolutionanalytics.nlp.token.FormKinds;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * What a word form can begin or end, worked out once for each numbered form: most words of a text
 * do neither, and need not be looked up in any list again. Not thread-safe: one for each thread.
 */
final class WordKinds {

  /** A form of a verb that asks. */
  static final int ASKS = 1;

  /** A verb that asks once more, with a noun. */
  static final int ASKS_AGAIN = 2;

  /** A modal verb. */
  static final int MODAL = 4;

  /** A verb that opens an operative paragraph without asking. */
  static final int OPERATIVE = 8;

  /** A full stop, also one of an abbreviation. */
  static final int FULL_STOP = 16;

  /** A semicolon. */
  static final int SEMICOLON = 32;

  /** A colon. */
  static final int COLON = 64;

  private final AskingVerbs verbs;
  private final FormKinds byForm = new FormKinds(this::kinds);

  WordKinds(AskingVerbs verbs) {
    this.verbs = verbs;
  }

  /** The kinds of a token's form, as bits. */
  int of(Tokens tokens, int token) {
    return byForm.of(tokens, token);
  }

  private int kinds(String form) {
    return (verbs.of(form).isEmpty() ? 0 : ASKS)
        | (RepeatedAsking.startsWith(form) ? ASKS_AGAIN : 0)
        | (Words.MODALS.contains(form) ? MODAL : 0)
        | (Words.OPERATIVE_VERBS.contains(form) ? OPERATIVE : 0)
        | mark(form);
  }

  private static int mark(String form) {
    return switch (form) {
      case "." -> FULL_STOP;
      case ";" -> SEMICOLON;
      case ":" -> COLON;
      default -> 0;
    };
  }
}
