package org.resolutionanalytics.batch.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.core.resolution.DocumentKind;
import org.resolutionanalytics.nlp.lineage.series.Evidence;
import org.resolutionanalytics.nlp.lineage.series.Predecessor;
import org.resolutionanalytics.nlp.lineage.series.SeriesDocument;

class SeriesGraphTest {
  private static final List<SeriesDocument> DOCUMENTS =
      Stream.of("a", "b", "c", "d").map(SeriesGraphTest::document).toList();
  private static final List<Optional<Predecessor>> FOUND =
      List.of(Optional.empty(), before(0), Optional.empty(), before(1));

  private static SeriesDocument document(String name) {
    return new SeriesDocument(
        name,
        "assembly",
        DocumentKind.RESOLUTION,
        Optional.empty(),
        Optional.empty(),
        "",
        Set.of());
  }

  private static Optional<Predecessor> before(int document) {
    return Optional.of(new Predecessor(document, EnumSet.of(Evidence.TITLE)));
  }

  private static SeriesGraph graph(Map<String, Optional<String>> given) {
    return SeriesGraph.of(DOCUMENTS, FOUND, new GivenPredecessors(new TreeMap<>(given)));
  }

  @Test
  void aSeriesHasTheNameOfItsFirstDocument() {
    SeriesGraph graph = graph(Map.of());

    assertThat(graph.place(3)).isEqualTo(new SeriesPlace("a", Optional.of("b")));
    assertThat(graph.place(2)).isEqualTo(new SeriesPlace("c", Optional.empty()));
  }

  @Test
  void documentsFollowTheirPredecessors() {
    assertThat(graph(Map.of()).inChains()).containsExactly(0, 1, 3, 2);
  }

  @Test
  void whatTheUserGivesReplacesWhatWasFound() {
    SeriesGraph graph = graph(Map.of("d", Optional.of("c"), "b", Optional.empty()));

    assertThat(graph.place(3)).isEqualTo(new SeriesPlace("c", Optional.of("c")));
    assertThat(graph.predecessors().get(3))
        .map(Predecessor::evidence)
        .contains(Set.of(Evidence.GIVEN));
    assertThat(graph.place(1)).isEqualTo(new SeriesPlace("b", Optional.empty()));
  }

  @Test
  void namesThatAreNotInTheCorpusAreLeftOut() {
    assertThat(graph(Map.of("x", Optional.of("a"))).place(3).series()).isEqualTo("a");
    assertThat(graph(Map.of("d", Optional.of("x"))).place(3).predecessor()).isEmpty();
  }

  @Test
  void noDocumentPrecedesItself() {
    assertThatThrownBy(() -> graph(Map.of("a", Optional.of("d"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("precedes itself in the file of --series");
  }
}
