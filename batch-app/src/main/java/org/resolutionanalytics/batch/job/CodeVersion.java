package org.resolutionanalytics.batch.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A short hash of program code. Nobody has to remember to raise a version number: when a class
 * changes, what it found before is known to be out of date. The hash is the same whether the code
 * stands in folders of classes, in jars, or in jars inside the program's one jar.
 */
final class CodeVersion {

  private CodeVersion() {}

  /**
   * Some of the code of a place.
   *
   * @param place a folder of classes or a jar, as a class loader names it
   * @param folder what counts there: all whose name starts so, {@code org/example/parse/}
   */
  record Part(URL place, String folder) {

    /**
     * The same for the place that a class comes from.
     *
     * @param type any class of the place
     * @param folder what counts there
     */
    static Part of(Class<?> type, String folder) {
      return new Part(origin(type), folder);
    }
  }

  /** A hash of the parts, in this order. */
  static String of(List<Part> parts) {
    CRC32 sum = new CRC32();
    for (Part part : parts) {
      try {
        for (String entry : entries(part)) {
          sum.update(entry.getBytes(StandardCharsets.UTF_8));
        }
      } catch (IOException | URISyntaxException e) {
        throw new IllegalStateException("Cannot read this program's own code at " + part, e);
      }
    }
    return "%08x".formatted(sum.getValue());
  }

  /** A library's jar with its version: {@code pdfbox-3.0.8.jar}. */
  static String library(Class<?> type) {
    return library(origin(type));
  }

  static String library(URL place) {
    String path = place.toString();
    while (path.endsWith("/") || path.endsWith("!")) {
      path = path.substring(0, path.length() - 1);
    }
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static URL origin(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private static List<String> entries(Part part) throws IOException, URISyntaxException {
    URL place = part.place();
    if (place.getProtocol().equals("jar")) {
      // A jar inside the program's one jar. Its file is the class loader's: not to be closed.
      return inJar(((JarURLConnection) place.openConnection()).getJarFile(), part.folder());
    }
    Path path = Path.of(place.toURI());
    if (Files.isDirectory(path)) {
      return inFolder(path, part.folder());
    }
    try (JarFile jar = new JarFile(path.toFile())) {
      return inJar(jar, part.folder());
    }
  }

  private static List<String> inJar(JarFile jar, String folder) {
    return jar.stream()
        .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder))
        .map(entry -> line(entry.getName(), entry.getCrc()))
        .sorted()
        .toList();
  }

  private static List<String> inFolder(Path classes, String folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes.resolve(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        List<String> names = new ArrayList<>();
        classes.relativize(file).forEach(name -> names.add(name.toString()));
        lines.add(line(String.join("/", names), crc(file)));
      }
    } catch (UncheckedIOException e) {
      throw new IOException("Cannot list " + classes, e);
    }
    return lines.stream().sorted().toList();
  }

  private static long crc(Path file) throws IOException {
    CRC32 content = new CRC32();
    try (InputStream in = Files.newInputStream(file)) {
      content.update(in.readAllBytes());
    }
    return content.getValue();
  }

  private static String line(String name, long crc) {
    return name + ' ' + Long.toHexString(crc) + '\n';
  }
}
