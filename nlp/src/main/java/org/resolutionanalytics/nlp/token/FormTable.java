package org.resolutionanalytics.nlp.token;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of some word forms, for texts that are read word by word: looked up once per
 * numbered form, with the same result for those without a number. Not thread-safe.
 *
 * @param <T> what is known of a form
 */
public final class FormTable<T> {

  private final Map<String, T> known;
  private final T other;
  private @Nullable TokenTypes types;
  private @Nullable Object[] byType = new Object[1024];

  /**
   * A table of forms.
   *
   * @param known what is known, by forms of {@link WordForm}; not changed from here on
   * @param other the same for every other form
   */
  public FormTable(Map<String, T> known, T other) {
    this.known = known;
    this.other = other;
  }

  /**
   * What is known of a token's form.
   *
   * @param tokens any tokens
   * @param token from 0
   */
  @SuppressWarnings("unchecked") // the array holds only what was put into it here
  public T of(Tokens tokens, int token) {
    int type = tokens.type(token);
    if (type >= 0 && type < byType.length && tokens.types() == types) {
      Object found = byType[type];
      if (found != null) {
        return (T) found;
      }
    }
    T found = known.getOrDefault(tokens.form(token), other);
    if (type != TokenTypes.NONE) {
      remember(tokens.types(), type, found);
    }
    return found;
  }

  private void remember(TokenTypes numbering, int type, T found) {
    if (numbering != types) {
      types = numbering;
      Arrays.fill(byType, null);
    }
    if (type >= byType.length) {
      byType = Arrays.copyOf(byType, Math.max(type + 1, byType.length * 2));
    }
    byType[type] = found;
  }
}
