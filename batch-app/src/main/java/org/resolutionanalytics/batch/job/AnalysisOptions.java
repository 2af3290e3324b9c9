package org.resolutionanalytics.batch.job;

import java.nio.file.Path;
import java.util.Optional;
import org.resolutionanalytics.batch.csv.CsvDialect;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceLimits;

/**
 * What a run is asked to do.
 *
 * @param output the folder of the reports, absolute
 * @param database where facts and the records of runs are kept
 * @param lexicon the user's own theme lexicon; empty for the shipped one
 * @param threads how many documents are analysed at a time, at least 1; with 1, tables are written
 *     one after the other as well
 * @param limits what one document may cost
 * @param rejectLimit how many files may be rejected before the run fails
 * @param full whether to analyse all files again
 * @param csv how CSV files are written
 * @param remote whether workers on other machines do the analysis
 */
public record AnalysisOptions(
    CorpusFolders corpus,
    Path output,
    DatabaseUrl database,
    Optional<Path> lexicon,
    int threads,
    SourceLimits limits,
    RejectLimit rejectLimit,
    boolean full,
    CsvDialect csv,
    ReportOptions reports,
    boolean remote) {

  /** The name of the theme lexicon's file, without the path to it; {@code shipped} for our own. */
  String lexiconName() {
    return lexicon.map(Path::getFileName).map(Path::toString).orElse("shipped");
  }
}
