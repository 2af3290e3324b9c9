package org.resolutionanalytics.batch.table.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.facts.Facts;
import org.resolutionanalytics.batch.facts.SampleDocuments;
import org.resolutionanalytics.batch.table.fact.DocumentRow;

class DocumentGroupsTest {
  private static final DocumentRow WHOLE = new DocumentRow(Facts.whole("a"));
  private static final DocumentRow BARE = new DocumentRow(Facts.bare("b", "Text"));
  private static final DocumentSource CORPUS = SampleDocuments.all()::forEach;

  @Test
  void documentsAreAlwaysGroupedByBodySessionAndYear() {
    assertThat(DocumentGroups.none().groupings()).containsExactly("body", "session", "year");
    assertThat(DocumentGroups.none().of(WHOLE))
        .isEqualTo(Map.of("body", "general_assembly", "session", "70", "year", "2015"));
    assertThat(DocumentGroups.none().of(BARE)).isEqualTo(Map.of("body", "other"));
  }

  @Test
  void theUserGroupsByDocumentOrBySymbol() {
    assertThat(groups(false, "a").of(WHOLE)).containsEntry("committee", "Second");
    assertThat(groups(true, "A/RES/70/1").of(WHOLE)).containsEntry("committee", "Second");
    assertThat(groups(true, "a").of(WHOLE)).doesNotContainKey("committee");
    assertThat(groups(true, "A/RES/70/1").of(BARE)).doesNotContainKey("committee");
    assertThat(groups(true, "a").groupings()).endsWith("committee");
  }

  @Test
  void documentsOfTheUserThatAreNotInTheCorpusAreNamed() {
    assertThat(groups(false, "z", "A_RES_65_900", "b").withoutDocument(CORPUS))
        .containsExactly("b", "z");
    assertThat(groups(true, "A/RES/65/900", "A/RES/1/1").withoutDocument(CORPUS))
        .containsExactly("A/RES/1/1");
    assertThat(DocumentGroups.none().withoutDocument(CORPUS)).isEmpty();
  }

  private static DocumentGroups groups(boolean bySymbol, String... documents) {
    Map<String, Map<String, String>> groups = new TreeMap<>();
    for (String document : documents) {
      groups.put(document, Map.of("committee", "Second"));
    }
    return new DocumentGroups(bySymbol, List.of("committee"), new TreeMap<>(groups));
  }
}
