package org.resolutionanalytics.nlp.steps;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Counts what instrumented code does: one step per call of a method and per turn of a loop. Methods
 * of the JDK that may walk far are replaced by those below, which add how far. For one thread.
 *
 * @see CountingLoader
 */
public final class Steps {

  private static long count;

  private Steps() {}

  static void reset() {
    count = 0;
  }

  static long count() {
    return count;
  }

  public static void step() {
    count++;
  }

  public static String substring(String text, int start, int end) {
    count += Math.max(0, end - start);
    return text.substring(start, end);
  }

  public static int nextSetBit(BitSet bits, int from) {
    int next = bits.nextSetBit(from);
    count += (next < 0 ? Math.max(from, bits.length()) : next) - from;
    return next;
  }

  public static int nextClearBit(BitSet bits, int from) {
    int next = bits.nextClearBit(from);
    count += next - from;
    return next;
  }

  public static int previousSetBit(BitSet bits, int from) {
    int previous = bits.previousSetBit(from);
    count += from - previous;
    return previous;
  }

  public static <T> List<T> copyOf(Collection<T> elements) {
    count += elements.size();
    return List.copyOf(elements);
  }

  public static boolean contains(List<?> list, Object element) {
    count += list.size();
    return list.contains(element);
  }

  public static boolean addAll(List<Object> list, Collection<?> elements) {
    count += elements.size();
    return list.addAll(elements);
  }
}
