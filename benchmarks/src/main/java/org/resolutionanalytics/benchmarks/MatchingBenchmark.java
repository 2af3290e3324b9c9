package org.resolutionanalytics.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.resolutionanalytics.nlp.match.TermMatcher;
import org.resolutionanalytics.nlp.match.TermTrie;
import org.resolutionanalytics.nlp.token.Tokenizer;
import org.resolutionanalytics.nlp.token.Tokens;

/** The cost of a million tokens with lexicons of growing size; a time is that of all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MatchingBenchmark {
  private static final int TOKENS = 1_000_000;

  /** How many terms the lexicon holds. */
  @Param({"100", "1000", "10000"})
  int terms = 100;

  private List<String> clauses = List.of();
  private Tokenizer tokenizer = new Tokenizer();
  private List<Tokens> tokenized = List.of();
  private TermMatcher matcher = matcher(new SyntheticWords(), tokenizer, 100);

  /** Makes the texts and the lexicon. */
  @Setup(Level.Trial)
  public void makeTexts() {
    SyntheticWords words = new SyntheticWords();
    clauses = words.clauses(TOKENS);
    tokenizer = new Tokenizer();
    tokenized = new ArrayList<>();
    clauses.forEach(clause -> tokenized.add(tokenizer.tokenize(clause)));
    matcher = matcher(words, tokenizer, terms);
  }

  /** Splits the texts into tokens. */
  @Benchmark
  public int tokenize() {
    int tokens = 0;
    for (String clause : clauses) {
      tokens += tokenizer.tokenize(clause).size();
    }
    return tokens;
  }

  /** Finds the terms in tokens made before. */
  @Benchmark
  public int match() {
    int matches = 0;
    for (Tokens tokens : tokenized) {
      matches += matcher.match(tokens).size();
    }
    return matches;
  }

  /** Both, as a run does. */
  @Benchmark
  public int tokenizeAndMatch() {
    int matches = 0;
    for (String clause : clauses) {
      matches += matcher.match(tokenizer.tokenize(clause)).size();
    }
    return matches;
  }

  private static TermMatcher matcher(SyntheticWords words, Tokenizer tokenizer, int terms) {
    return TermTrie.of(words.lexicon(terms)).newMatcher(tokenizer.types(), NestedScope.KEY);
  }
}
