package org.resolutionanalytics.batch.source.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.springframework.util.StreamUtils;

/** A tar file; a packed one is unpacked to a temporary file once, to read entries in any order. */
final class TarBundle extends ArchiveBundle<TarArchiveEntry> {
  private final TarFile tar;
  private final Path plain;
  private final boolean temporary;

  TarBundle(Path file, boolean packed, long maxEntry, Predicate<String> isDocument)
      throws IOException {
    super(maxEntry);
    temporary = packed;
    plain = packed ? unpacked(file) : file;
    try {
      tar = new TarFile(plain);
      tar.getEntries().stream().filter(TarArchiveEntry::isFile).forEach(e -> add(e, isDocument));
    } catch (IOException | RuntimeException e) {
      remove();
      throw e;
    }
  }

  private static Path unpacked(Path file) throws IOException {
    Path plain = Files.createTempFile("resolutions", ".tar");
    plain.toFile().deleteOnExit();
    try (InputStream in =
            GzipCompressorInputStream.builder()
                .setPath(file)
                .setDecompressConcatenated(true)
                .get();
        OutputStream out = Files.newOutputStream(plain)) {
      if (StreamUtils.copyRange(in, out, 0, MAX_BYTES) > MAX_BYTES) {
        throw tooLarge();
      }
      return plain;
    } catch (IOException | RuntimeException e) {
      Files.delete(plain);
      throw e;
    }
  }

  @Override
  InputStream open(TarArchiveEntry entry) throws IOException {
    return tar.getInputStream(entry);
  }

  @Override
  boolean isEncrypted(TarArchiveEntry entry) {
    return false;
  }

  @Override
  public void close() throws IOException {
    tar.close();
    remove();
  }

  private void remove() throws IOException {
    if (temporary) {
      Files.deleteIfExists(plain);
    }
  }
}
