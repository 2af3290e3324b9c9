package org.resolutionanalytics.nlp.grammar;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.nlp.token.TokenTypes;
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

  /** A full stop, whatever it stands for. */
  static final int FULL_STOP = 16;

  /** A semicolon. */
  static final int SEMICOLON = 32;

  /** A colon. */
  static final int COLON = 64;

  private static final int KNOWN = 128;

  private final AskingVerbs verbs;
  private @Nullable TokenTypes types;
  private byte[] byType = new byte[1024];

  WordKinds(AskingVerbs verbs) {
    this.verbs = verbs;
  }

  /** The kinds of a token's form, put together. */
  int of(Tokens tokens, int token) {
    int type = tokens.type(token);
    if (type == TokenTypes.NONE) {
      return kinds(tokens.form(token));
    }
    if (tokens.types() != types) {
      types = tokens.types();
      Arrays.fill(byType, (byte) 0);
    }
    if (type >= byType.length) {
      byType = Arrays.copyOf(byType, Math.max(type + 1, byType.length * 2));
    }
    if (byType[type] == 0) {
      byType[type] = (byte) (kinds(tokens.form(token)) | KNOWN);
    }
    return byType[type];
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
