package org.resolutionanalytics.nlp.rule;

/** The word forms of a text, for reading by position; beyond its ends all is empty. */
public interface Forms {

  /** The form in which words are compared. */
  String form(int at);

  /** The roles of the words of its language. */
  WordRoles roles();

  /** Whether the word at a position has a role, or starts a phrase that has it. */
  default boolean is(int at, WordRole role) {
    return roles().starts(form(at), role, this, at);
  }
}
