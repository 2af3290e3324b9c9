package org.resolutionanalytics.batch.job;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.checksum.FileSum;
import org.resolutionanalytics.batch.csv.WrittenTable;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.publish.ReportFile;
import org.resolutionanalytics.batch.statistics.CorpusTables;
import org.resolutionanalytics.batch.statistics.ThemeTotal;

/** What the steps of a run hand on to those after them, and to who started the run. */
final class RunRecord {
  private final Map<String, ReportFile> written = new TreeMap<>();
  private volatile @Nullable CorpusTables tables;
  private volatile String corpus = "";
  private volatile ReportKey reportKey = new ReportKey("");
  private volatile boolean kept;
  private volatile boolean clearedAlready;
  private volatile boolean publishedAlready;
  private volatile long files;
  private volatile long waiting;
  private volatile FactsStore.Counts documents = new FactsStore.Counts(0, 0);
  private volatile List<ThemeTotal> topThemes = List.of();
  private volatile List<String> published = List.of();
  private volatile List<String> groupsWithoutDocument = List.of();

  /** Notes whether this run goes on with one that had taken its inventory. */
  void clearedAlready(boolean already) {
    clearedAlready = already;
  }

  /**
   * Whether this run goes on with one that had taken its inventory: if that was to analyse all
   * again, what it has analysed since must not be forgotten once more.
   */
  boolean clearedAlready() {
    return clearedAlready;
  }

  /** Notes whether this run goes on with one that was broken off after it had published. */
  void publishedAlready(boolean already) {
    publishedAlready = already;
  }

  /** Whether this run goes on with one that was broken off after it had published. */
  boolean publishedAlready() {
    return publishedAlready;
  }

  void inventory(long allFiles, long waitingFiles) {
    files = allFiles;
    waiting = waitingFiles;
  }

  void table(WrittenTable table) {
    file(new ReportFile(table.file(), Optional.of(table.rows())));
  }

  void file(FileSum file) {
    file(new ReportFile(file, Optional.empty()));
  }

  synchronized void file(ReportFile file) {
    written.put(file.name(), file);
  }

  void documents(FactsStore.Counts counts) {
    documents = counts;
  }

  /** Starts with the reports; what an earlier run in this process had is forgotten. */
  synchronized void reports(String fingerprint, ReportKey key) {
    corpus = fingerprint;
    reportKey = key;
    kept = false;
    written.clear();
  }

  /** Notes that the reports of before stay. */
  void keep(List<ReportFile> files) {
    files.forEach(this::file);
    kept = true;
  }

  void tables(CorpusTables counted) {
    tables = counted;
  }

  void topThemes(List<ThemeTotal> themes) {
    topThemes = themes;
  }

  void published(List<String> names) {
    published = names;
  }

  void groupsWithoutDocument(List<String> rows) {
    groupsWithoutDocument = rows;
  }

  /** The rows of the user's groups that are of no document. */
  List<String> groupsWithoutDocument() {
    return groupsWithoutDocument;
  }

  long inputFiles() {
    return files;
  }

  long waiting() {
    return waiting;
  }

  FactsStore.Counts documents() {
    return documents;
  }

  List<ThemeTotal> topThemes() {
    return topThemes;
  }

  List<String> published() {
    return published;
  }

  /** The fingerprint of the facts. */
  String corpus() {
    return corpus;
  }

  /** Whether the reports of before stay. */
  boolean kept() {
    return kept;
  }

  /** What the reports are made of. */
  ReportKey reportKey() {
    return reportKey;
  }

  /** The tables, everything counted, as often as they are to be read. */
  CorpusTables tables() {
    return Objects.requireNonNull(tables, "the statistics step comes first");
  }

  /** The files of the reports so far, by name. */
  synchronized List<ReportFile> files() {
    return List.copyOf(written.values());
  }
}
