package org.resolutionanalytics.nlp.lineage;

import java.util.Set;
import org.resolutionanalytics.nlp.lineage.word.Vocabulary;
import org.resolutionanalytics.nlp.lineage.word.WordClass;
import org.resolutionanalytics.nlp.lineage.word.WordReader;
import org.resolutionanalytics.nlp.token.Tokens;

/** Tells a clause that was only brought up to date from one that was edited. */
final class RelationRule {
  private final Vocabulary vocabulary;
  private final Set<String> referenceWords;
  private final Set<String> pluralEndings;

  RelationRule(WordReader reader) {
    this.vocabulary = reader.vocabulary();
    this.referenceWords = reader.rules().lineage().referenceWords();
    this.pluralEndings = reader.rules().lineage().pluralEndings();
  }

  /** The relation of a later clause to the one that it comes from, if their words differ. */
  Relation of(WordDifference difference) {
    Tokens before = difference.before();
    Tokens after = difference.after();
    boolean updated =
        difference.changes().stream()
            .allMatch(
                change -> {
                  Kinds from = kinds(before, change.from(), change.fromEnd());
                  Kinds to = kinds(after, change.to(), change.toEnd());
                  return !from.content
                      && !to.content
                      && (from.dating
                          || to.dating
                          || !(from.small || to.small)
                          || isOtherNumber(before, after, change));
                });
    return updated ? Relation.UPDATED : Relation.EDITED;
  }

  /** Whether a singular became a plural or vice versa: "resolution" where a list grew. */
  private boolean isOtherNumber(Tokens before, Tokens after, WordDifference.Change change) {
    if (change.fromEnd() - change.from() != 1 || change.toEnd() - change.to() != 1) {
      return false;
    }
    String from = before.form(change.from());
    String to = after.form(change.to());
    return pluralEndings.stream()
        .anyMatch(ending -> to.equals(from + ending) || from.equals(to + ending));
  }

  /**
   * What words there are among some tokens.
   *
   * @param content words that say what the clause is about
   * @param dating dates, figures and names
   * @param small words of references that are no conjunction of a list or chain adverb
   */
  private record Kinds(boolean content, boolean dating, boolean small) {}

  private Kinds kinds(Tokens tokens, int first, int end) {
    boolean content = false;
    boolean dating = false;
    boolean small = false;
    for (int token = first; token < end; token++) {
      if (!tokens.isWord(token)) {
        continue;
      }
      WordClass kind = vocabulary.classOf(vocabulary.word(tokens, token));
      if (kind == WordClass.DATING || (token > 0 && tokens.isCapitalised(token))) {
        dating = true;
      } else if (kind == WordClass.CONTENT) {
        boolean isSmall = referenceWords.contains(tokens.form(token));
        small |= isSmall;
        content |= !isSmall;
      }
    }
    return new Kinds(content, dating, small);
  }
}
