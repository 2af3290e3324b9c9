package org.resolutionanalytics.nlp.mandate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.yaml.snakeyaml.Yaml;

class LabelsTest {

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
    assertThat(OF_RULES).anyMatch(known -> known.equals(label) || isPart(known, label));
  }

  private static boolean isPart(String known, String label) {
    return label.endsWith("_") ? known.startsWith(label) : known.endsWith("_" + label);
  }

  private static List<String> labels() {
    Map<String, Map<String, ?>> rules =
        new Yaml().load(RuleBook.shippedText(Rules.SHIPPED_LANGUAGE, "mandates.yml"));
    return List.copyOf(rules.get("phrases").keySet());
  }
}
