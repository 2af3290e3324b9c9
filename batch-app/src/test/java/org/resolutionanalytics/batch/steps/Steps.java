package org.resolutionanalytics.batch.steps;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  public static String substring(String text, int start) {
    return counted(text.substring(start));
  }

  public static String substring(String text, int start, int end) {
    return counted(text.substring(start, end));
  }

  public static String strip(String text) {
    count += text.length();
    return text.strip();
  }

  public static String trim(String text) {
    count += text.length();
    return text.trim();
  }

  public static boolean isBlank(String text) {
    count += text.length() - text.stripLeading().length();
    return text.isBlank();
  }

  public static int indexOf(String text, int letter) {
    return indexOf(text, letter, 0);
  }

  public static int indexOf(String text, int letter, int from) {
    return walked(text.indexOf(letter, from), from, text.length());
  }

  public static int indexOf(String text, String part) {
    return indexOf(text, part, 0);
  }

  public static int indexOf(String text, String part, int from) {
    return walked(text.indexOf(part, from), from, text.length());
  }

  public static int lastIndexOf(String text, int letter) {
    return walkedBack(text.lastIndexOf(letter), text.length());
  }

  public static int lastIndexOf(String text, int letter, int from) {
    return walkedBack(text.lastIndexOf(letter, from), from);
  }

  public static int lastIndexOf(String text, String part) {
    return walkedBack(text.lastIndexOf(part), text.length());
  }

  public static boolean contains(String text, CharSequence part) {
    return indexOf(text, part.toString(), 0) >= 0;
  }

  public static String toLowerCase(String text, Locale locale) {
    return counted(text.toLowerCase(locale));
  }

  public static String replace(String text, char old, char now) {
    return counted(text.replace(old, now));
  }

  public static String replace(String text, CharSequence old, CharSequence now) {
    return counted(text.replace(old, now));
  }

  public static char[] toCharArray(String text) {
    count += text.length();
    return text.toCharArray();
  }

  public static IntStream chars(String text) {
    count += text.length();
    return text.chars();
  }

  public static Stream<String> lines(String text) {
    count += text.length();
    return text.lines();
  }

  public static boolean matches(String text, String pattern) {
    return matcher(Pattern.compile(pattern), text).matches();
  }

  public static String[] split(String text, String pattern) {
    count += text.length();
    return text.split(pattern);
  }

  public static String replaceAll(String text, String pattern, String now) {
    return matcher(Pattern.compile(pattern), text).replaceAll(now);
  }

  public static Matcher matcher(Pattern pattern, CharSequence text) {
    return pattern.matcher(new CountedText(text));
  }

  public static String[] split(Pattern pattern, CharSequence text) {
    return pattern.split(new CountedText(text));
  }

  public static String toString(StringBuilder text) {
    return counted(text.toString());
  }

  public static StringBuilder insert(StringBuilder text, int at, String part) {
    count += text.length() - at;
    return text.insert(at, part);
  }

  public static StringBuilder insert(StringBuilder text, int at, char letter) {
    count += text.length() - at;
    return text.insert(at, letter);
  }

  public static StringBuilder deleteCharAt(StringBuilder text, int at) {
    count += text.length() - at;
    return text.deleteCharAt(at);
  }

  public static StringBuilder delete(StringBuilder text, int start, int end) {
    count += text.length() - start;
    return text.delete(start, end);
  }

  public static int nextSetBit(BitSet bits, int from) {
    return walked(bits.nextSetBit(from), from, Math.max(from, bits.length()));
  }

  public static int nextClearBit(BitSet bits, int from) {
    return walked(bits.nextClearBit(from), from, bits.length());
  }

  public static int previousSetBit(BitSet bits, int from) {
    return walkedBack(bits.previousSetBit(from), from);
  }

  public static <T> List<T> copyOf(Collection<T> elements) {
    count += elements.size();
    return List.copyOf(elements);
  }

  public static boolean contains(List<?> list, Object element) {
    return indexOf(list, element) >= 0;
  }

  public static int indexOf(List<?> list, Object element) {
    return walked(list.indexOf(element), 0, list.size());
  }

  public static boolean addAll(List<Object> list, Collection<?> elements) {
    count += elements.size();
    return list.addAll(elements);
  }

  public static Object remove(List<?> list, int at) {
    count += list.size() - at;
    return list.remove(at);
  }

  public static void add(List<Object> list, int at, Object element) {
    count += list.size() - at;
    list.add(at, element);
  }

  private static String counted(String text) {
    count += text.length();
    return text;
  }

  private static int walked(int found, int from, int end) {
    count += Math.max(0, (found < 0 ? end : found) - from);
    return found;
  }

  private static int walkedBack(int found, int from) {
    count += Math.max(0, from - Math.max(0, found));
    return found;
  }

  /** A text for a regular expression, which looks at one character after another. */
  private record CountedText(CharSequence text) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      count++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      count += end - start;
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
