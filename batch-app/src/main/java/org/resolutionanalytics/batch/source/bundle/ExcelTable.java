package org.resolutionanalytics.batch.source.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.source.extract.RejectedSourceException;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Writes the first sheet of a workbook to a temporary CSV file, to find its rows again. */
final class ExcelTable {
  private static final int MAX_COLUMNS = 16_384;

  private static final long MAX_CHARACTERS = ArchiveBundle.MAX_BYTES;

  private ExcelTable() {}

  /** A table that deletes its file when it is closed. */
  static CsvTable read(Path file, Set<String> wanted, int maxRow) throws IOException {
    Path csv = Files.createTempFile("resolutions", ".csv");
    csv.toFile().deleteOnExit();
    try {
      write(file, csv);
      return new CsvTable(csv, wanted, maxRow, true);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(csv);
      throw e;
    }
  }

  private static void write(Path file, Path csv) throws IOException {
    try (OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ);
        CSVPrinter out =
            new CSVPrinter(
                Files.newBufferedWriter(csv, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
      XSSFReader reader = new XSSFReader(book);
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(
          new XSSFSheetXMLHandler(
              reader.getStylesTable(),
              new ReadOnlySharedStringsTable(book, false),
              new RowWriter(out),
              false));
      try (InputStream sheet = reader.getSheetsData().next()) {
        xml.parse(new InputSource(sheet));
      }
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).startsWith("Zip bomb")) {
        throw tooLarge();
      }
      throw e;
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw RejectionReason.BROKEN.because("The workbook is damaged; save it as CSV.");
    }
  }

  private static RejectedSourceException tooLarge() {
    return RejectionReason.EXPANSION_LIMIT.because(
        "The workbook decompresses to far more than its size, or to more than %s MB; save it as CSV."
            .formatted(MAX_CHARACTERS >> 20));
  }

  /** Writes the rows; those that are empty are left out. */
  private static final class RowWriter implements XSSFSheetXMLHandler.SheetContentsHandler {
    private final CSVPrinter out;
    private final List<String> row = new ArrayList<>();
    private long characters;

    RowWriter(CSVPrinter out) {
      this.out = out;
    }

    @Override
    public void startRow(int number) {
      row.clear();
    }

    @Override
    public void cell(
        @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
      int column = reference == null ? row.size() : new CellReference(reference).getCol();
      if (value != null && column >= row.size() && column < MAX_COLUMNS) {
        row.addAll(Collections.nCopies(column - row.size(), ""));
        row.add(value);
        characters += column + value.length();
        if (characters > MAX_CHARACTERS) {
          throw tooLarge();
        }
      }
    }

    @Override
    public void endRow(int number) {
      try {
        if (!row.isEmpty()) {
          out.printRecord(row);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
