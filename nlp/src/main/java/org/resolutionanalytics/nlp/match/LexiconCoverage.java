package org.resolutionanalytics.nlp.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.resolutionanalytics.nlp.lexicon.Category;
import org.resolutionanalytics.nlp.lexicon.Lexicon;
import org.resolutionanalytics.nlp.lexicon.Term;
import org.resolutionanalytics.nlp.token.Tokenizer;

/**
 * Counts, over the clauses of a corpus, what each term of a lexicon contributes and where
 * categories overlap. Give it clauses one by one, then ask. Not thread-safe.
 */
public final class LexiconCoverage {

  private final List<Category> categories;
  private final Tokenizer tokenizer = new Tokenizer();
  private final TermMatcher matcher;
  private final Map<String, Integer> numbersByPath = new HashMap<>();
  private final List<Map<String, Count>> counts = new ArrayList<>();
  private final long[][] sharedMentions;
  private final long[][] sharedClauses;
  private long clauses;

  /**
   * An empty count.
   *
   * @param lexicon the lexicon
   * @param scope which of several overlapping matches count
   */
  public LexiconCoverage(Lexicon lexicon, NestedScope scope) {
    this.categories = lexicon.categories();
    this.matcher = TermTrie.of(lexicon).newMatcher(tokenizer.types(), scope);
    for (Category category : categories) {
      numbersByPath.put(category.path(), numbersByPath.size());
      Map<String, Count> byTerm = new LinkedHashMap<>();
      category.terms().forEach(term -> byTerm.put(term.text(), new Count()));
      counts.add(byTerm);
    }
    this.sharedMentions = new long[categories.size()][categories.size()];
    this.sharedClauses = new long[categories.size()][categories.size()];
  }

  /**
   * Counts a clause.
   *
   * @param text its text
   */
  public void add(String text) {
    clauses++;
    List<TermMatch> matches = matcher.match(tokenizer.tokenize(text));
    List<Set<String>> termsByCategory = new ArrayList<>();
    categories.forEach(category -> termsByCategory.add(new HashSet<>()));
    int[] numbers = new int[matches.size()];
    for (int i = 0; i < numbers.length; i++) {
      TermMatch match = matches.get(i);
      numbers[i] = numbersByPath.getOrDefault(match.category().path(), 0);
      count(numbers[i], match.term().text()).mentions++;
      termsByCategory.get(numbers[i]).add(match.term().text());
    }
    countClauses(termsByCategory);
    countOverlaps(matches, numbers);
  }

  /** How many clauses were counted. */
  public long clauses() {
    return clauses;
  }

  /** What each term contributes, in the lexicon's order. */
  public List<TermCoverage> terms() {
    List<TermCoverage> rows = new ArrayList<>();
    for (int c = 0; c < categories.size(); c++) {
      Category category = categories.get(c);
      for (Term term : category.terms()) {
        Count count = count(c, term.text());
        rows.add(new TermCoverage(category, term, count.mentions, count.clauses, count.alone));
      }
    }
    return List.copyOf(rows);
  }

  /** The pairs of categories that share a clause, in the lexicon's order. */
  public List<CategoryOverlap> overlaps() {
    List<CategoryOverlap> rows = new ArrayList<>();
    for (int a = 0; a < categories.size(); a++) {
      for (int b = a + 1; b < categories.size(); b++) {
        if (sharedClauses[a][b] > 0) {
          rows.add(
              new CategoryOverlap(
                  categories.get(a).path(),
                  categories.get(b).path(),
                  sharedMentions[a][b],
                  sharedClauses[a][b]));
        }
      }
    }
    return List.copyOf(rows);
  }

  private void countClauses(List<Set<String>> termsByCategory) {
    for (int c = 0; c < termsByCategory.size(); c++) {
      Set<String> terms = termsByCategory.get(c);
      for (String term : terms) {
        Count count = count(c, term);
        count.clauses++;
        count.alone += terms.size() == 1 ? 1 : 0;
      }
      for (int other = c + 1; other < termsByCategory.size(); other++) {
        if (!terms.isEmpty() && !termsByCategory.get(other).isEmpty()) {
          sharedClauses[c][other]++;
        }
      }
    }
  }

  private Count count(int category, String term) {
    return Objects.requireNonNull(counts.get(category).get(term), term);
  }

  private void countOverlaps(List<TermMatch> matches, int[] numbers) {
    int longest = matches.stream().mapToInt(m -> m.endToken() - m.firstToken()).max().orElse(0);
    int from = 0;
    for (int i = 0; i < numbers.length; i++) {
      TermMatch match = matches.get(i);
      while (matches.get(from).firstToken() <= match.firstToken() - longest) {
        from++;
      }
      Set<Integer> overlapped = new HashSet<>();
      for (int j = from;
          j < numbers.length && matches.get(j).firstToken() < match.endToken();
          j++) {
        if (numbers[i] < numbers[j]
            && match.firstToken() < matches.get(j).endToken()
            && overlapped.add(numbers[j])) {
          sharedMentions[numbers[i]][numbers[j]]++;
        }
      }
    }
  }

  /** Counts of one term, while clauses come in. */
  private static final class Count {
    private long mentions;
    private long clauses;
    private long alone;
  }
}
