package org.resolutionanalytics.nlp.token;

import java.util.Set;

/**
 * A set of word forms for texts that are read word by word: whether a form is in it is computed
 * once per numbered form. Not thread-safe.
 */
public final class FormSet {

  private final FormKinds kinds;

  /**
   * A set of forms.
   *
   * @param forms forms of {@link WordForm}
   */
  public FormSet(Set<String> forms) {
    Set<String> copy = Set.copyOf(forms);
    this.kinds = new FormKinds(form -> copy.contains(form) ? 1 : 0);
  }

  /**
   * Whether a token's form is in the set.
   *
   * @param tokens any tokens
   * @param token from 0
   */
  public boolean contains(Tokens tokens, int token) {
    return kinds.of(tokens, token) == 1;
  }
}
