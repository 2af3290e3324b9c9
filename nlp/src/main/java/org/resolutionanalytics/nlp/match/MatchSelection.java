package org.resolutionanalytics.nlp.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.nlp.match.TermTrie.TermEntry;

/**
 * Which of the matches found in a text count: those that no exclusion hides, longest first, as the
 * nested scope says. The steps are those of quanteda's {@code tokens_lookup}. Matches must be added
 * by first token, those of one first token by length. Linear in the matches.
 */
final class MatchSelection {

  private final List<TermEntry> terms;
  private final NestedScope scope;
  private int[] entries = new int[64];
  private int[] firsts = new int[64];
  private int[] ends = new int[64];
  private int size;
  private int longest;
  private final BitSet taken = new BitSet();
  // By category, made when first needed; emptied after each text.
  private final @Nullable BitSet[] takenBy;
  private final @Nullable BitSet[] hiddenFrom;
  private boolean anyHidden;

  MatchSelection(TermTrie trie, NestedScope scope) {
    this.terms = trie.entries();
    this.scope = scope;
    this.takenBy = new @Nullable BitSet[trie.categories().size()];
    this.hiddenFrom = new @Nullable BitSet[trie.categories().size()];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      TermEntry term = terms.get(entries[i]);
      empty(takenBy[term.category()]);
      for (int c = term.category(); term.exclusion() && c < term.endCategory(); c++) {
        empty(hiddenFrom[c]);
      }
    }
    taken.clear();
    anyHidden = false;
    size = 0;
    longest = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void add(int entry, int first, int end) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size * 2);
      firsts = Arrays.copyOf(firsts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    entries[size] = entry;
    firsts[size] = first;
    ends[size] = end;
    size++;
    longest = Math.max(longest, end - first);
    TermEntry term = terms.get(entry);
    for (int c = term.category(); term.exclusion() && c < term.endCategory(); c++) {
      bits(hiddenFrom, c).set(first, end);
      anyHidden = true;
    }
  }

  int entry(int index) {
    return entries[index];
  }

  int first(int index) {
    return firsts[index];
  }

  int end(int index) {
    return ends[index];
  }

  /** The indices of the matches that count, by first token, then longest first, then by entry. */
  int[] select() {
    boolean[] counts = new boolean[size];
    int count = 0;
    for (int length = longest; length > 0; length--) {
      for (int from = 0; from < size; ) {
        int to = from + 1;
        if (ends[from] - firsts[from] == length) {
          while (to < size && firsts[to] == firsts[from] && ends[to] == ends[from]) {
            to++;
          }
          count += selectSameWords(from, to, counts);
        }
        from = to;
      }
    }
    return inOrder(counts, count);
  }

  /** Matches of the same words: none is nested in another, so all categories may count. */
  private int selectSameWords(int from, int to, boolean[] counts) {
    int first = firsts[from];
    int end = ends[from];
    if (scope == NestedScope.DICTIONARY && isCovered(taken, first, end)) {
      return 0;
    }
    Arrays.sort(entries, from, to);
    int count = 0;
    for (int i = from; i < to; i++) {
      TermEntry term = terms.get(entries[i]);
      if (!term.exclusion() && !isHidden(term.category(), first, end)) {
        BitSet own = bits(takenBy, term.category());
        if (isFree(own, first, end)) {
          own.set(first, end);
          counts[i] = true;
          count++;
        }
      }
    }
    if (count > 0 && scope == NestedScope.DICTIONARY) {
      taken.set(first, end);
    }
    return count;
  }

  private boolean isHidden(int category, int first, int end) {
    BitSet hidden = anyHidden ? hiddenFrom[category] : null;
    return hidden != null && !isFree(hidden, first, end);
  }

  /** Matches came in by first token, then length: only the lengths have to be turned round. */
  private int[] inOrder(boolean[] counts, int count) {
    int[] chosen = new int[count];
    int at = 0;
    for (int i = 0; i < size; i++) {
      if (counts[i]) {
        int place = at++;
        while (place > 0 && standsBefore(i, chosen[place - 1])) {
          chosen[place] = chosen[place - 1];
          place--;
        }
        chosen[place] = i;
      }
    }
    return chosen;
  }

  private boolean standsBefore(int a, int b) {
    return firsts[a] == firsts[b] && ends[a] > ends[b];
  }

  // Bit by bit: the next bit of a set may be far beyond a match's few words.
  private static boolean isFree(BitSet bits, int first, int end) {
    int at = first;
    while (at < end && !bits.get(at)) {
      at++;
    }
    return at == end;
  }

  private static boolean isCovered(BitSet bits, int first, int end) {
    int at = first;
    while (at < end && bits.get(at)) {
      at++;
    }
    return at == end;
  }

  private static BitSet bits(@Nullable BitSet[] byCategory, int category) {
    BitSet bits = byCategory[category];
    if (bits == null) {
      bits = new BitSet();
      byCategory[category] = bits;
    }
    return bits;
  }

  private static void empty(@Nullable BitSet bits) {
    if (bits != null && !bits.isEmpty()) {
      bits.clear();
    }
  }
}
