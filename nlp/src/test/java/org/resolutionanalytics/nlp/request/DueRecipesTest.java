package org.resolutionanalytics.nlp.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.token.Tokenizer;
import org.resolutionanalytics.nlp.token.Tokens;

/** The recipe of docs/rules.md for a due form: words that are added to lists are all it needs. */
final class DueRecipesTest {

  private static final Map<String, String> ADDED =
      Map.of("rhythms", "decadal", "rhythm_adverbs", "fortnightly", "session_words", "plenary");

  private static final RuleBook RULES = RuleBook.read(Rules.shipped(), file -> text(file));

  private static String text(String file) {
    try (InputStream in = RuleBook.class.getResourceAsStream("/rules/en/" + file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      for (Map.Entry<String, String> word : ADDED.entrySet()) {
        String list = "  " + word.getKey() + ": >-\n";
        text = text.replace(list, list + "    " + word.getValue() + "\n");
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String due(String action) {
    ResolutionMetadata metadata =
        new ResolutionMetadata(
            Optional.empty(),
            Body.GENERAL_ASSEMBLY,
            Optional.of("65"),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Tokens tokens = new Tokenizer().tokenize(action);
    return new DueDates(
            tokens,
            tokens.size(),
            new DocumentDate(metadata, MandateRules.of(RuleBook.shipped())),
            new RequestWords(RULES))
        .find(0, false)
        .map(DueDate::text)
        .orElse("");
  }

  @Test
  void wordsOfTheListsSetADate() {
    assertThat(due("to report on a decadal basis on seeds")).isEqualTo("on a decadal basis");
    assertThat(due("to report fortnightly on seeds")).isEqualTo("fortnightly");
    assertThat(due("to report at its plenary seventieth session"))
        .isEqualTo("at its plenary seventieth session");
  }
}
