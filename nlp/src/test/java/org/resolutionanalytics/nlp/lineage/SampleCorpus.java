package org.resolutionanalytics.nlp.lineage;

import java.util.Arrays;
import java.util.List;
import org.resolutionanalytics.nlp.lineage.word.CorpusWords;
import org.resolutionanalytics.nlp.lineage.word.WordReader;

/** The words of a few documents, in memory. */
public record SampleCorpus(List<int[][]> words) implements CorpusWords {

  /** Reads documents, each a list of clauses. */
  public static SampleCorpus of(WordReader reader, List<List<String>> documents) {
    return new SampleCorpus(
        documents.stream()
            .map(
                clauses ->
                    clauses.stream().map(clause -> reader.words(clause)).toArray(int[][]::new))
            .toList());
  }

  @Override
  public int documents() {
    return words.size();
  }

  @Override
  public long size() {
    return words.stream().flatMap(Arrays::stream).mapToLong(clause -> clause.length).sum();
  }

  @Override
  public int clauses(int document) {
    return words.get(document).length;
  }

  @Override
  public int[] clause(int document, int clause) {
    return words.get(document)[clause];
  }
}
