package org.resolutionanalytics.nlp.lineage.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolutionanalytics.core.resolution.DocumentKind;
import org.resolutionanalytics.nlp.lineage.SampleCorpus;
import org.resolutionanalytics.nlp.lineage.word.WordReader;
import org.resolutionanalytics.nlp.rule.RuleBook;

/** The examples in series.spec. */
class PredecessorsSpecTest {

  static Stream<Arguments> cases() throws IOException {
    try (InputStream in = PredecessorsSpecTest.class.getResourceAsStream("series.spec")) {
      String spec = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(spec.split("(?m)^## "))
          .skip(1)
          .map(example -> example.split("\n", 2))
          .map(example -> Arguments.of(example[0], example[1].strip().lines().toList()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void eachDocumentHasItsPredecessor(String name, List<String> lines) {
    List<SeriesDocument> documents = new ArrayList<>();
    List<List<String>> clauses = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\\s*\\|\\s*", -1);
      if (cells.length > 1) {
        documents.add(document(cells));
        clauses.add(new ArrayList<>());
      } else if (!line.startsWith("= ")) {
        clauses.get(clauses.size() - 1).add(line);
      }
    }
    WordReader reader = new WordReader(RuleBook.shipped());

    List<Optional<Predecessor>> found =
        Predecessors.find(documents, SampleCorpus.of(reader, clauses), reader);

    assertThat(
            found.stream()
                .map(one -> one.map(p -> documents.get(p.document()).document()).orElse("-"))
                .collect(Collectors.joining(" ", "= ", "")))
        .isEqualTo(lines.get(lines.size() - 1));
  }

  private static SeriesDocument document(String... cells) {
    return new SeriesDocument(
        cells[0],
        cells[1],
        DocumentKind.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        Optional.of(cells[0]),
        Optional.of(LocalDate.parse(cells[3])),
        cells[4],
        Set.of(cells[5].split(",")));
  }
}
