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
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A short hash of the program code that analyses documents. Nobody has to remember to raise a
 * version number: when the parser changes, what it found before is known to be out of date.
 */
final class CodeVersion {

  private CodeVersion() {}

  /** A hash of the jars or folders of classes that these classes come from. */
  static String of(Class<?>... classes) {
    CRC32 sum = new CRC32();
    for (Class<?> type : classes) {
      URL place = type.getProtectionDomain().getCodeSource().getLocation();
      try {
        add(place, sum);
      } catch (IOException | URISyntaxException e) {
        throw new IllegalStateException("Cannot read this program's own code at " + place, e);
      }
    }
    return String.format("%08x", sum.getValue());
  }

  private static void add(URL place, CRC32 sum) throws IOException, URISyntaxException {
    if (place.getProtocol().equals("jar")) {
      // A jar inside the program's one jar. Its file is the class loader's: not to be closed.
      addEntries(((JarURLConnection) place.openConnection()).getJarFile(), sum);
      return;
    }
    Path path = Path.of(place.toURI());
    if (Files.isDirectory(path)) {
      addFolder(path, sum);
    } else {
      try (JarFile jar = new JarFile(path.toFile())) {
        addEntries(jar, sum);
      }
    }
  }

  private static void addEntries(JarFile jar, CRC32 sum) {
    List<JarEntry> entries =
        jar.stream()
            .filter(entry -> counts(entry.getName()))
            .sorted(Comparator.comparing(JarEntry::getName))
            .toList();
    for (JarEntry entry : entries) {
      add(entry.getName(), entry.getCrc(), sum);
    }
  }

  private static void addFolder(Path folder, CRC32 sum) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        String name = folder.relativize(file).toString();
        if (counts(name)) {
          add(name, crc(file), sum);
        }
      }
    } catch (UncheckedIOException e) {
      throw new IOException("Cannot list " + folder, e);
    }
  }

  private static boolean counts(String name) {
    return !name.startsWith("META-INF");
  }

  private static long crc(Path file) throws IOException {
    CRC32 content = new CRC32();
    try (InputStream in = Files.newInputStream(file)) {
      content.update(in.readAllBytes());
    }
    return content.getValue();
  }

  private static void add(String name, long crc, CRC32 sum) {
    sum.update((name + ' ' + crc + '\n').getBytes(StandardCharsets.UTF_8));
  }
}
