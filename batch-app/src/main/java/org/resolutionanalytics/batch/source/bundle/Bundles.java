package org.resolutionanalytics.batch.source.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.source.extract.RejectedSourceException;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

/**
 * The bundles of a process. What was found out about one (where its rows are, an unpacked copy) is
 * kept while it is one of those last used. One text is read at a time.
 */
public final class Bundles {
  private static final int MOST_OPEN = 16;
  private static final List<String> TARS = List.of(".tar", ".tar.gz", ".tgz");
  private static final List<String> MAILS = List.of(".eml", ".mht", ".mhtml");
  private static final List<String> CSV = List.of(".csv", ".tsv");
  private static final List<String> JSON = List.of(".json", ".jsonl", ".ndjson");
  private static final String ZIP = ".zip";
  private static final List<String> ARCHIVES =
      Stream.of(TARS, MAILS, List.of(ZIP)).flatMap(List::stream).toList();

  private static final Map<Key, Bundle> OPEN = new LinkedHashMap<>(MOST_OPEN, 0.75f, true);

  private Bundles() {}

  /** How bundles are read. */
  public record Terms(TableColumns columns, long maxFileBytes, int maxTextLength) {}

  /** A file as it is now, and how it is read. */
  private record Key(Path file, long bytes, long modified, Terms terms) {}

  /** Whether a file is a table or data, by the ending of its name. */
  public static boolean isTable(String name) {
    return ends(name, CSV) || ends(name, JSON);
  }

  /** Whether a file is read as a bundle. */
  public static boolean isBundle(String name, TableColumns columns) {
    return ends(name, ARCHIVES)
        || (columns.areKnown() && (isTable(name) || ends(name, List.of(".xlsx"))));
  }

  private static boolean ends(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  /**
   * Lists the texts of a bundle.
   *
   * @param isDocument which entries of an archive count, by their names
   * @param wantsMore is given each; false ends the list
   * @throws RejectedSourceException if it cannot be listed
   */
  public static synchronized void list(
      Path file, Terms terms, Predicate<String> isDocument, Predicate<Bundle.Part> wantsMore) {
    try {
      open(file, terms, isDocument).list(wantsMore);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** A text of a bundle by its name in the list; throws if it cannot be read. */
  public static synchronized Bundle.Content content(
      Path file, String part, Terms terms, Predicate<String> isDocument) {
    try {
      Bundle bundle = open(file, terms, isDocument);
      try {
        return bundle.content(part);
      } catch (IOException | RuntimeException e) {
        boolean sound =
            e instanceof RejectedSourceException no && no.reason() != RejectionReason.BROKEN;
        if (bundle.holdsFile() && !sound) {
          // An interruption closes the file: the next text opens it again.
          OPEN.values().remove(bundle);
          bundle.close();
        }
        throw e;
      }
    } catch (RejectedSourceException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  private static RejectedSourceException broken(Exception problem) {
    return RejectionReason.BROKEN.because(
        "The file is damaged or cannot be read: " + problem.getMessage());
  }

  private static Bundle open(Path file, Terms terms, Predicate<String> isDocument)
      throws IOException {
    Key key = new Key(file, Files.size(file), Files.getLastModifiedTime(file).toMillis(), terms);
    Bundle known = OPEN.get(key);
    if (known != null) {
      return known;
    }
    Bundle opened = opened(file, terms, isDocument);
    OPEN.put(key, opened);
    if (OPEN.size() > MOST_OPEN) {
      Key oldest = OPEN.keySet().iterator().next();
      OPEN.remove(oldest).close();
    }
    return opened;
  }

  private static Bundle opened(Path file, Terms terms, Predicate<String> isDocument)
      throws IOException {
    String name = file.toString();
    try {
      if (ends(name, List.of(ZIP))) {
        return new ZipBundle(file, terms.maxFileBytes(), isDocument);
      }
      if (ends(name, TARS)) {
        boolean packed = !ends(name, List.of(".tar"));
        return new TarBundle(file, packed, terms.maxFileBytes(), isDocument);
      }
      if (ends(name, MAILS)) {
        if (Files.size(file) > terms.maxFileBytes()) {
          throw RejectionReason.TOO_LARGE.because("The mail is larger than the limit of a file.");
        }
        return new MailBundle(file, isDocument);
      }
      return new TableBundle(table(file, terms), terms.columns());
    } catch (RejectedSourceException e) {
      throw e;
    } catch (RuntimeException e) {
      // Whatever a library throws on a damaged file.
      throw broken(e);
    }
  }

  private static TableFile table(Path file, Terms terms) throws IOException {
    Set<String> wanted = Set.copyOf(terms.columns().named());
    if (ends(file.toString(), JSON)) {
      return new JsonTable(file, terms.columns().text(), wanted, terms.maxTextLength());
    }
    CsvTable table =
        ends(file.toString(), CSV)
            ? new CsvTable(file, wanted, terms.maxTextLength(), false)
            : ExcelTable.read(file, wanted, terms.maxTextLength());
    requireColumns(table.header(), terms.columns());
    return table;
  }

  private static void requireColumns(List<String> header, TableColumns columns) {
    List<String> missing = new ArrayList<>(columns.named());
    missing.removeAll(header);
    if (!missing.isEmpty()) {
      String names = String.join(", ", header);
      throw RejectionReason.PASSED_OVER.because(
          "The table has no column \"%s\"; its columns are: %s"
              .formatted(
                  missing.get(0), names.length() > 500 ? names.substring(0, 500) + "…" : names));
    }
  }

  /** Why a table is passed over whose columns nobody has named, and how it could be read. */
  public static RejectedSourceException unnamedColumns(Path file, int maxTextLength) {
    String advice = "";
    try (TableFile table =
        ends(file.toString(), JSON)
            ? new JsonTable(file, "", Set.of(), maxTextLength)
            : new CsvTable(file, Set.of(), maxTextLength, false)) {
      advice = TableProposal.of(table).orElse("");
    } catch (IOException | RejectedSourceException e) {
      advice = "";
    }
    return RejectionReason.PASSED_OVER.because(
        advice.isEmpty()
            ? "No column of long texts was found. To read it, name one with --text-column."
            : "To read its rows: " + advice);
  }
}
