package org.resolutionanalytics.nlp.lineage;

import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.nlp.lineage.word.Vocabulary;
import org.resolutionanalytics.nlp.lineage.word.WordSequence;
import org.resolutionanalytics.nlp.token.Tokens;

/** A clause as words that can be compared. */
final class ReadClause {
  private final ClauseSource source;
  private final WordSequence words;
  private @Nullable Tokens tokens;

  ReadClause(ClauseSource source, WordSequence words) {
    this.source = source;
    this.words = words;
  }

  ClauseSource source() {
    return source;
  }

  WordSequence words() {
    return words;
  }

  /** Its words and punctuation, read when they are first asked for: most are in two comparisons. */
  Tokens tokens(Vocabulary vocabulary) {
    Tokens read = tokens;
    if (read == null) {
      read = vocabulary.tokenize(source.text());
      tokens = read;
    }
    return read;
  }
}
