package org.resolutionanalytics.batch.source;

import java.nio.charset.StandardCharsets;
import org.resolutionanalytics.batch.source.OneResolution.Kind;
import org.resolutionanalytics.batch.source.OneResolution.Paragraph;

/** The resolution of {@link OneResolution} in Akoma Ntoso. */
final class OneResolutionInXml {
  /** What only the metadata says. */
  static final String META =
      """
      <meta><identification source="#x"><FRBRWork><FRBRdate date="2036-12-09" name="adoption"/>
      </FRBRWork></identification>
      <classification><keyword refersTo="title" showAs="On harbour pilots"/></classification>
      <workflow source="#un"><step outcome="adopted" by="Adopted 120-2-0, 60th meeting"/></workflow>
      <analysis><parliamentary><voting><count value="120" refersTo="inFavour"/>
      <count value="002" refersTo="against"/></voting></parliamentary></analysis></meta>
      """;

  private OneResolutionInXml() {}

  /**
   * As the organization marks it up.
   *
   * @param meta the metadata block
   */
  static byte[] akomaNtoso(String meta) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<akn:akomaNtoso xmlns:akn=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">")
        .append("<akn:statement name=\"resolution\">")
        .append(meta.replaceAll("<(/?)(?=\\w)", "<$1akn:"));
    int note = 0;
    for (Paragraph paragraph : OneResolution.PARAGRAPHS) {
      String element = paragraph.kind() == Kind.HEADING ? "heading" : "p";
      out.append("<akn:paragraph>");
      if (!paragraph.number().isEmpty()) {
        out.append("<akn:num>").append(paragraph.number()).append("</akn:num>");
      }
      out.append("<akn:content>\n  <akn:%s>\t".formatted(element)).append(marked(paragraph));
      if (!paragraph.footnote().isEmpty()) {
        note++;
        out.append("<akn:authorialNote marker=\"%d\"><akn:p>".formatted(note))
            .append(paragraph.footnote())
            .append("</akn:p></akn:authorialNote>");
      }
      out.append("</akn:%s></akn:content></akn:paragraph>\n".formatted(element));
    }
    return (out + "</akn:statement></akn:akomaNtoso>").getBytes(StandardCharsets.UTF_8);
  }

  /** The first word in italics, the symbol as such. */
  private static String marked(Paragraph paragraph) {
    if (paragraph.text().equals("A/RES/91/7")) {
      return "<akn:docNumber refersTo=\"#symbol\">A/RES/91/7</akn:docNumber>";
    }
    String[] words = paragraph.text().split(" ", 2);
    return words.length < 2 ? words[0] : "<akn:i>" + words[0] + " </akn:i>" + words[1];
  }
}
