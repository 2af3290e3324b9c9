package org.resolutionanalytics.batch.job.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.resolutionanalytics.batch.analyse.DocumentAnalyser;
import org.resolutionanalytics.batch.analyse.DocumentRejectedException;
import org.resolutionanalytics.batch.facts.SourceFile;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.source.SourceReader;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a worker load its classes, lexicons and language models while it has nothing else to do, by
 * analysing a short text of no corpus. Without it the first partitions would pay for that, which is
 * some seconds of processor time in each process.
 */
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");

  /** As often as it takes until most of the code that documents need has been compiled. */
  private static final int TIMES = 40;

  /** Every kind of clause, and enough of themes, actors and dates to call all rules. */
  private static final String TEXT =
      """
      Resolution adopted by the General Assembly on 20 December 2010

      [on the report of the Second Committee (A/65/1)]

      65/1. Example of a text

      The General Assembly,

      Recalling its resolution 64/1 of 5 October 2009 on women, migration and development,

      Deeply concerned about the effects of the financial and economic crisis on remittances,

      1. Takes note of the report of the Secretary-General;

      2. Invites Member States, and requests the United Nations Development Programme:

      (a) To lower the costs of transfers by 2015;

      (b) To report on the protection of women and children to the Economic and Social Council;

      3. Requests the Secretary-General to submit to the General Assembly at its sixty-seventh session a
      report on the implementation of the present resolution.

      69th plenary meeting
      20 December 2010
      """;

  private static final String FILE = "text.txt";

  private WarmUp() {}

  /**
   * Analyses the text.
   *
   * @return whether it could; a machine that has no place for temporary files starts cold
   */
  static boolean run() {
    try {
      Path folder = Files.createTempDirectory("resolutions-worker");
      Path file = folder.resolve(FILE);
      try {
        Files.writeString(file, TEXT);
        analyse(folder);
        return true;
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException | DocumentRejectedException e) {
      LOG.debug("The worker starts cold", e);
      return false;
    }
  }

  private static void analyse(Path folder) throws DocumentRejectedException {
    SourceFile source = new SourceFile(FILE, "text", 0, "");
    DocumentAnalyser analyser =
        new DocumentAnalyser(
            folder,
            new SourceReader(SourceLimits.DEFAULT),
            Tagging.shipped()::newTagger,
            SourceLimits.DEFAULT.timeout(),
            "");
    for (int time = 0; time < TIMES; time++) {
      analyser.analyse(source);
    }
  }
}
