package org.resolutionanalytics.batch.source.bundle;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.core.parse.StatedSymbol;
import org.resolutionanalytics.core.resolution.StatedMetadata;

/**
 * A row of a table.
 *
 * @param number its number, from 1; a header is not counted
 * @param offset where it starts in the file, in bytes from 0
 * @param cells what it holds in the named columns
 */
record TableRow(long number, long offset, Map<String, String> cells) {
  private static final int ISO_DATE = 10;

  Bundle.Part part(TableColumns columns) {
    return new Bundle.Part(Long.toString(number), bytes(columns.text()).length, sha256(columns));
  }

  Bundle.Content content(TableColumns columns) {
    byte[] text = bytes(columns.text());
    if (text.length == 0) {
      throw RejectionReason.EMPTY.because(
          "Row %s has no text in the column \"%s\".".formatted(number, columns.text()));
    }
    String language = cell(columns.language());
    if (!language.isEmpty() && !language.toLowerCase(Locale.ROOT).startsWith("en")) {
      throw RejectionReason.NOT_A_RESOLUTION.because(
          "The text of row %s is in another language than English: %s."
              .formatted(number, language));
    }
    StatedMetadata stated =
        new StatedMetadata(
            StatedSymbol.of(cell(columns.symbol())),
            Optional.of(cell(columns.title())).filter(title -> !title.isEmpty()),
            date(cell(columns.date())),
            Optional.empty());
    return new Bundle.Content(text, number + ".txt", stated, sha256(columns));
  }

  /** The day at the start of a cell that may hold a time too; none where it is in another form. */
  private static Optional<LocalDate> date(String cell) {
    try {
      return cell.length() < ISO_DATE
          ? Optional.empty()
          : Optional.of(LocalDate.parse(cell.substring(0, ISO_DATE)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private String cell(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  private byte[] bytes(String column) {
    return cells.getOrDefault(column, "").getBytes(StandardCharsets.UTF_8);
  }

  private String sha256(TableColumns columns) {
    StringBuilder all = new StringBuilder();
    columns.named().forEach(column -> all.append(cells.getOrDefault(column, "")).append('\0'));
    return DigestUtils.sha256Hex(all.toString());
  }
}
