package org.resolutionanalytics.nlp.token;

import java.util.Arrays;

/**
 * Numbers the distinct word forms of the texts that one thread reads, so that what depends on the
 * form alone is worked out once. Bounded: when it is full, further forms get no number ({@link
 * #NONE}) and are worked out each time, with the same result. Not thread-safe.
 */
public final class TokenTypes {

  /** The number of a form that found no room. */
  public static final int NONE = -1;

  private static final int DEFAULT_LIMIT = 1 << 16;

  private final int limit;
  private String[] forms = new String[1024];
  private char[][] letters = new char[1024][];
  private int[] hashes = new int[1024];
  private int[] slots = new int[4096];
  private int size;

  /** Room for 65,536 forms: more than the vocabulary of all resolutions. */
  public TokenTypes() {
    this(DEFAULT_LIMIT);
  }

  /**
   * Room for a number of forms.
   *
   * @param limit 0 or more
   * @throws IllegalArgumentException if the limit is negative
   */
  public TokenTypes(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit is negative: " + limit);
    }
    this.limit = limit;
    Arrays.fill(slots, NONE);
  }

  /** How many forms have a number: they are 0 to size - 1. */
  public int size() {
    return size;
  }

  /**
   * The form with a number.
   *
   * @param type 0 to size - 1
   */
  public String form(int type) {
    return forms[java.util.Objects.checkIndex(type, size)];
  }

  /** The number of the form of text[start, end), or {@link #NONE}. */
  int number(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c >= 0x80) {
        char[] form = WordForm.of(new String(text, start, end - start)).toCharArray();
        return number(form, hash(form), 0, form.length);
      }
      hash = 31 * hash + lower(c);
    }
    return number(text, hash, start, end);
  }

  private int number(char[] text, int hash, int start, int end) {
    int mask = slots.length - 1;
    int slot = spread(hash) & mask;
    while (slots[slot] != NONE) {
      int type = slots[slot];
      if (hashes[type] == hash && sameForm(letters[type], text, start, end)) {
        return type;
      }
      slot = (slot + 1) & mask;
    }
    if (size == limit) {
      return NONE;
    }
    int type = add(WordForm.of(new String(text, start, end - start)), hash);
    slots[slot] = type;
    if (size * 2 > slots.length) {
      growSlots();
    }
    return type;
  }

  /** The hash of letters that have the form already; that of their string, too. */
  private static int hash(char[] form) {
    int hash = 0;
    for (char c : form) {
      hash = 31 * hash + c;
    }
    return hash;
  }

  private static boolean sameForm(char[] form, char[] text, int start, int end) {
    int length = end - start;
    if (form.length != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (form[i] != lower(text[start + i])) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  private int add(String form, int hash) {
    if (size == forms.length) {
      forms = Arrays.copyOf(forms, size * 2);
      letters = Arrays.copyOf(letters, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    forms[size] = form;
    letters[size] = form.toCharArray();
    hashes[size] = hash;
    return size++;
  }

  private void growSlots() {
    int[] grown = new int[slots.length * 2];
    Arrays.fill(grown, NONE);
    int mask = grown.length - 1;
    for (int type = 0; type < size; type++) {
      int slot = spread(hashes[type]) & mask;
      while (grown[slot] != NONE) {
        slot = (slot + 1) & mask;
      }
      grown[slot] = type;
    }
    slots = grown;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 16);
  }
}
