package org.resolutionanalytics.nlp.token;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of word forms for texts that are read word by word: whether a form is in it is worked out
 * once for each numbered form. Not thread-safe.
 */
public final class FormSet {

  private static final byte UNKNOWN = 0;
  private static final byte IN = 1;
  private static final byte OUT = 2;

  private final Set<String> forms;
  private @Nullable TokenTypes types;
  private byte[] byType = new byte[1024];

  /**
   * A set of forms.
   *
   * @param forms words as {@link WordForm} has them
   */
  public FormSet(Set<String> forms) {
    this.forms = Set.copyOf(forms);
  }

  /**
   * Whether a token's form is in the set.
   *
   * @param tokens any tokens
   * @param token from 0
   */
  public boolean contains(Tokens tokens, int token) {
    int type = tokens.type(token);
    if (type == TokenTypes.NONE) {
      return forms.contains(tokens.form(token));
    }
    if (tokens.types() != types) {
      types = tokens.types();
      Arrays.fill(byType, UNKNOWN);
    }
    if (type >= byType.length) {
      byType = Arrays.copyOf(byType, Math.max(type + 1, byType.length * 2));
    }
    if (byType[type] == UNKNOWN) {
      byType[type] = forms.contains(tokens.form(token)) ? IN : OUT;
    }
    return byType[type] == IN;
  }
}
