package org.resolutionanalytics.nlp.mandate.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Numbers the sets of words that phrases name, from 0, so that a word knows its sets as bits. */
final class SetNumbers {

  private final Map<Set<String>, Integer> numbers = new LinkedHashMap<>();

  int number(Set<String> forms) {
    return numbers.computeIfAbsent(forms, set -> numbers.size());
  }

  /** For every word of a set, the numbers of its sets as bits. */
  Map<String, long[]> byForm() {
    int length = (numbers.size() + Long.SIZE - 1) / Long.SIZE;
    Map<String, long[]> bits = new HashMap<>();
    numbers.forEach(
        (forms, number) -> {
          for (String form : forms) {
            bits.computeIfAbsent(form, key -> new long[length])[number / Long.SIZE] |= 1L << number;
          }
        });
    return bits;
  }
}
