package org.resolutionanalytics.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.resolutionanalytics.nlp.Specification;
import org.resolutionanalytics.nlp.mandate.ActType;
import org.resolutionanalytics.nlp.mandate.Mandates;
import org.resolutionanalytics.nlp.mandate.ReportRequest;
import org.resolutionanalytics.nlp.mandate.ReviewClause;

/** The rules of reports, ends and acts as readable cases: {@code mandates.spec}. */
class MandateSpecTest {

  private static final ResolutionTagger TAGGER = Lexicons.shipped().newTagger();

  @TestFactory
  Stream<DynamicTest> everyCaseHolds() {
    List<List<String>> cases = Specification.cases("/rules/en/mandates.spec");
    assertThat(cases).hasSizeGreaterThan(35);
    return cases.stream().map(lines -> dynamicTest(lines.get(0), () -> check(lines)));
  }

  private static void check(List<String> lines) {
    Resolutions resolution = new Resolutions();
    List<List<String>> expected = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (expected.isEmpty()) {
        resolution.operative("op1", line);
        expected.add(new ArrayList<>());
      } else if (line.startsWith("(")) {
        String letter = line.substring(0, line.indexOf(' '));
        resolution.below("op1", "op1" + letter, 2, line.substring(letter.length() + 1));
        expected.add(new ArrayList<>());
      } else if (line.startsWith("+ ")) {
        resolution.operative("op1+" + expected.size(), line.substring(2));
        expected.add(new ArrayList<>());
      } else {
        expected.get(expected.size() - 1).add(line);
      }
    }
    List<TaggedClause> clauses = TAGGER.tag(resolution.build());
    for (int i = 0; i < expected.size(); i++) {
      if (!expected.get(i).isEmpty()) {
        assertThat(lines(clauses.get(i).mandates())).isEqualTo(expected.get(i));
      }
    }
  }

  private static List<String> lines(Mandates mandates) {
    List<String> lines = new ArrayList<>();
    String type = mandates.actType().map(ActType::id).orElse("");
    lines.add("act " + type + (mandates.asks() ? " asks" : ""));
    mandates.reports().forEach(report -> lines.add(line(report)));
    mandates.reviews().forEach(review -> lines.add(line(review)));
    return lines;
  }

  private static String line(ReportRequest report) {
    List<Integer> points =
        report.dueSessions().isEmpty() ? report.dueYears() : report.dueSessions();
    String named = points.stream().map(String::valueOf).collect(Collectors.joining(" "));
    String due = report.dueDate().map(String::valueOf).orElse(named.isEmpty() ? "-" : named);
    return "report "
        + String.join(
            " | ",
            report.reporter().id(),
            report.subject(),
            due,
            report.periodicity(),
            report.mode().id())
        + (report.withinExisting() ? " in another" : "");
  }

  private static String line(ReviewClause review) {
    Optional<Object> when =
        review.until().<Object>map(day -> day).or(review::session).or(review::year);
    return review.kind().id() + " " + when.map(String::valueOf).orElse("-");
  }
}
