package org.resolutionanalytics.batch.analyse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.apache.commons.codec.digest.DigestUtils;

/** The digests of the program's sources, which the build writes; the same for every compiler. */
public final class ProgramDigest {
  private static final Properties BUILT = read();

  private ProgramDigest() {}

  /** The digest of the sources, resources and libraries that decide the facts of a document. */
  static String analysis() {
    return digest("analysis.sources", "analysis.libraries");
  }

  /** The digest of all sources and resources that make reports of facts. */
  public static String reports() {
    return digest("reports.sources");
  }

  private static String digest(String... names) {
    StringBuilder all = new StringBuilder();
    for (String name : names) {
      all.append(Objects.requireNonNull(BUILT.getProperty(name), name)).append('\n');
    }
    return DigestUtils.sha256Hex(all.toString()).substring(0, 16);
  }

  private static Properties read() {
    Properties built = new Properties();
    try (InputStream in = ProgramDigest.class.getResourceAsStream("program.properties")) {
      built.load(Objects.requireNonNull(in, "program.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException("program.properties cannot be read", e);
    }
    return built;
  }
}
