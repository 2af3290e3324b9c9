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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.resolutionanalytics.core.parse.ResolutionParser;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.nlp.actor.ActorFinder;
import org.resolutionanalytics.nlp.actor.ActorLexicon;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.ClauseGrammar.Place;
import org.resolutionanalytics.nlp.grammar.ClauseGrammar;
import org.resolutionanalytics.nlp.request.StrengthScale;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.token.Tokenizer;
import org.resolutionanalytics.nlp.token.Tokens;

/** Who is asked what, in operative clauses whose actors are known; one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AddresseesBenchmark {
  private final ClauseGrammar grammar =
      new ClauseGrammar(RuleBook.shipped(), StrengthScale.of(RuleBook.shipped()).verbs());
  private final List<Named> named = new ArrayList<>();

  /** Splits the operative clauses of the texts into tokens and finds the actors that they name. */
  @Setup(Level.Trial)
  public void read() {
    ResolutionParser parser = new ResolutionParser(Rules.shipped());
    Tokenizer tokenizer = new Tokenizer();
    ActorFinder actors = ActorLexicon.of(RuleBook.shipped()).newFinder(tokenizer.types());
    Texts.read().stream()
        .flatMap(text -> parser.parse(text).resolution().stream())
        .map(Resolution::clauses)
        .flatMap(List::stream)
        .filter(clause -> clause.section() != Section.PREAMBULAR)
        .map(Clause::text)
        .map(tokenizer::tokenize)
        .forEach(tokens -> named.add(new Named(tokens, actors.find(tokens))));
  }

  /** Finds what is asked of whom, and which of the actors act. */
  @Benchmark
  public int addressees(ReadingBenchmark.Read read) {
    int found = 0;
    for (Named clause : named) {
      found +=
          grammar.read(clause.tokens(), clause.actors(), Place.OPERATIVE).askings().size();
    }
    read.clauses += named.size();
    return found;
  }

  private record Named(Tokens tokens, List<ActorSpan> actors) {}
}
