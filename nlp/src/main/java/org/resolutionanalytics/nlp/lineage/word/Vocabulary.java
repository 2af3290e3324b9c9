package org.resolutionanalytics.nlp.lineage.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolutionanalytics.core.rule.Months;
import org.resolutionanalytics.core.rule.Ordinals;
import org.resolutionanalytics.nlp.rule.LineageRules;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.token.TokenTypes;
import org.resolutionanalytics.nlp.token.Tokenizer;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Numbers the words of the clauses that are compared. Words that differ in case, hyphen or spelling
 * variant have one number. Not thread-safe.
 */
public final class Vocabulary {
  /** More than the words of any corpus of resolutions; beyond it, words share one number. */
  private static final int LIMIT = 1 << 22;

  private static final long PRIME = 0x100000001B3L;

  private final Ordinals ordinals;
  private final Months months;
  private final LineageRules rules;
  private final String[][] variants;
  private final Tokenizer tokenizer = new Tokenizer(new TokenTypes(LIMIT));
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> spellings = new ArrayList<>();
  private WordClass[] classes = new WordClass[1024];
  private int[] byType = new int[1024];

  /** A polynomial hash of each word's letters, and the prime to the power of their number. */
  private long[] letters = new long[1024];

  private long[] powers = new long[1024];
  private int[] hashes = new int[1024];

  Vocabulary(RuleBook rules) {
    this.ordinals = rules.text().ordinals();
    this.months = rules.text().months();
    this.rules = rules.lineage();
    this.variants =
        this.rules.spellingVariants().stream()
            .map(line -> line.split("\\s+"))
            .toArray(String[][]::new);
  }

  public Tokens tokenize(String text) {
    return tokenizer.tokenize(text);
  }

  /** The number of a token's word, from 0. */
  public int word(Tokens tokens, int token) {
    int type = tokens.type(token);
    if (type == TokenTypes.NONE) {
      return number(tokens.form(token));
    }
    if (type >= byType.length) {
      byType = Arrays.copyOf(byType, Math.max(type + 1, byType.length * 2));
    }
    // 0 is a type that has not been looked up.
    if (byType[type] == 0) {
      byType[type] = number(tokens.form(token)) + 1;
    }
    return byType[type] - 1;
  }

  /** How many numbers there are. */
  public int size() {
    return spellings.size();
  }

  /** Whether the word changes each time that a text is renewed: a figure, an ordinal, a month. */
  public boolean isDating(int word) {
    return classes[word] == WordClass.DATING;
  }

  public WordClass classOf(int word) {
    return classes[word];
  }

  /** The word in the spelling by which words are compared. */
  public String spelling(int word) {
    return spellings.get(word);
  }

  /**
   * Appends a word's letters to a hash of letters: the same for "follow-up" and "follow up".
   *
   * @param hash the hash of the letters before
   */
  long append(long hash, int word) {
    return hash * powers[word] + letters[word];
  }

  private int number(String form) {
    String spelling = spellingOf(form);
    Integer known = numbers.get(spelling);
    if (known != null) {
      return known;
    }
    int number = spellings.size();
    numbers.put(spelling, number);
    spellings.add(spelling);
    if (number >= classes.length) {
      classes = Arrays.copyOf(classes, classes.length * 2);
      letters = Arrays.copyOf(letters, letters.length * 2);
      powers = Arrays.copyOf(powers, powers.length * 2);
      hashes = Arrays.copyOf(hashes, hashes.length * 2);
    }
    classes[number] = classOf(form);
    hashes[number] = spelling.hashCode();
    powers[number] = 1;
    for (int i = 0; i < spelling.length(); i++) {
      letters[number] = letters[number] * PRIME + spelling.charAt(i);
      powers[number] *= PRIME;
    }
    return number;
  }

  private String spellingOf(String form) {
    String plain = form.replace("-", "").replace("'", "");
    for (String[] variant : variants) {
      if (plain.equals(variant[0])
          || (plain.endsWith(variant[0]) && plain.length() >= variant[0].length() + 2)) {
        return plain.substring(0, plain.length() - variant[0].length()) + variant[1];
      }
    }
    return plain;
  }

  /** A hash of the word's spelling, which does not depend on what else was read. */
  public int hash(int word) {
    return hashes[word];
  }

  private WordClass classOf(String form) {
    if (rules.listJoiners().contains(form)) {
      return WordClass.LIST_AND;
    }
    if (rules.chainAdverbs().contains(form)) {
      return WordClass.CHAIN;
    }
    boolean dating =
        rules.datingWords().contains(form)
            || form.chars().anyMatch(Character::isDigit)
            || ordinals.word(form) > 0
            || months.number(form) > 0;
    return dating ? WordClass.DATING : WordClass.CONTENT;
  }
}
