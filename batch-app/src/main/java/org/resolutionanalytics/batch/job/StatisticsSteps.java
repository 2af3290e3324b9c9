package org.resolutionanalytics.batch.job;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.analyse.AnalysisKey;
import org.resolutionanalytics.batch.calendar.ReportCalendar;
import org.resolutionanalytics.batch.changes.Snapshots;
import org.resolutionanalytics.batch.page.PageOrigin;
import org.resolutionanalytics.batch.page.ReportPage;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.statistics.CorpusTables;
import org.resolutionanalytics.batch.workbook.ReportWorkbook;
import org.resolutionanalytics.nlp.tag.Lexicons;

/**
 * The steps that count facts, and write the counts as tables, page and workbook. The first needs no
 * comparison of documents and runs beside it; the counts are in memory until the others, which
 * follow in every run.
 */
final class StatisticsSteps {
  private final AnalysisOptions options;
  private final ReportSteps reports;
  private final Lexicons lexicons;
  private final Snapshots snapshots;
  private final ReportFolder folder;
  private @Nullable Counted counted;

  StatisticsSteps(
      AnalysisOptions options,
      ReportSteps reports,
      Lexicons lexicons,
      Snapshots snapshots,
      ReportFolder folder) {
    this.options = options;
    this.reports = reports;
    this.lexicons = lexicons;
    this.snapshots = snapshots;
    this.folder = folder;
  }

  /** All documents, counted. The page is empty unless one is wanted. */
  private record Counted(CorpusTables tables, ReportPage page) {}

  /** Counts the facts in one pass over the documents. */
  void count() throws IOException {
    boolean showsPage = isWanted(ReportKind.HTML);
    CorpusTables tables = reports.newTables();
    ReportPage page = new ReportPage(folder.staged());
    counted = new Counted(tables, page);
    snapshots.begin();
    reports
        .documents()
        .forEach(
            document -> {
              tables.count(document);
              snapshots.add(document);
              if (showsPage) {
                page.add(document);
              }
            });
  }

  private Counted counted() {
    if (counted == null) {
      throw new IllegalStateException("nothing was counted");
    }
    return counted;
  }

  /** Writes the page, if it is wanted. */
  void writePage() throws IOException {
    try (ReportPage page = counted().page()) {
      if (isWanted(ReportKind.HTML)) {
        for (String file : page.write(counted().tables(), origin())) {
          folder.add(file);
        }
      }
    }
  }

  /** Writes the tables of counts and those of comparisons, and the workbook, if it is wanted. */
  void writeTables(String corpus) throws IOException {
    CorpusTables tables = counted().tables();
    String lexicon = lexicons.themesFingerprint() + "-" + lexicons.actorsFingerprint();
    snapshots.end(tables.totals(), corpus, lexicon, AnalysisKey.program());
    for (TableSource<?> table : tables.counted()) {
      reports.write(table);
    }
    reports.write(snapshots.changes());
    ReportCalendar.write(tables.calendar(), folder.staged());
    folder.add(ReportCalendar.FILE);
    if (isWanted(ReportKind.XLSX)) {
      ReportWorkbook.write(tables.all(), folder.staged());
      folder.add(ReportWorkbook.FILE);
    }
  }

  private boolean isWanted(ReportKind kind) {
    return options.reports().kinds().contains(kind);
  }

  private PageOrigin origin() {
    return new PageOrigin(
        ProgramVersion.current(),
        options.lexiconName(),
        options.corpus().names(),
        lexicons.themeNames());
  }
}
