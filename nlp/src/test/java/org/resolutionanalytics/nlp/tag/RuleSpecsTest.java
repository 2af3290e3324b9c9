package org.resolutionanalytics.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.nlp.Specification;
import org.resolutionanalytics.nlp.grammar.clause.AskingVerb;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.request.StrengthScale;
import org.resolutionanalytics.nlp.rule.RuleBook;

/** The examples beside the rules: who acts, what short names mean, how strongly verbs ask. */
final class RuleSpecsTest {

  private static final ResolutionTagger TAGGER = Lexicons.shipped().newTagger();

  @TestFactory
  Stream<DynamicTest> actingRoles() {
    return Specification.lines(
        "/rules/en/acting.spec",
        text -> joined(tag(new Resolutions().preambular(text)).actorIds(), " "));
  }

  @TestFactory
  Stream<DynamicTest> shortNames() {
    return Specification.lines("/rules/en/names.spec", RuleSpecsTest::addressees);
  }

  private static String addressees(String text) {
    Resolutions resolution = new Resolutions();
    int bar = text.indexOf(" | ");
    if (bar > 0) {
      resolution.adoptedBy(
          Arrays.stream(Body.values())
              .filter(body -> body.id().equals(text.substring(0, bar)))
              .findFirst()
              .orElseThrow());
    }
    int number = 0;
    for (String clause : text.substring(bar < 0 ? 0 : bar + 3).split(" / ", -1)) {
      resolution.operative("op" + ++number, clause);
    }
    return joined(
        tag(resolution).requests().stream().map(request -> request.addressee().id()).toList(), " ");
  }

  @TestFactory
  Stream<DynamicTest> strengths() {
    return Specification.lines(
        "/rules/en/strengths.spec",
        text -> asking(text).map(r -> r.openingVerb() + ", " + r.strength().id()).orElse("-"));
  }

  @Test
  void eachVerbOfTheScaleHasAnExample() {
    Set<String> verbs = new LinkedHashSet<>();
    StrengthScale.of(RuleBook.shipped()).verbs().stream()
        .map(AskingVerb::lemma)
        .forEach(verbs::add);
    List<String> examples = new ArrayList<>();
    Specification.lines("/rules/en/strengths.spec", text -> text)
        .map(DynamicTest::getDisplayName)
        .map(line -> line.replaceAll(".* -> |,.*", ""))
        .forEach(examples::add);
    assertThat(examples).containsAll(verbs);
  }

  private static Optional<Request> asking(String text) {
    return tag(new Resolutions().operative("op1", text)).requests().stream().findFirst();
  }

  private static TaggedClause tag(Resolutions resolution) {
    List<TaggedClause> clauses = TAGGER.tag(resolution.build());
    return clauses.get(clauses.size() - 1);
  }

  private static String joined(List<String> ids, String separator) {
    return ids.isEmpty() ? "-" : String.join(separator, ids);
  }
}
