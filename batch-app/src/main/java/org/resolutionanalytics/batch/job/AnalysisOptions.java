package org.resolutionanalytics.batch.job;

import java.nio.file.Path;
import java.util.Optional;
import org.resolutionanalytics.batch.csv.CsvStyle;
import org.resolutionanalytics.batch.inventory.InputFolders;
import org.resolutionanalytics.batch.job.claim.RejectLimit;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceLimits;

/**
 * What a run is asked to do.
 *
 * @param corpus the folders of resolutions
 * @param output the folder of the reports, absolute
 * @param databaseUrl where facts and the job's own records are kept, in JDBC's form
 * @param lexicon the user's own theme lexicon
 * @param threads how many documents are analysed at a time, at least 1; with 1, tables are written
 *     one after the other, too
 * @param limits what one document may cost
 * @param rejectLimit how many files may be rejected before the run fails
 * @param full whether to analyse again what is known already
 * @param csv how CSV files are written
 * @param reports what is made of the tables
 * @param remote whether workers on other machines do the analysis
 */
public record AnalysisOptions(
    CorpusFolders corpus,
    Path output,
    String databaseUrl,
    Optional<Path> lexicon,
    int threads,
    SourceLimits limits,
    RejectLimit rejectLimit,
    boolean full,
    CsvStyle csv,
    ReportOptions reports,
    boolean remote) {

  public AnalysisOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, but is " + threads);
    }
  }

  /** The folders of resolutions, without that of the reports, should it lie inside. */
  InputFolders inputFolders() {
    return new InputFolders(corpus, output, limits);
  }

  /**
   * How many connections the run may have: for each thread one for its claim and one for its notes,
   * and those of the job itself.
   */
  int connections() {
    return 2 * threads + 4;
  }

  /** Whether the database is a PostgreSQL. */
  public boolean onPostgres() {
    return databaseUrl.startsWith(DatabaseSettings.POSTGRES);
  }

  /** The database without its settings: passwords stand there. */
  public String shownDatabaseUrl() {
    return DatabaseSettings.shown(databaseUrl);
  }
}
