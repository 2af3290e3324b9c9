package org.resolutionanalytics.nlp.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.request.Strength;

/** The examples in lineage.spec. */
class LineageSpecTest {
  private static final Pattern CLAUSE = Pattern.compile("[-+] (\\S+) ((?:\\[[^]]*] )+)(.*)");
  private static final Pattern VERB = Pattern.compile("\\[([^]]*)]");

  static Stream<Arguments> cases() throws IOException {
    try (InputStream in = LineageSpecTest.class.getResourceAsStream("lineage.spec")) {
      String spec = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(spec.split("(?m)^## "))
          .skip(1)
          .map(example -> example.split("\n", 2))
          .map(example -> Arguments.of(example[0], example[1].lines().toList()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyClauseHasItsOrigin(String name, List<String> lines) {
    List<Descent> found = new Lineage().compare(clauses(lines, "- "), clauses(lines, "+ "));

    assertThat(found.stream().map(LineageSpecTest::line))
        .containsExactlyElementsOf(lines.stream().filter(line -> line.startsWith("= ")).toList());
  }

  private static String line(Descent descent) {
    if (descent.relation() == Relation.DROPPED) {
      return "= dropped " + descent.earlierPath();
    }
    List<String> words = new ArrayList<>(List.of("=", descent.path()));
    if (!descent.earlierPath().isEmpty()) {
      words.addAll(List.of("<-", descent.earlierPath()));
    }
    words.add(descent.relation().id());
    if (descent.moved()) {
      words.add("moved");
    }
    descent.force().map(Force::id).ifPresent(words::add);
    return String.join(" ", words);
  }

  private static List<ClauseSource> clauses(List<String> lines, String sign) {
    return lines.stream()
        .filter(line -> line.startsWith(sign))
        .map(line -> clause(CLAUSE.matcher(line).results().findFirst().orElseThrow()))
        .toList();
  }

  private static ClauseSource clause(MatchResult line) {
    String path = line.group(1);
    List<String> verbs = VERB.matcher(line.group(2)).results().map(verb -> verb.group(1)).toList();
    Section section =
        path.startsWith("pp")
            ? Section.PREAMBULAR
            : path.startsWith("op") ? Section.OPERATIVE : Section.ANNEX;
    String text = line.group(3);
    return new ClauseSource(
        path,
        section,
        opening(text, verbs.get(0)),
        verbs.get(0),
        verbs.stream().filter(verb -> !verb.isEmpty()).map(LineageSpecTest::request).toList(),
        text);
  }

  /** A text up to its opening verb, with the words that belong to it. */
  private static String opening(String text, String verb) {
    return verb.isEmpty()
        ? ""
        : Pattern.compile(
                "^.*?\\b" + verb.split(" ", -1)[0] + "\\w*( note| upon)?( with \\w+)?",
                Pattern.CASE_INSENSITIVE)
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .findFirst()
            .orElse("");
  }

  private static Request request(String verb) {
    return new Request(
        verb, new Strength("requests", 1), Actor.OTHER, "", "", false, Optional.empty());
  }
}
