package org.resolutionanalytics.batch.source.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A ZIP file. */
final class ZipBundle extends ArchiveBundle<ZipArchiveEntry> {
  private final ZipFile zip;

  ZipBundle(Path file, long maxEntry, Predicate<String> isDocument) throws IOException {
    super(maxEntry);
    zip = ZipFile.builder().setPath(file).get();
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
