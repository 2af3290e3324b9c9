package org.resolutionanalytics.batch.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Numbers names in the order in which they are first asked for. */
final class Index {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  int of(String name) {
    return numbers.computeIfAbsent(name, key -> numbers.size());
  }

  boolean has(String name) {
    return numbers.containsKey(name);
  }

  Set<String> names() {
    return numbers.keySet();
  }
}
