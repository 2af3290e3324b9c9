package org.resolutionanalytics.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.boot.loader.net.protocol.Handlers;

/** The hash of code is one and the same however the program is packed. */
class CodeVersionTest {
  private static final String PARSE = "org/example/parse/";

  @TempDir private Path folder;

  @BeforeAll
  static void jarsInJars() {
    Handlers.register();
  }

  @Test
  void aFolderOfClassesAJarAndAJarInTheOneJarGiveTheSame() throws Exception {
    Map<String, String> code = code();
    String expected = version(folderOf(code).toUri().toURL());

    Path jar = folder.resolve("app-1.jar");
    Files.write(jar, zip(code));
    assertThat(version(jar.toUri().toURL())).isEqualTo(expected);

    Path one = folder.resolve("one.jar");
    Files.write(one, oneJar(code, Files.readAllBytes(jar)));
    assertThat(version(url("jar:nested:" + one + "/!BOOT-INF/lib/app-1.jar!/")))
        .isEqualTo(expected);
    assertThat(version(url("jar:nested:" + one + "/!BOOT-INF/classes/!/"))).isEqualTo(expected);
  }

  @Test
  void otherPackagesDoNotCountAndEveryByteOfTheOwnDoes() throws Exception {
    Map<String, String> code = code();
    String before = version(folderOf(code).toUri().toURL());

    code.put("org/example/report/Page.class", "another page");
    assertThat(version(folderOf(code).toUri().toURL())).isEqualTo(before);
    code.put(PARSE + "words.txt", "other words");
    assertThat(version(folderOf(code).toUri().toURL())).isNotEqualTo(before);
  }

  @Test
  void aLibraryIsItsNameWithTheVersion() throws Exception {
    assertThat(CodeVersion.library(PDDocument.class)).matches("pdfbox-\\d[\\w.]*\\.jar");
    assertThat(CodeVersion.library(url("jar:nested:/a/one.jar/!BOOT-INF/lib/pdfbox-3.0.8.jar!/")))
        .isEqualTo("pdfbox-3.0.8.jar");
  }

  @Test
  void theKeyOfAnotherLexiconHasTheSameReading(@TempDir Path lexicons) throws Exception {
    Path own = Files.writeString(lexicons.resolve("own.yml"), "water: [water]\n");
    AnalysisKey shipped = AnalysisKey.of(Tagging.shipped());
    AnalysisKey other = AnalysisKey.of(Tagging.withThemes(own));

    assertThat(other.value()).isNotEqualTo(shipped.value()).hasSizeLessThan(100);
    assertThat(other.sameReading(shipped.value())).isTrue();
    assertThat(other.sameReading("1-other/" + other.themes())).isFalse();
    assertThat(AnalysisKey.of(Tagging.shipped())).isEqualTo(shipped);
  }

  private static Map<String, String> code() {
    Map<String, String> code = new TreeMap<>();
    code.put(PARSE + "Parser.class", "a parser");
    code.put(PARSE + "deep/Line.class", "a line");
    code.put(PARSE + "words.txt", "words");
    code.put("org/example/report/Page.class", "a page");
    code.put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n");
    return code;
  }

  private static String version(URL place) {
    return CodeVersion.of(List.of(new CodeVersion.Part(place, PARSE)));
  }

  private Path folderOf(Map<String, String> code) throws IOException {
    Path classes = Files.createTempDirectory(folder, "classes");
    for (Map.Entry<String, String> file : code.entrySet()) {
      Path path = classes.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return classes;
  }

  private static byte[] zip(Map<String, String> code) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : code.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** As Spring Boot packs it: classes below a folder, libraries as they are, not compressed. */
  private static byte[] oneJar(Map<String, String> code, byte[] library) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("BOOT-INF/"));
      zip.putNextEntry(new ZipEntry("BOOT-INF/classes/"));
      for (Map.Entry<String, String> file : code.entrySet()) {
        zip.putNextEntry(new ZipEntry("BOOT-INF/classes/" + file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry("BOOT-INF/lib/"));
      store("BOOT-INF/lib/app-1.jar", library, zip);
    }
    return bytes.toByteArray();
  }

  private static void store(String name, byte[] content, ZipOutputStream zip) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 crc = new CRC32();
    crc.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    ((OutputStream) zip).write(content);
  }

  private static URL url(String text) throws Exception {
    return URI.create(text).toURL();
  }
}
