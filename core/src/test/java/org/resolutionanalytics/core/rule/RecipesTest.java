package org.resolutionanalytics.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.core.citation.Citation;
import org.resolutionanalytics.core.citation.CitationFinder;
import org.resolutionanalytics.core.parse.ResolutionParser;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.text.SourceText;

/** The recipes of docs/rules.md: lines that are added to the rules are all that is needed. */
final class RecipesTest {

  /** What is added at the start of sections, by file and section. */
  private final Map<String, Map<String, String>> added = new HashMap<>();

  private RecipesTest add(String file, String section, String lines) {
    added.computeIfAbsent(file + ".txt", f -> new HashMap<>()).put(section, lines);
    return this;
  }

  private Rules rules() {
    return Rules.read("en", this::text);
  }

  private String text(String file) {
    try (InputStream in = Rules.class.getResourceAsStream("/rules/en/" + file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      for (Map.Entry<String, String> lines : added.getOrDefault(file, Map.of()).entrySet()) {
        String heading = "[" + lines.getKey() + "]\n";
        text =
            text.contains("\n" + heading)
                ? text.replace("\n" + heading, "\n" + heading + lines.getValue() + "\n")
                : text + "\n" + heading + lines.getValue() + "\n";
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Resolution read(String... paragraphs) {
    String text = String.join("\n\n", paragraphs) + "\n";
    return new ResolutionParser(rules()).parse(SourceText.of("x", text)).resolution().orElseThrow();
  }

  private List<Citation> citations(String preambular) {
    return new CitationFinder(rules())
        .find(read("The General Assembly,", preambular, "1. Decides to act."));
  }

  @Test
  void aVerb() {
    add("opening-verbs", "verbs", "signpost; to")
        .add("opening-verbs", "strengths", "1 s: signpost");

    assertThat(read("The General Assembly,", "1. Signposts to the measures.").clauses())
        .extracting(clause -> clause.opening().orElseThrow().verb())
        .containsExactly("signpost to");
    assertThat(rules().strengths()).contains(new StrengthLevel(1, "s", List.of("signpost")));
  }

  @Test
  void anOrgan() {
    add(
            "organs",
            "ocean forum",
            """
            names: Ocean Forum | World Ocean Forum
            short: Forum
            resolution: OF/{session}/Res.{serial}
            decision: OF/{session}/Dec.{serial}
            numbers: session""")
        .add("organization-symbols", "forms", "Ocean Forum\tOF/{session}/Res.{number}")
        .add("lines", "organ words", "forum");

    assertThat(citations("Recalling Ocean Forum decision 3/7,"))
        .extracting(citation -> citation.symbol().orElseThrow())
        .containsExactly("OF/3/Dec.7");
    assertThat(read("OF/4/Res.2", "The Ocean Forum,", "1. Decides to act.").metadata())
        .extracting(m -> m.symbol().orElseThrow().value(), m -> m.bodyName().orElseThrow())
        .containsExactly("OF/4/Res.2", "Ocean Forum");
  }

  @Test
  void aCitationForm() {
    add("citations", "series before numbers", "OCF")
        .add("citations", "party series", "OCP.")
        .add("citations", "series", "OCN");

    assertThat(citations("Recalling decisions OCF12.3 and 3/OCP.2 and document OCN/12/3,"))
        .extracting(citation -> citation.symbol().orElseThrow())
        .containsExactly("OCF12.3", "3/OCP.2", "OCN/12/3");
  }

  @Test
  void anInstrument() {
    add("instruments", "instruments", "Harbour Compact\tA/RES/70/99\tCompact of Harbours")
        .add("citations", "title nouns", "Charta");

    assertThat(citations("Recalling the Compact of Harbours and the Tunis Charta,"))
        .extracting(Citation::title, citation -> citation.symbol().orElse(""))
        .containsExactly(tuple("Harbour Compact", "A/RES/70/99"), tuple("Tunis Charta", ""));
  }
}
