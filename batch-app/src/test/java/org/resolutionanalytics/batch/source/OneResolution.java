package org.resolutionanalytics.batch.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A resolution made up for tests, to be written in each format that documents come in. */
final class OneResolution {

  /** What stands where: each format shows it in its own way. */
  enum Kind {
    FRONT,
    OPENING,
    PREAMBULAR,
    NUMBERED,
    LETTERED,
    ROMAN,
    BACK,
    HEADING
  }

  /**
   * A paragraph.
   *
   * @param kind what it is
   * @param number what is printed before it, or empty
   * @param text its words
   * @param footnote the footnote that it ends in, or empty
   */
  record Paragraph(Kind kind, String number, String text, String footnote) {
    Paragraph(Kind kind, String number, String text) {
      this(kind, number, text, "");
    }

    String printed() {
      return number.isEmpty() ? text : number + " " + text;
    }
  }

  static final List<Paragraph> PARAGRAPHS =
      List.of(
          new Paragraph(Kind.FRONT, "", "A/RES/91/7"),
          new Paragraph(Kind.FRONT, "", "Ninety-first session"),
          new Paragraph(Kind.FRONT, "", "Agenda item 22"),
          new Paragraph(
              Kind.FRONT, "", "Resolution adopted by the General Assembly on 9 December 2036"),
          new Paragraph(Kind.FRONT, "", "[on the report of the Second Committee (A/91/300)]"),
          new Paragraph(Kind.FRONT, "", "91/7. Harbour pilots and safe passage"),
          new Paragraph(Kind.OPENING, "", "The General Assembly,"),
          new Paragraph(
              Kind.PREAMBULAR,
              "",
              "Recalling its resolution 90/12 of 3 December 2035, and all its previous resolutions"
                  + " on safe passage,",
              "See also resolution 88/3."),
          new Paragraph(
              Kind.PREAMBULAR,
              "",
              "Noting with appreciation the work of harbour pilots, including women among them, in"
                  + " small island developing States,"),
          new Paragraph(
              Kind.PREAMBULAR,
              "",
              "Deeply concerned that storms have damaged lights and beacons along 1,400 kilometres"
                  + " of coast, and that repairs are slow for want of money and of skilled hands,"),
          new Paragraph(
              Kind.NUMBERED,
              "1.",
              "Takes note of the report of the Secretary-General;",
              "A/91/77."),
          new Paragraph(Kind.NUMBERED, "2.", "Calls upon Member States:"),
          new Paragraph(Kind.LETTERED, "(a)", "To train pilots, in particular:"),
          new Paragraph(Kind.ROMAN, "(i)", "By courses at sea;"),
          new Paragraph(Kind.ROMAN, "(ii)", "By exchange between ports;"),
          new Paragraph(
              Kind.LETTERED, "(b)", "To repair beacons before the next season of storms;"),
          new Paragraph(
              Kind.NUMBERED,
              "3.",
              "Requests the Secretary-General to submit to the General Assembly at its ninety-second"
                  + " session a report on the implementation of the present resolution, including"
                  + " the costs of repairs;"),
          new Paragraph(
              Kind.NUMBERED,
              "4.",
              "Decides to include in the provisional agenda of its ninety-second session the item"
                  + " entitled “Safe passage”."),
          new Paragraph(Kind.BACK, "", "60th plenary meeting"),
          new Paragraph(Kind.BACK, "", "9 December 2036"),
          new Paragraph(Kind.HEADING, "", "Annex"),
          new Paragraph(Kind.HEADING, "", "Guidelines for harbour pilots"),
          new Paragraph(
              Kind.NUMBERED, "1.", "A pilot boards every vessel that draws more than six metres."),
          new Paragraph(Kind.NUMBERED, "2.", "The harbour master shall:"),
          new Paragraph(Kind.LETTERED, "(a)", "Keep a list of pilots;"),
          new Paragraph(Kind.LETTERED, "(b)", "Publish it each year."));

  private OneResolution() {}

