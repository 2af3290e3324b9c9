package org.resolutionanalytics.batch.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** One resolution, written for the tests, as a PDF, a Word document, a web page and a text. */
final class Fixtures {

  /** What every format must give, paragraph by paragraph. */
  static final List<String> PARAGRAPHS =
      List.of(
          "A/RES/90/12",
          "Ninetieth session",
          "Resolution adopted by the General Assembly on 3 December 2035",
          "90/12. Lighthouse keepers and coastal communities",
          "The General Assembly,",
          "Recalling its resolution 89/4 of 2 November 2034, and the report on keepers,",
          "Noting with concern that 1,200 lighthouses stand without a keeper,",
          "1. Requests the Secretary-General to report on the state of lighthouses, in consultation"
              + " with Member States, at its ninety-first session;",
          "2. Calls upon Member States:",
          "(a) To train keepers;",
          "(b) To share their lamps;",
          "3. Decides to remain seized of the matter.",
          "40th plenary meeting");

  static final String FOOTNOTE = "1 See A/90/77.";

  private static final int FOOTNOTE_AFTER = 5;
  private static final float LEFT = 120;

  private Fixtures() {}

  static byte[] text() {
    return (String.join("\n\n", PARAGRAPHS) + "\n\n_______________\n" + FOOTNOTE + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] html() {
    return """
        <!-- kept by hand -->
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><title>Lighthouses</title><style>p { margin: 0 }</style></head>
        <body><header>Official documents</header><nav><a href="/">Home</a></nav>
        <main>
        <h1>A/RES/90/12</h1><p>Ninetieth session</p>
        <p>Resolution adopted by the General Assembly
           on 3&nbsp;December 2035</p>
        <h2>90/12. Lighthouse keepers and coastal communities</h2>
        <p><i>The General Assembly</i>,</p>
        <p><em>Recalling</em> its resolution 89/4 of 2 November 2034, and the report on keepers,\
        <sup><a href="#n1">1</a></sup></p>
        <p><em>Noting with concern</em> that 1,200 lighthouses stand without a keeper,</p>
        <script>document.write("<p>not text</p>")</script>
        <ol><li><p><em>Requests</em> the Secretary-General to report on the state of lighthouses, in
        consultation with Member States, at its ninety-first session;</p></li>
        <li>Calls upon Member States:<ol type="a"><li>To train keepers;<li>To share their lamps;</ol>
        <li>Decides to remain seized of the matter.</ol>
        <p>40th plenary meeting</p>
        <ol class="notes"><li id="n1">See A/90/77. <a href="#back">↑</a></li></ol>
        </main><footer>Imprint</footer></body></html>
        """
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      BigInteger list = numbering(document);
      new XWPFHeaderFooterPolicy(document)
          .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("A/RES/90/12 (running header)");
      for (int i = 0; i < PARAGRAPHS.size(); i++) {
        XWPFParagraph paragraph = document.createParagraph();
        String text = PARAGRAPHS.get(i);
        int level = text.matches("\\d\\. .*") ? 0 : text.matches("\\([a-z]\\) .*") ? 1 : -1;
        if (level >= 0) {
          paragraph.setNumID(list);
          paragraph.setNumILvl(BigInteger.valueOf(level));
          text = text.substring(text.indexOf(' ') + 1);
        }
        paragraph.createRun().setText(text);
        if (i == FOOTNOTE_AFTER) {
          XWPFFootnote footnote = document.createFootnote();
          footnote.createParagraph().createRun().setText("See A/90/77.");
          paragraph.addFootnoteReference(footnote);
        }
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  private static BigInteger numbering(XWPFDocument document) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.ZERO);
    level(definition, 0, STNumberFormat.DECIMAL, "%1.");
    level(definition, 1, STNumberFormat.LOWER_LETTER, "(%2)");
    XWPFNumbering numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }

  static void level(CTAbstractNum definition, int number, STNumberFormat.Enum format, String text) {
    CTLvl level = definition.addNewLvl();
    level.setIlvl(BigInteger.valueOf(number));
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
  }

  /** Two pages with running headers, page numbers, and a footnote at the foot of the first. */
  static byte[] pdf() throws IOException {
    try (PDDocument document = pages()) {
      return bytes(document);
    }
  }

  static byte[] encryptedPdf() throws IOException {
    try (PDDocument document = pages()) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return bytes(document);
    }
  }

  /** A page with a drawing and no text, as a scan is. */
  static byte[] scannedPdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.addRect(50, 50, 400, 600);
        content.fill();
      }
      return bytes(document);
    }
  }

  /** A page whose content is a blank, a million times over. */
  static byte[] bombPdf(int megabytes) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (int i = 0; i < megabytes; i++) {
          content.addComment(" ".repeat(1 << 20));
        }
      }
      return bytes(document);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static PDDocument pages() throws IOException {
    PDDocument document = new PDDocument();
    PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    try (Sheet sheet = new Sheet(document, font, 1)) {
      float y = 740;
      for (int i = 0; i < 7; i++) {
        y = sheet.paragraph(PARAGRAPHS.get(i), y);
        if (i == FOOTNOTE_AFTER) {
          sheet.write("1", sheet.end, sheet.endY + 4, 6);
        }
      }
      // The paragraph goes on overleaf.
      sheet.write("1. Requests the Secretary-General to report on the state of", LEFT + 24, y, 10);
      sheet.write("__________________", LEFT - 20, 110, 8);
      sheet.write("1", LEFT, 100, 5);
      sheet.write("See A/90/77.", LEFT + 8, 96, 8);
    }
    try (Sheet sheet = new Sheet(document, font, 2)) {
      sheet.write(
          "lighthouses, in consultation with Member States, at its ninety-first", LEFT, 700, 10);
      sheet.write("session;", LEFT, 688, 10);
      float y = 670;
      for (String paragraph : PARAGRAPHS.subList(8, PARAGRAPHS.size())) {
        y = sheet.paragraph(paragraph, y);
      }
    }
    return document;
  }

  /** A page that is being written; its header and footer are there from the start. */
  private static final class Sheet implements AutoCloseable {
    private final PDPageContentStream content;
    private final PDFont font;
    private float end;
    private float endY;

    Sheet(PDDocument document, PDFont font, int number) throws IOException {
      PDPage page = new PDPage();
      document.addPage(page);
      this.font = font;
      this.content = new PDPageContentStream(document, page);
      if (number > 1) {
        write("Lighthouse keepers and coastal communities", 300, 750, 8);
        write("A/RES/90/12", 500, 760, 10);
      }
      write("35-01234", 60, 40, 6);
      write(number + "/2", 530, 40, 8);
    }

    /** Writes a paragraph in lines of some sixty characters; returns the next one's height. */
    float paragraph(String text, float y) throws IOException {
      StringBuilder line = new StringBuilder();
      float at = y;
      float left = LEFT + 24;
      for (String word : text.split(" ", -1)) {
        if (line.length() + word.length() > 60) {
          write(line.toString(), left, at, 10);
          line.setLength(0);
          left = LEFT;
          at -= 12;
        }
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
      write(line.toString(), left, at, 10);
      return at - 18;
    }

    void write(String text, float x, float y, float size) throws IOException {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(x, y);
      content.showText(text);
      content.endText();
      end = x + font.getStringWidth(text) / 1000 * size;
      endY = y;
    }

    @Override
    public void close() throws IOException {
      content.close();
    }
  }
}
