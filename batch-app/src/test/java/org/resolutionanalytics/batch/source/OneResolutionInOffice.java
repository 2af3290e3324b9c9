package org.resolutionanalytics.batch.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.resolutionanalytics.batch.source.OneResolution.Kind;
import org.resolutionanalytics.batch.source.OneResolution.Paragraph;

/**
 * The resolution of {@link OneResolution} in formats of word processors other than Word's newest.
 */
final class OneResolutionInOffice {
  private static final Map<Kind, Integer> DEPTHS =
      Map.of(Kind.NUMBERED, 1, Kind.LETTERED, 2, Kind.ROMAN, 3);

  private OneResolutionInOffice() {}

  /** Numbers are drawn for readers that know no lists; notes are where their marks are. */
  static byte[] rtf() {
    StringBuilder out = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0\n");
    out.append("{\\fonttbl{\\f0\\froman Times;}}{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}}\n")
        .append("{\\*\\generator Not a word processor;}{\\*\\pgdsctbl{\\pgdsc0 Standard;}}\n")
        .append("{\\info{\\title Not text}}{\\header\\pard A/RES/91/7\\par}\n");
    for (Paragraph paragraph : OneResolution.PARAGRAPHS) {
      out.append(paragraph.kind() == Kind.HEADING ? "\\pard\\plain\\s1 " : "\\pard\\plain\\s0 ");
      if (!paragraph.number().isEmpty()) {
        out.append("{\\listtext\\pard\\plain ").append(paragraph.number()).append("\\tab}");
      }
      String[] words = paragraph.text().split(" ", 2);
      out.append("{\\i ").append(escaped(words[0])).append('}');
      out.append("{\\v hidden}").append(words.length > 1 ? " " + escaped(words[1]) : "");
      if (!paragraph.footnote().isEmpty()) {
        out.append("{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} ")
            .append(escaped(paragraph.footnote()))
            .append("}}");
      }
      out.append("\\par\n");
    }
    return (out + "}").getBytes(StandardCharsets.US_ASCII);
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      out.append(c < 0x80 ? String.valueOf(c) : "\\u" + (int) c + "?");
    }
    return out.toString();
  }

  /** Lists give the numbers; the annex has a list of its own; a deleted paragraph is kept aside. */
  static byte[] odt() throws IOException {
    StringBuilder body = new StringBuilder();
    body.append("<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>");
    boolean continues = false;
    int note = 0;
    for (Paragraph paragraph : OneResolution.PARAGRAPHS) {
      StringBuilder words = new StringBuilder();
      boolean heading = paragraph.kind() == Kind.HEADING;
      words.append(heading ? "<text:h>" : "<text:p>");
      words.append("<text:span>").append(paragraph.text()).append("</text:span>");
      if (!paragraph.footnote().isEmpty()) {
        note++;
        words
            .append("<text:note><text:note-citation>%d</text:note-citation>".formatted(note))
            .append("<text:note-body><text:p>%s</text:p>".formatted(paragraph.footnote()))
            .append("</text:note-body></text:note>");
      }
      words.append(heading ? "</text:h>" : "</text:p>");
      int depth = DEPTHS.getOrDefault(paragraph.kind(), 0);
      continues = continues && !heading;
      for (int i = 0; i < depth; i++) {
        body.append(
            i == 0
                ? "<text:list text:style-name=\"L1\" text:continue-numbering=\"%b\">"
                    .formatted(continues)
                : "<text:list>");
        body.append("<text:list-item>");
      }
      body.append(words).append("</text:list-item></text:list>".repeat(depth));
      continues = continues || depth > 0;
    }
    return zip(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
         xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
         xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles>
        <text:list-style style:name="L1">
        <text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/>
        <text:list-level-style-number text:level="2" style:num-prefix="(" style:num-suffix=")"
         style:num-format="a"/>
        <text:list-level-style-number text:level="3" style:num-prefix="(" style:num-suffix=")"
         style:num-format="i"/>
        </text:list-style></office:automatic-styles><office:body><office:text>\
        """
            + body
            + "</office:text></office:body></office:document-content>");
  }

  private static byte[] zip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
      CRC32 crc = new CRC32();
      crc.update(type);
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      first.setCrc(crc.getValue());
      first.setTimeLocal(LocalDateTime.of(2036, 12, 9, 0, 0));
      zip.putNextEntry(first);
      zip.write(type);
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
