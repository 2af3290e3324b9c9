package org.resolutionanalytics.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.core.parse.ResolutionParser;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceText;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.request.Request;

/** Every actor and request of a whole resolution, read from its file: {@code A_RES_65_170.tags}. */
class SeedTagsTest {

  @Test
  void everyActorAndRequestOfTheSeed() throws IOException {
    StringBuilder found = new StringBuilder();
    for (TaggedClause clause : Lexicons.shipped().newTagger().tag(seed())) {
      for (String line : lines(clause)) {
        found.append(line).append('\n');
      }
    }
    assertThat(found.toString()).isEqualTo(expected());
  }

  private static Resolution seed() throws IOException {
    Path file = Path.of("..", "seeds", "A_RES_65_170.txt");
    return new ResolutionParser(Rules.shipped())
        .parse(SourceText.of("A_RES_65_170", Files.readString(file)))
        .resolution()
        .orElseThrow();
  }

  private static List<String> lines(TaggedClause clause) {
    List<String> lines = new ArrayList<>();
    for (ActorMention mention : clause.actors()) {
      lines.add(
          "  "
              + (mention.addressed() ? "addressee " : "actor ")
              + mention.actor().id()
              + " \""
              + mention.matchedText()
              + '"');
    }
    Map<String, StringJoiner> addressees = new LinkedHashMap<>();
    for (Request request : clause.requests()) {
      addressees
          .computeIfAbsent(ask(request), ask -> new StringJoiner(", "))
          .add(request.addressee().id());
    }
    addressees.forEach((ask, who) -> lines.add("  " + ask.replace("WHO", who.toString())));
    if (!lines.isEmpty()) {
      lines.add(0, clause.clause().path().value());
    }
    return lines;
  }

  private static String ask(Request request) {
    StringBuilder ask = new StringBuilder(request.strength().id()).append(" WHO");
    request
        .due()
        .ifPresent(
            due ->
                ask.append(" [")
                    .append(due.text())
                    .append(due.session().map(session -> " = session " + session).orElse(""))
                    .append(due.year().map(year -> ", " + year).orElse(""))
                    .append(']'));
    return ask.append(request.reportsBack() ? " [report]: " : ": ")
        .append(request.action())
        .toString();
  }

  private static String expected() throws IOException {
    try (InputStream in = SeedTagsTest.class.getResourceAsStream("A_RES_65_170.tags")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      StringBuilder lines = new StringBuilder();
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> lines.append(line).append('\n'));
      return lines.toString();
    }
  }
}
