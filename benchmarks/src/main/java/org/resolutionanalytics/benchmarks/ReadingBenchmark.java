package org.resolutionanalytics.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.resolutionanalytics.core.citation.CitationFinder;
import org.resolutionanalytics.core.parse.ResolutionParser;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceText;
import org.resolutionanalytics.nlp.tag.ResolutionTagger;
import org.resolutionanalytics.nlp.tag.Lexicons;

/** From text to tagged clauses, part by part, one thread; counters are per second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
  private static final double MILLION = 1e6;

  private final ResolutionParser parser = new ResolutionParser(Rules.shipped());
  private final CitationFinder citations = new CitationFinder(Rules.shipped());
  private final ResolutionTagger tagger = Lexicons.shipped().newTagger();
  private List<SourceText> texts = List.of();
  private List<Resolution> resolutions = List.of();

  /** What was read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    /** Millions of UTF-16 units. */
    public double megabytes;

    /** Lines. */
    public long lines;

    /** Clauses. */
    public long clauses;

    /** Forgets what the last iteration read. */
    @Setup(Level.Iteration)
    public void clear() {
      megabytes = 0;
      lines = 0;
      clauses = 0;
    }
  }

  /** Reads the texts. */
  @Setup(Level.Trial)
  public void read() {
    texts = Texts.read();
    resolutions = new ArrayList<>();
    texts.forEach(text -> parser.parse(text).resolution().ifPresent(resolutions::add));
  }

  /** Finds the lines of each text. */
  @Benchmark
  public int lines(Read read) {
    int lines = 0;
    for (SourceText text : texts) {
      SourceText again = SourceText.of(text.name(), text.content());
      lines += again.lineCount();
      read.megabytes += text.content().length() / MILLION;
    }
    read.lines += lines;
    return lines;
  }

  /** Splits each text into clauses. */
  @Benchmark
  public int parse(Read read) {
    int clauses = 0;
    for (SourceText text : texts) {
      clauses += parser.parse(text).resolution().map(found -> found.clauses().size()).orElse(0);
      read.megabytes += text.content().length() / MILLION;
    }
    read.clauses += clauses;
    return clauses;
  }

  /** Finds the references of each clause. */
  @Benchmark
  public int cite(Read read) {
    int found = 0;
    for (Resolution resolution : resolutions) {
      found += citations.find(resolution).size();
      read.clauses += resolution.clauses().size();
    }
    return found;
  }

  /** Finds themes, actors, addressees and requests of each clause. */
  @Benchmark
  public int tag(Read read) {
    int tagged = 0;
    for (Resolution resolution : resolutions) {
      tagged += tagger.tag(resolution).size();
      read.clauses += resolution.clauses().size();
    }
    return tagged;
  }
}
