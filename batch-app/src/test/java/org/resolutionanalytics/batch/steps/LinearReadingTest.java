package org.resolutionanalytics.batch.steps;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of twice the length takes twice the steps to read, whatever it repeats. */
class LinearReadingTest {

  /** A page's elements are nested only to a depth, up to which steps grow faster. */
  private static final int ELEMENTS = 600;

  private static final int TIMES = 250;

  private static final Consumer<Path> READ = CountingLoader.load(ReadFiles.class);

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest(name = "[{0}]")
  @MethodSource
  void webPages(String unit) throws IOException {
    Growth.isLinear(
        READ, ELEMENTS, n -> file("a.html", "<html><body><p>Text" + unit.repeat(n) + "</p> End"));
  }

  static Stream<String> webPages() {
    return Stream.of(
        "<p>a</p>",
        "<p>",
        "<div>",
        "<div>a",
        "<div>1 ",
        "</div>",
        "<i>",
        "<i>1",
        "<i>a</i>",
        "<b>a<p>",
        "<a>b",
        "<a href='#n1'>1</a> ",
        "<a href='#n1'><sup>1</sup></a> ",
        "<sup>1",
        "<sup>1</sup> ",
        "<sup><span>1 ",
        "<p id='n1'>1 See</p>",
        "<a name='n1'></a>",
        "<a id='n1' href='#n2'>1</a><a id='n2' href='#n1'>1</a> ",
        "<ul><li>",
        "<ol><li>a",
        "<ol reversed><li>a",
        "<li value=5>a",
        "<li>",
        "<table>",
        "<table><tr><td>a",
        "<tr>",
        "<td>a",
        "<dl><dt>a<dd>b",
        "<br>",
        "a<br>",
        "<pre>a\n",
        "<pre>",
        "\n",
        " ",
        "&",
        "&amp;",
        "&#1;",
        "<",
        "</",
        "<!--",
        "<!-- a -->",
        "<a b ",
        "<a b='",
        "<form>",
        "<select><option>a",
        "<nobr>a",
        "<h1>a",
        "<main>a",
        "<article>a",
        "<section hidden>a",
        "<span style='display: none'>",
        "<span style='a: b;'>",
        "<title>",
        "<style>",
        "<script>",
        "<svg>",
        "<math>",
        "<template>",
        "<hr>",
        "<hr>1 See<br>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        " ",
        "\n",
        "\r",
        "a\n",
        "\f",
        "\u00e9",
        "\u00e9 ",
        "\u0080",
        "\u0093a\u0094",
        "\u00c3",
        "\u00c3\u00a9",
        "\u00ff",
        "\u00ff\u00fe",
        "\u00fe\u00ff",
        "a\u0000",
        "\u0000a",
        "\u0001",
        "\u001b(",
        "\u00e2\u0080\u0099",
        "\u00f0\u009f",
        "<",
        "%",
        "{\\"
      })
  void plainText(String bytes) throws IOException {
    Growth.isLinear(READ, TIMES, n -> file("a.txt", bytes.repeat(8 * n)));
    Growth.isLinear(READ, TIMES, n -> file("a.txt", "\u00ff\u00fe" + bytes.repeat(8 * n)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#",
        "# A\n",
        "*",
        "**a ",
        "*a",
        "_a",
        "__",
        "`",
        "`a` ",
        "```\n",
        "~~~\n",
        "[",
        "[a](",
        "[a](b) ",
        "![",
        "](",
        "[^1] ",
        "[^1]: a\n",
        "> ",
        "> a\n",
        ">",
        "1. ",
        "1. a\n",
        "- ",
        "- a\n",
        "  - a\n",
        "|a",
        "|a|\n",
        "<a>",
        "<",
        "\\",
        "\\*",
        "~~",
        "---\n",
        "===\n",
        "a\n===\n",
        "&amp;",
        "[a]: b\n",
        "<!--",
        "<b>a</b>",
        "\n",
        " ",
        "a  \n",
        "http://a.b "
      })
  void markdown(String unit) throws IOException {
    Growth.isLinear(READ, TIMES, n -> file("a.md", unit.repeat(6 * n)));
    Growth.isLinear(READ, TIMES, n -> file("a.md", "A\n\n" + unit.repeat(6 * n) + "\n\nb"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "a-", "The same line", "1 See A/1.", "a b c d e f g h"})
  void pagesInType(String line) throws IOException {
    Growth.isLinear(READ, TIMES, n -> pdf(line, n, 2));
    Growth.isLinear(READ, TIMES, n -> pdf(line, n, n));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.ISO_8859_1);
  }

  private Path pdf(String line, int lines, int perPage) throws IOException {
    Path file = folder.resolve("a.pdf");
    try (PDDocument document = new PDDocument()) {
      for (int start = 0; start < lines; start += perPage) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream text = new PDPageContentStream(document, page)) {
          text.setFont(new PDType1Font(FontName.TIMES_ROMAN), 10);
          for (int i = 0; i < perPage; i++) {
            text.beginText();
            text.newLineAtOffset(100, 700 - 12f * i);
            text.showText(line);
            text.endText();
          }
        }
      }
      document.save(file.toFile());
    }
    return file;
  }
}
