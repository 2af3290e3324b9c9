package org.resolutionanalytics.batch.page;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.page.PageSections.CountedSection;
import org.resolutionanalytics.batch.page.PageSections.DocumentSection;
import org.resolutionanalytics.batch.page.Section.SectionColumn;
import org.resolutionanalytics.batch.table.comparison.ClauseLineage;
import org.resolutionanalytics.batch.table.fact.Rejected;
import org.resolutionanalytics.batch.table.statistics.CorpusTables;
import org.resolutionanalytics.nlp.request.StrengthScale;
import org.resolutionanalytics.nlp.rule.RuleBook;

/**
 * The corpus as a page that opens in any browser, without a network. It holds every clause, every
 * request and every document, compressed, and its scripts count them, so that every number leads to
 * its clauses. Up to about 25 million bytes it is one file, {@code report.html}; a longer one is
 * the folder {@code report}, to which {@code report.html} then leads.
 */
public final class ReportPage implements Closeable {
  private static final long ONE_FILE_BYTES = 25_000_000;

  private final Path folder;
  private final long oneFileBytes;
  private final BlockFile blocks;
  private final List<SectionWriter<?>> writers = new ArrayList<>();
  private final List<Consumer<DocumentFacts>> sections = new ArrayList<>();
  private long documents;
  private long repairs;
  private long remarks;

  /**
   * A page of no documents yet.
   *
   * @param folder where it will be written
   * @throws IOException if the folder cannot be written
   */
  public ReportPage(Path folder) throws IOException {
    this(folder, ONE_FILE_BYTES);
  }

  ReportPage(Path folder, long oneFileBytes) throws IOException {
    this.folder = folder;
    this.oneFileBytes = oneFileBytes;
    blocks = new BlockFile(folder);
    PageSections.OF_DOCUMENTS.forEach(section -> sections.add(open(section)));
    DistinctTexts texts = new DistinctTexts(writer(PageSections.TEXTS));
    sections.add(open(PageSections.readings(texts)));
  }

  private <R> Consumer<DocumentFacts> open(DocumentSection<R> section) {
    SectionWriter<R> writer = writer(section.section());
    return document -> section.rows().accept(document, writer);
  }

  private <R> SectionWriter<R> writer(Section<R> section) {
    SectionWriter<R> writer = new SectionWriter<>(section, blocks);
    writers.add(writer);
    return writer;
  }

  /** Adds a document; each once, ordered by name. */
  public void add(DocumentFacts document) {
    documents++;
    repairs += document.corrections().size();
    remarks += document.remarks().size();
    sections.forEach(section -> section.accept(document));
  }

  /**
   * Writes the page, after all documents were added.
   *
   * @param tables the tables of the same documents, counted
   * @return the names of its files, relative to the folder
   * @throws IOException if it cannot be written
   */
  public List<String> write(CorpusTables tables, PageOrigin origin) throws IOException {
    PageSections.COUNTED.forEach(section -> add(tables, section));
    tables.of(ClauseLineage.TABLE).read(writer(PageSections.LINEAGE));
    StrengthScale.of(RuleBook.shipped()).levels().forEach(writer(PageSections.STRENGTHS));
    origin.themeNames().entrySet().forEach(writer(PageSections.THEME_NAMES));
    writer(about(tables)).accept(origin);
    writers.forEach(SectionWriter::finish);
    PageFiles files = new PageFiles(folder, blocks);
    return blocks.size() > oneFileBytes ? files.asFolder() : files.asOneFile();
  }

  private <R> void add(CorpusTables tables, CountedSection<R> counted) {
    tables.of(counted.table()).read(writer(counted.section()));
  }

  private Section<PageOrigin> about(CorpusTables tables) {
    long[] rejected = {0};
    tables.of(Rejected.TABLE).read(row -> rejected[0] += row.isProblem() ? 1 : 0);
    return Section.of(
        "about",
        1,
        new SectionColumn<>("version", PageOrigin::version),
        new SectionColumn<>("lexicon", PageOrigin::lexicon),
        new SectionColumn<>("source", PageOrigin::source),
        new SectionColumn<>("documents", row -> documents),
        new SectionColumn<>("repairs", row -> repairs),
        new SectionColumn<>("remarks", row -> remarks),
        new SectionColumn<>("rejected", row -> rejected[0]));
  }

  @Override
  public void close() throws IOException {
    blocks.close();
  }
}
