package org.resolutionanalytics.nlp.mandate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.yaml.snakeyaml.Yaml;

class LabelsTest {

  /** What is no label by itself, but ends labels. */
  private static final Set<String> ENDS = Set.of(Labels.EVERY, Labels.CONTINUED);

  private static final List<String> OF_RULES = labels();

  static Stream<String> labelsOfTheProgram() throws ReflectiveOperationException {
    Stream.Builder<String> labels = Stream.builder();
    for (var field : Labels.class.getFields()) {
      labels.add(String.valueOf(field.get(null)));
    }
    return labels.build();
  }

  @ParameterizedTest
  @MethodSource("labelsOfTheProgram")
  void theRulesHaveEachLabel(String label) {
    assertThat(OF_RULES).anyMatch(known -> isNamed(known, label));
  }

  private static boolean isNamed(String known, String label) {
    if (label.endsWith("_")) {
      return known.startsWith(label);
    }
    return ENDS.contains(label) ? known.endsWith("_" + label) : known.equals(label);
  }

  private static List<String> labels() {
    Map<String, Map<String, ?>> rules =
        new Yaml().load(RuleBook.shippedText(Rules.SHIPPED_LANGUAGE, "mandates.yml"));
    return List.copyOf(rules.get("phrases").keySet());
  }
}
