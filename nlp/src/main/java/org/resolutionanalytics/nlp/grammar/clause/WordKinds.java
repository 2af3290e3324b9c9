package org.resolutionanalytics.nlp.grammar.clause;

import org.resolutionanalytics.nlp.token.FormKinds;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * What a word form can begin or end, worked out once for each numbered form: most words of a text
 * do neither, and need not be looked up in any list again. Not thread-safe: one for each thread.
 */
public final class WordKinds {

  /** A form of a verb that asks. */
  public static final int ASKS = 1;

  /** A verb that asks once more, with a noun. */
  public static final int ASKS_AGAIN = 2;

  /** A modal verb. */
  public static final int MODAL = 4;

  /** A verb that opens an operative paragraph without asking. */
  public static final int OPERATIVE = 8;

  /** A full stop, also one of an abbreviation. */
  public static final int FULL_STOP = 16;

  /** A semicolon. */
  public static final int SEMICOLON = 32;

  /** A colon. */
  public static final int COLON = 64;

  /** A verb in its dictionary form that often follows "to". */
  public static final int INFINITIVE = 128;

  /** An adverb. */
  public static final int ADVERB = 256;

  /** What may occur between a verb of the body and what it is joined to. */
  public static final int BEFORE_VERB = 512;

  /** A verb that praises. */
  public static final int PRAISING = 1024;

  /** A verb of causing. */
  public static final int CAUSING = 2048;

  private final AskingVerbs verbs;
  private final Words words;
  private final FormKinds byForm = new FormKinds(this::kinds);

  public WordKinds(AskingVerbs verbs, Words words) {
    this.verbs = verbs;
    this.words = words;
  }

  /** The kinds of a token's form, as bits. */
  public int of(Tokens tokens, int token) {
    return byForm.of(tokens, token);
  }

  private int kinds(String form) {
    return (verbs.of(form).isEmpty() ? 0 : ASKS)
        | (words.asking.repeating().contains(form) ? ASKS_AGAIN : 0)
        | (words.grammar.modals().contains(form) ? MODAL : 0)
        | (words.operativeVerbs.contains(form) ? OPERATIVE : 0)
        | (words.infinitives.contains(form) ? INFINITIVE : 0)
        | (words.isAdverb(form) ? ADVERB : 0)
        | (words.asking.praising().contains(form) ? PRAISING : 0)
        | (words.asking.causing().contains(form) ? CAUSING : 0)
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
