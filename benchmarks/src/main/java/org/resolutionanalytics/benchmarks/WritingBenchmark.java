package org.resolutionanalytics.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
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
import org.resolutionanalytics.batch.analyse.Analysis;
import org.resolutionanalytics.batch.csv.CsvDialect;
import org.resolutionanalytics.batch.csv.CsvTableWriter;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.store.FactsCodec;
import org.resolutionanalytics.batch.store.FactsStore;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.store.Register;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.table.fact.Actors;
import org.resolutionanalytics.batch.table.fact.Citations;
import org.resolutionanalytics.batch.table.fact.Clauses;
import org.resolutionanalytics.batch.table.fact.DocumentTable;
import org.resolutionanalytics.batch.table.fact.Requests;
import org.resolutionanalytics.batch.table.fact.Resolutions;
import org.resolutionanalytics.batch.table.fact.Themes;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * From facts to the database and back, and to CSV files, one thread; counters are per second. The
 * database is H2 in memory, without the commits of a run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WritingBenchmark {
  private static final String ANALYSIS = "benchmark";
  private static final List<DocumentTable<?>> TABLES =
      List.of(
          Resolutions.ROWS, Clauses.ROWS, Themes.ROWS, Actors.ROWS, Requests.ROWS, Citations.ROWS);

  private final JdbcDataSource database = new JdbcDataSource();
  private final FactsCodec codec = new FactsCodec();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<DocumentFacts> documents = new ArrayList<>();
  private final FactsStore store = new FactsStore(new JdbcTemplate(database));
  private Path folder = Path.of("");

  /** What was written. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Written {
    /** Rows: documents in the database, or lines of CSV. */
    public long rows;

    /** Forgets what the last iteration wrote. */
    @Setup(Level.Iteration)
    public void clear() {
      rows = 0;
    }
  }

  /**
   * Analyses the texts.
   *
   * @throws IOException if there is no folder for temporary files
   */
  @Setup(Level.Trial)
  public void analyse() throws IOException {
    folder = Files.createTempDirectory("resolutions-benchmark");
    database.setURL("jdbc:h2:mem:facts;DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(database).placeholders(Map.of("bytewise", "")).load().migrate();
    Analysis analysis = new Analysis(SourceLimits.DEFAULT, Lexicons.shipped()::newTagger);
    Register register = new Register(new JdbcTemplate(database));
    for (Path path : Texts.files()) {
      if (analysis.analyse(path) instanceof Outcome.Analysed found) {
        outcomes.add(found);
        documents.add(found.facts());
      }
    }
    register.see(outcomes.stream().map(Outcome::unit).toList(), 1, ANALYSIS, SourceLimits.DEFAULT);
    store.save(outcomes, ANALYSIS);
  }

  /** Makes the compact form of each document's facts. */
  @Benchmark
  public int encode(Written written) {
    int bytes = 0;
    for (DocumentFacts document : documents) {
      bytes += codec.encode(document).length;
    }
    written.rows += documents.size();
    return bytes;
  }

  /** Puts the documents in the place of those of before. */
  @Benchmark
  public void store(Written written) {
    store.save(outcomes, ANALYSIS);
    written.rows += outcomes.size();
  }

  /** Reads all documents from the database. */
  @Benchmark
  public int load(Written written) {
    int[] clauses = new int[1];
    store.forEach(document -> clauses[0] += document.clauses().size());
    written.rows += outcomes.size();
    return clauses[0];
  }

  /** Writes the tables of facts as CSV. */
  @Benchmark
  public void csv(Written written) {
    for (DocumentTable<?> table : TABLES) {
      written.rows +=
          CsvTableWriter.write(folder, table.over(documents::forEach), CsvDialect.DEFAULT);
    }
  }
}
