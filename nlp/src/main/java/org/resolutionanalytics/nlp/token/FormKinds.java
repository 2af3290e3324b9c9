package org.resolutionanalytics.nlp.token;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What kind of word a form is, for texts that are read word by word: computed once per numbered
 * form, with the same result for those without a number. Not thread-safe.
 */
public final class FormKinds {

  private static final int KNOWN = 0x8000;

  private final ToIntFunction<String> kinds;
  private @Nullable TokenTypes types;
  private char[] byType = new char[1024];

  /**
   * Kinds of forms.
   *
   * @param kinds the kind of a form of {@link WordForm}: 0 to 32,767, always the same for a form
   */
  public FormKinds(ToIntFunction<String> kinds) {
    this.kinds = kinds;
  }

  /**
   * What a token's form is.
   *
   * @param tokens any tokens
   * @param token from 0
   * @return 0 to 32,767
   */
  public int of(Tokens tokens, int token) {
    int type = tokens.type(token);
    if (type == TokenTypes.NONE) {
      return kinds.applyAsInt(tokens.form(token));
    }
    if (tokens.types() != types) {
      types = tokens.types();
      Arrays.fill(byType, (char) 0);
    }
    if (type >= byType.length) {
      byType = Arrays.copyOf(byType, Math.max(type + 1, byType.length * 2));
    }
    if (byType[type] == 0) {
      byType[type] = (char) (kinds.applyAsInt(tokens.form(token)) | KNOWN);
    }
    return byType[type] & ~KNOWN;
  }
}
