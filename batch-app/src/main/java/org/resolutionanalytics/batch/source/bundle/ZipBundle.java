package org.resolutionanalytics.batch.source.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

/** A ZIP file. */
final class ZipBundle extends ArchiveBundle<ZipArchiveEntry> {
  private final ZipFile zip;

  ZipBundle(Path file, long maxEntry, Predicate<String> isDocument) throws IOException {
    super(maxEntry);
    zip = ZipFile.builder().setPath(file).get();
    if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null) {
      zip.close();
      throw RejectionReason.UNSUPPORTED_TYPE.because(
          "The file is a document of a word processor or a spreadsheet, not an archive; give it the"
              + " ending of its format: .docx, .odt, .xlsx.");
    }
    zip.getEntriesInPhysicalOrder().asIterator().forEachRemaining(e -> add(e, isDocument));
  }

  @Override
  InputStream open(ZipArchiveEntry entry) throws IOException {
    return zip.getInputStream(entry);
  }

  @Override
  boolean isEncrypted(ZipArchiveEntry entry) {
    return entry.getGeneralPurposeBit().usesEncryption();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
