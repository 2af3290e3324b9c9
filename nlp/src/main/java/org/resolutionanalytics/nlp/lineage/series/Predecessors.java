package org.resolutionanalytics.nlp.lineage.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionanalytics.nlp.lineage.word.CorpusWords;
import org.resolutionanalytics.nlp.lineage.word.Vocabulary;
import org.resolutionanalytics.nlp.lineage.word.WordReader;
import org.resolutionanalytics.nlp.lineage.word.WordRuns;

/**
 * Finds the predecessor of each document: the most recent earlier one with the same subject, body
 * and kind. Candidates are the documents that it cites, whose title or first decision shares a rare
 * word with its own, or that share runs of six words with it.
 */
public final class Predecessors {
  private static final int RUN = 6;

  /** One run in so many is looked at. A power of 2. */
  private static final int SAMPLED = 16;

  /** Runs of words that more documents share are stock phrases, and words common ones. */
  private static final int MOST_DOCUMENTS = 64;

  /** A document of another place in the corpus needs this many sampled runs to be looked at. */
  private static final int LEAST_RUNS = 2;

  /** More than any cosine, whatever is lost in rounding. */
  private static final double MOST_ALIKE = 1.001;

  private final List<SeriesDocument> documents;
  private final Titles titles;
  private final SubjectWords.Vector[] subjects;
  private final SubjectWords.Vector[] decisions;
  private final int[][] samples;
  private final Postings runs = new Postings();
  private final Postings decided = new Postings();
  private final Map<String, List<Integer>> bySymbol;

  private Predecessors(List<SeriesDocument> documents, CorpusWords words, WordReader reader) {
    this.documents = documents;
    titles = new Titles(documents, reader);
    SubjectWords typical = new SubjectWords(words, reader.vocabulary());
    FirstDecision first = new FirstDecision(reader);
    subjects = new SubjectWords.Vector[documents.size()];
    decisions = new SubjectWords.Vector[documents.size()];
    samples = new int[documents.size()][];
    bySymbol = new HashMap<>();
    for (int document = 0; document < samples.length; document++) {
      int place = document;
      int[][] clauses = words.document(document);
      subjects[document] = typical.of(clauses);
      decisions[document] = typical.of(titles.has(document) ? new int[0][] : first.in(clauses));
      samples[document] = sample(clauses, reader.vocabulary());
      for (int run : samples[document]) {
        runs.add(run, document);
      }
      for (int word : decisions[document].words()) {
        decided.add(word, document);
      }
      documents
          .get(document)
          .symbol()
          .ifPresent(s -> bySymbol.computeIfAbsent(s, key -> new ArrayList<>()).add(place));
    }
    runs.sort();
    decided.sort();
  }

  /**
   * The predecessor of each document.
   *
   * @param documents all documents of a corpus
   * @param words their words, in the same order
   * @param reader the reader that read the words
   */
  public static List<Optional<Predecessor>> find(
      List<SeriesDocument> documents, CorpusWords words, WordReader reader) {
    Predecessors predecessors = new Predecessors(documents, words, reader);
    List<Optional<Predecessor>> found = new ArrayList<>();
    int[] shared = new int[documents.size()];
    for (int document = 0; document < shared.length; document++) {
      found.add(predecessors.of(document, shared));
    }
    return found;
  }

  private static int[] sample(int[][] clauses, Vocabulary vocabulary) {
    int[] found = new int[64];
    int size = 0;
    for (int[] clause : clauses) {
      int[] hashes = new int[clause.length];
      for (int i = 0; i < clause.length; i++) {
        hashes[i] = vocabulary.hash(clause[i]);
      }
      for (long run : WordRuns.of(hashes, RUN)) {
        if ((run & (SAMPLED - 1)) == 0) {
          if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
          }
          found[size++] = (int) (run >>> 32);
        }
      }
    }
    Arrays.sort(found, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[distinct++] = found[i];
      }
    }
    return Arrays.copyOf(found, distinct);
  }

  /**
   * The predecessor of one document.
   *
   * @param shared zeros, one per document; zeros again afterwards
   */
  private Optional<Predecessor> of(int document, int[] shared) {
    SeriesDocument later = documents.get(document);
    BitSet candidates = new BitSet();
    BitSet touched = new BitSet();
    for (int run : samples[document]) {
      runs.forEach(
          run,
          MOST_DOCUMENTS,
          other -> {
            touched.set(other);
            if (++shared[other] == LEAST_RUNS) {
              candidates.set(other);
            }
          });
    }
    BitSet cited = new BitSet();
    later
        .citedSymbols()
        .forEach(symbol -> bySymbol.getOrDefault(symbol, List.of()).forEach(cited::set));
    candidates.or(cited);
    titles.forEachLike(document, candidates::set);
    for (int word : decisions[document].words()) {
      decided.forEach(word, MOST_DOCUMENTS, candidates::set);
    }
    List<Candidate> likely = new ArrayList<>();
    for (int other = candidates.nextSetBit(0);
        other >= 0;
        other = candidates.nextSetBit(other + 1)) {
      if (documents.get(other).mayPrecede(later)) {
        candidate(document, other, shared[other], cited.get(other)).ifPresent(likely::add);
      }
    }
    for (int other = touched.nextSetBit(0); other >= 0; other = touched.nextSetBit(other + 1)) {
      shared[other] = 0;
    }
    return mostRecent(likely);
  }

  /** A document with what it has in common with a later one, if both may be of one series. */
  private Optional<Candidate> candidate(int document, int other, int shared, boolean cited) {
    int shorter = Math.min(samples[document].length, samples[other].length);
    Candidate unread =
        new Candidate(
            other,
            titles.has(document) && titles.has(other),
            titles.likeness(document, other),
            MOST_ALIKE,
            shorter == 0 ? 0 : (double) shared / shorter,
            MOST_ALIKE,
            cited,
            cited ? documents.get(document).sharedCitations(documents.get(other)) : 0);
    return Optional.of(unread)
        .filter(Candidate::isOfOneSeries)
        .map(
            one ->
                one.withLikeness(
                    subjects[document].cosine(subjects[other]),
                    decisions[document].cosine(decisions[other])))
        .filter(Candidate::isOfOneSeries);
  }

  private Optional<Predecessor> mostRecent(List<Candidate> likely) {
    Comparator<Candidate> byName =
        Comparator.comparing(one -> documents.get(one.document()).document());
    return likely.stream()
        .max(Comparator.comparingDouble(Candidate::score).thenComparing(byName))
        .flatMap(
            best ->
                likely.stream()
                    .filter(one -> one.isNearly(best))
                    .max(
                        Comparator.comparing(this::date)
                            .thenComparingDouble(Candidate::score)
                            .thenComparing(byName)))
        .map(one -> new Predecessor(one.document(), one.evidence()));
  }

  private LocalDate date(Candidate one) {
    return documents.get(one.document()).date().orElseThrow();
  }
}
