package org.resolutionanalytics.batch.source.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.batch.source.text.TextDecoder;

/** A table in CSV (RFC 4180), separated by commas, semicolons or tabs, in UTF-8 or Windows-1252. */
final class CsvTable implements TableFile {
  private static final int HEAD = 1 << 16;
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  private final Path file;
  private final Set<String> wanted;
  private final int maxRow;
  private final boolean temporary;
  private final Charset charset;
  private final int start;
  private final CSVFormat format;
  private final List<String> header;

  /** A table, of which the wanted columns (or all) are read, up to a number of characters a row. */
  CsvTable(Path file, Set<String> wanted, int maxRow, boolean temporary) throws IOException {
    this.file = file;
    this.temporary = temporary;
    this.wanted = wanted;
    this.maxRow = maxRow;
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    charset = TextDecoder.encodingOf(head);
    if (charset.name().startsWith("UTF-") && !charset.equals(StandardCharsets.UTF_8)) {
      throw RejectionReason.UNSUPPORTED_TYPE.because(
          "The table is in " + charset + "; save it in UTF-8.");
    }
    String text = new String(head, charset);
    start = text.startsWith("\uFEFF") ? 3 : 0;
    format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setRecordSeparator("\n").get();
    try (CsvRows rows = new CsvRows(0, 0)) {
      header = rows.record().map(CSVRecord::toList).orElse(List.of());
    }
  }

  /** The most frequent of the first line; those in quotes do not count. */
  private static char delimiter(String text) {
    int[] counts = new int[DELIMITERS.size()];
    boolean quoted = false;
    for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
      quoted ^= text.charAt(i) == '"';
      int known = quoted ? -1 : DELIMITERS.indexOf(text.charAt(i));
      if (known >= 0) {
        counts[known]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return DELIMITERS.get(best);
  }

  @Override
  public void close() throws IOException {
    if (temporary) {
      Files.deleteIfExists(file);
    }
  }

  /** The names of the columns. */
  List<String> header() {
    return header;
  }

  @Override
  public Rows rows(long offset, long before) throws IOException {
    CsvRows rows = new CsvRows(offset, before);
    if (offset == 0) {
      rows.record();
    }
    return rows;
  }

  private final class CsvRows implements Rows {
    private final LimitedReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final long base;
    private long number;

    CsvRows(long offset, long before) throws IOException {
      SeekableByteChannel channel = Files.newByteChannel(file);
      base = Math.max(offset, start);
      number = before;
      channel.position(base);
      reader =
          new LimitedReader(
              new InputStreamReader(Channels.newInputStream(channel), charset), maxRow);
      parser =
          CSVParser.builder()
              .setReader(reader)
              .setFormat(format)
              .setCharset(charset)
              .setTrackBytes(true)
              .get();
      records = parser.iterator();
    }

    Optional<CSVRecord> record() {
      reader.startRow();
      try {
        return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
      } catch (UncheckedIOException | IllegalStateException e) {
        throw RejectionReason.BROKEN.because(
            "Row %s of the table is damaged; a quotation mark may be missing."
                .formatted(number + 1));
      }
    }

    @Override
    public Optional<TableRow> next() {
      return record().map(this::row);
    }

    private TableRow row(CSVRecord record) {
      number++;
      Map<String, String> cells = new HashMap<>();
      for (int at = 0; at < Math.min(header.size(), record.size()); at++) {
        if (wanted.isEmpty() || wanted.contains(header.get(at))) {
          cells.putIfAbsent(header.get(at), record.get(at));
        }
      }
      return new TableRow(number, base + record.getBytePosition(), cells);
    }

    @Override
    public void close() throws IOException {
      parser.close();
    }
  }
}