  /** As copied from a word processor: a paragraph a block. */
  static byte[] text() {
    StringBuilder out = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    int note = 0;
    for (Paragraph paragraph : PARAGRAPHS) {
      out.append(paragraph.printed());
      if (!paragraph.footnote().isEmpty()) {
        note++;
        notes.append(note).append(' ').append(paragraph.footnote()).append('\n');
      }
      out.append("\n\n");
    }
    return (out + "_______________\n" + notes).getBytes(StandardCharsets.UTF_8);
  }

  /** Ordered lists give the numbers; footnotes are raised links to the end of the page. */
  static byte[] html() {
    StringBuilder out =
        new StringBuilder("<!DOCTYPE html><html><head><title>91/7</title></head><body><main>\n");
    StringBuilder notes = new StringBuilder();
    int depth = 0;
    int note = 0;
    for (Paragraph paragraph : PARAGRAPHS) {
      int wanted = depth(paragraph.kind());
      for (; depth > wanted; depth--) {
        out.append("</li></ol>\n");
      }
      if (depth == wanted && depth > 0) {
        out.append("</li>\n");
      }
      for (; depth < wanted; depth++) {
        out.append("<ol type=\"").append("1ai".charAt(depth)).append("\">\n");
      }
      out.append(wanted > 0 ? "<li>" : paragraph.kind() == Kind.HEADING ? "<h2>" : "<p>");
      out.append(paragraph.text().replace("“", "&ldquo;").replace("”", "&rdquo;"));
      if (!paragraph.footnote().isEmpty()) {
        note++;
        out.append("<sup><a href=\"#n%d\">%d</a></sup>".formatted(note, note));
        notes.append("<li id=\"n%d\">%s</li>\n".formatted(note, paragraph.footnote()));
      }
      out.append(wanted > 0 ? "\n" : paragraph.kind() == Kind.HEADING ? "</h2>\n" : "</p>\n");
    }
    out.append("</li></ol>\n".repeat(depth));
    return (out + "<ol class=\"notes\">" + notes + "</ol></main></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static int depth(Kind kind) {
    return switch (kind) {
      case FRONT, OPENING, PREAMBULAR, BACK, HEADING -> 0;
      case NUMBERED -> 1;
      case LETTERED -> 2;
      case ROMAN -> 3;
    };
  }

  /** The numbers are Word's own; the annex has a list of its own. */
  static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new XWPFHeaderFooterPolicy(document)
          .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("A/RES/91/7");
      XWPFNumbering numbering = document.createNumbering();
      BigInteger list = list(numbering, 0);
      for (Paragraph paragraph : PARAGRAPHS) {
        XWPFParagraph block = document.createParagraph();
        block.createRun().setText(paragraph.text());
        int depth = depth(paragraph.kind());
        if (paragraph.text().equals("Annex")) {
          list = list(numbering, 1);
        }
        if (depth > 0) {
          block.setNumID(list);
          block.setNumILvl(BigInteger.valueOf(depth - 1L));
        }
        if (!paragraph.footnote().isEmpty()) {
          XWPFFootnote footnote = document.createFootnote();
          // As Word sets them; the first run is the number.
          XWPFParagraph words = footnote.createParagraph();
          words.getRuns().forEach(run -> run.setVerticalAlignment("superscript"));
          words.createRun().setText(" " + paragraph.footnote());
          words.getRuns().forEach(run -> run.setFontSize(8));
          block.addFootnoteReference(footnote);
        }
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  private static BigInteger list(XWPFNumbering numbering, int id) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.valueOf(id));
    Fixtures.level(definition, 0, STNumberFormat.DECIMAL, "%1.");
    Fixtures.level(definition, 1, STNumberFormat.LOWER_LETTER, "(%2)");
    Fixtures.level(definition, 2, STNumberFormat.LOWER_ROMAN, "(%3)");
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }

  /** Set as the organization sets them: narrow lines, running heads, footnotes below a rule. */
  static byte[] pdf() throws IOException {
    return new PrintedPages(PARAGRAPHS).bytes();
  }
}
