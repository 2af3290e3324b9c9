package org.resolutionanalytics.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.resolutionanalytics.nlp.Specification;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.request.Request;

/** The addressee grammar as readable cases: {@code requests.spec}. */
class RequestSpecTest {

  private static final ResolutionTagger TAGGER = Lexicons.shipped().newTagger();

  @TestFactory
  Stream<DynamicTest> everyCaseHolds() {
    List<List<String>> cases =
        Specification.cases("/org/resolutionanalytics/nlp/tag/requests.spec");
    assertThat(cases).hasSizeGreaterThan(15);
    return cases.stream().map(lines -> dynamicTest(lines.get(0), () -> check(lines)));
  }

  private static void check(List<String> lines) {
    String marked = lines.get(1);
    String text = marked.replaceAll("[\\[\\]{}]", "");
    TaggedClause clause = TAGGER.tag(new Resolutions().operative("op1", text).build()).get(0);
    assertThat(rows(clause)).isEqualTo(lines.subList(2, lines.size()));
    assertThat(mark(clause)).isEqualTo(marked);
  }

  private static List<String> rows(TaggedClause clause) {
    List<String> rows = new ArrayList<>();
    for (Request request : clause.requests()) {
      StringBuilder row = new StringBuilder(request.openingVerb());
      row.append(" > ").append(request.addressee().id());
      if (request.addressee().equals(Actor.OTHER)) {
        row.append(": ").append(request.addresseeText());
      }
      request.due().flatMap(due -> due.session()).ifPresent(s -> row.append(" > ").append(s));
      request.due().flatMap(due -> due.year()).ifPresent(y -> row.append(" > ").append(y));
      rows.add(row.append(request.reportsBack() ? " > report" : "").toString());
    }
    return rows;
  }

  private static String mark(TaggedClause clause) {
    String text = clause.clause().text();
    Map<Integer, String> marks = new TreeMap<>();
    for (ActorMention mention : clause.actors()) {
      if (mention.addressed()) {
        // Several may share a noun: the first takes its own word, the last the noun.
        int end = Math.min(mention.end(), nextStart(clause, mention));
        marks.merge(mention.start(), "[", String::concat);
        marks.merge(mention.start() + lastWordEnd(text, mention.start(), end), "]", String::concat);
      }
    }
    Map<String, Integer> actions = new LinkedHashMap<>();
    clause.requests().forEach(r -> actions.putIfAbsent(r.action(), text.indexOf(r.action())));
    actions.forEach(
        (action, start) -> {
          marks.merge(start, "{", String::concat);
          marks.merge(start + action.length(), "}", String::concat);
        });
    StringBuilder out = new StringBuilder(text);
    List<Integer> places = new ArrayList<>(marks.keySet());
    for (int i = places.size() - 1; i >= 0; i--) {
      out.insert(places.get(i), marks.get(places.get(i)));
    }
    return out.toString();
  }

  private static int nextStart(TaggedClause clause, ActorMention mention) {
    return clause.actors().stream()
        .mapToInt(ActorMention::start)
        .filter(start -> start > mention.start() && start < mention.end())
        .findFirst()
        .orElse(mention.end());
  }

  private static int lastWordEnd(String text, int start, int end) {
    String words = text.substring(start, end).strip();
    return words.endsWith(" and") ? words.length() - 4 : words.length();
  }
}
