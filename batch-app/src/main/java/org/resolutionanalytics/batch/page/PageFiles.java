package org.resolutionanalytics.batch.page;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolutionanalytics.batch.page.BlockFile.Block;
import org.springframework.core.io.ClassPathResource;

/**
 * The files of the page. {@code page.html} has a mark, <code>@@name@@</code>, wherever a file of
 * its folder goes: the style, the scripts, one per view.
 *
 * <p>In one file, each block of data is a script element of a type that no browser runs. In a
 * folder, blocks are in scripts of about a million bytes, which the page loads when it needs them;
 * unlike other files, scripts can be loaded from a disk without a server.
 */
record PageFiles(Path folder, BlockFile blocks) {
  private static final String PAGE = "report.html";
  private static final String FOLDER = "report";
  private static final String CHARTS =
      "/META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";
  private static final String FIRST_DATA = "first-data";
  private static final String DATA = "data";
  private static final Pattern MARK = Pattern.compile("@@([\\w./-]+)@@");
  private static final Pattern SOURCE_MAP = Pattern.compile("(?m)^//# sourceMappingURL=.*$");
  private static final String ELEMENT_END = "</script>\n";
  private static final int SCRIPT_BYTES = 1_000_000;

  /** Writes the page as one file. */
  List<String> asOneFile() throws IOException {
    try (OutputStream out = open(folder.resolve(PAGE))) {
      writePage(
          out,
          wanted ->
              blocks.read(
                  wanted,
                  (block, base64) -> {
                    write(out, element(block, ""));
                    out.write(base64);
                    write(out, ELEMENT_END);
                  }));
    }
    return List.of(PAGE);
  }

  /** Writes the page as a folder, and a file that leads to it. */
  List<String> asFolder() throws IOException {
    Path inner = Files.createDirectories(folder.resolve(FOLDER));
    List<String> names = new ArrayList<>(List.of(PAGE, FOLDER + "/index.html"));
    Files.writeString(folder.resolve(PAGE), resource("moved.html"), StandardCharsets.UTF_8);
    try (OutputStream out = open(inner.resolve("index.html"))) {
      writePage(
          out,
          wanted -> {
            for (Map.Entry<String, List<Block>> script : scripts(wanted).entrySet()) {
              writeScript(inner.resolve(script.getKey()), script.getValue());
              names.add(FOLDER + "/" + script.getKey());
              for (Block block : script.getValue()) {
                write(out, element(block, " data-file=\"" + script.getKey() + "\"") + ELEMENT_END);
              }
            }
          });
    }
    return names;
  }

  private static String element(Block block, String more) {
    String first = PageSections.isLate(block.section()) ? "" : " data-first";
    return "<script type=\"text/plain\" data-section=\"%s\"%s%s>"
        .formatted(block.section(), first, more);
  }

  /** The blocks of each script, by its name; a script has blocks of one section. */
  private static Map<String, List<Block>> scripts(List<Block> blocks) {
    Map<String, List<Block>> bySection = new LinkedHashMap<>();
    for (Block block : blocks) {
      bySection.computeIfAbsent(block.section(), key -> new ArrayList<>()).add(block);
    }
    Map<String, List<Block>> scripts = new LinkedHashMap<>();
    bySection.forEach(
        (section, all) -> {
          int number = 0;
          long bytes = SCRIPT_BYTES;
          for (Block block : all) {
            if (bytes >= SCRIPT_BYTES) {
              number++;
              bytes = 0;
            }
            bytes += block.length();
            scripts
                .computeIfAbsent(section + "-" + number + ".js", key -> new ArrayList<>())
                .add(block);
          }
        });
    return scripts;
  }

  private void writeScript(Path file, List<Block> wanted) throws IOException {
    try (OutputStream out = open(file)) {
      write(out, "page.loaded('" + file.getFileName() + "', [\n");
      blocks.read(
          wanted,
          (block, base64) -> {
            out.write('\'');
            out.write(base64);
            write(out, "',\n");
          });
      write(out, "]);\n");
    }
  }

  /** Writes the page, and the blocks in their two places. */
  private void writePage(OutputStream out, DataWriter data) throws IOException {
    String page = resource("page.html");
    Matcher marks = MARK.matcher(page);
    int end = 0;
    while (marks.find()) {
      write(out, page.substring(end, marks.start()));
      switch (marks.group(1)) {
        case FIRST_DATA -> data.write(blocks(false));
        case DATA -> data.write(blocks(true));
        default -> write(out, resource(marks.group(1)));
      }
      end = marks.end();
    }
    write(out, page.substring(end));
  }

  private List<Block> blocks(boolean late) {
    return blocks.blocks().stream()
        .filter(block -> PageSections.isLate(block.section()) == late)
        .toList();
  }

  @FunctionalInterface
  private interface DataWriter {
    void write(List<Block> blocks) throws IOException;
  }

  private static String resource(String name) throws IOException {
    String path = name.equals("chart.js") ? CHARTS : name;
    String text =
        new ClassPathResource(path, PageFiles.class).getContentAsString(StandardCharsets.UTF_8);
    return SOURCE_MAP.matcher(text).replaceAll("");
  }

  private static OutputStream open(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
