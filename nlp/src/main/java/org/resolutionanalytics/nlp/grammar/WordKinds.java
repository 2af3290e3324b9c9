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

  /** A verb in its dictionary form that often follows "to". */
  static final int INFINITIVE = 128;

  /** An adverb. */
  static final int ADVERB = 256;

  /** What may occur between a verb of the body and what it is joined to. */
  static final int BEFORE_VERB = 512;

  private final AskingVerbs verbs;
  private final Words words;
  private final FormKinds byForm = new FormKinds(this::kinds);

  WordKinds(AskingVerbs verbs, Words words) {
    this.verbs = verbs;
    this.words = words;
  }

  /** The kinds of a token's form, as bits. */
  int of(Tokens tokens, int token) {
    return byForm.of(tokens, token);
  }

  private int kinds(String form) {
    return (verbs.of(form).isEmpty() ? 0 : ASKS)
        | (words.asking.repeating().contains(form) ? ASKS_AGAIN : 0)
        | (words.grammar.modals().contains(form) ? MODAL : 0)
        | (words.operativeVerbs.contains(form) ? OPERATIVE : 0)
        | (words.infinitives.contains(form) ? INFINITIVE : 0)
        | (words.isAdverb(form) ? ADVERB : 0)
        | (VerbFinder.mayPrecede(words, form) ? BEFORE_VERB : 0)
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
