package org.resolutionanalytics.nlp.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolutionanalytics.nlp.match.TermTrie.TermEntry;

/**
 * Which of the matches found in a text count: those that no exclusion hides, longest first, as the
 * nested scope says. The steps are those of quanteda's {@code tokens_lookup}.
 */
final class MatchSelection {

  private final TermTrie trie;
  private final NestedScope scope;
  private int[] entries = new int[64];
  private int[] firsts = new int[64];
  private int[] ends = new int[64];
  private int size;
  private boolean anyExclusion;

  MatchSelection(TermTrie trie, NestedScope scope) {
    this.trie = trie;
    this.scope = scope;
  }

  void clear() {
    size = 0;
    anyExclusion = false;
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
    anyExclusion |= trie.entries().get(entry).exclusion();
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
  int[] select(int tokens) {
    Integer[] order = longestFirst();
    Map<Integer, BitSet> takenByCategory = new HashMap<>();
    BitSet taken = new BitSet(tokens);
    BitSet takenHere = new BitSet(tokens);
    int[] chosen = new int[size];
    int count = 0;
    int previous = -1;
    for (int index : order) {
      // What matches the same words in another category is not nested in this: both count.
      if (previous < 0 || firsts[previous] != firsts[index] || ends[previous] != ends[index]) {
        taken.or(takenHere);
        takenHere.clear();
      }
      previous = index;
      TermEntry entry = trie.entries().get(entries[index]);
      if (entry.exclusion() || (anyExclusion && isHidden(index, entry))) {
        continue;
      }
      if (scope == NestedScope.DICTIONARY && covers(taken, firsts[index], ends[index])) {
        continue;
      }
      BitSet own = takenByCategory.computeIfAbsent(entry.category(), key -> new BitSet(tokens));
      int next = own.nextSetBit(firsts[index]);
      if (next < 0 || next >= ends[index]) {
        own.set(firsts[index], ends[index]);
        takenHere.set(firsts[index], ends[index]);
        chosen[count++] = index;
      }
    }
    return byPosition(Arrays.copyOf(chosen, count));
  }

  private Integer[] longestFirst() {
    Integer[] order = new Integer[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    Arrays.sort(
        order,
        (a, b) -> {
          int byLength = Integer.compare(ends[b] - firsts[b], ends[a] - firsts[a]);
          int byFirst = byLength != 0 ? byLength : Integer.compare(firsts[a], firsts[b]);
          return byFirst != 0 ? byFirst : Integer.compare(entries[a], entries[b]);
        });
    return order;
  }

  private int[] byPosition(int[] chosen) {
    return Arrays.stream(chosen)
        .boxed()
        .sorted(
            (a, b) -> {
              int byFirst = Integer.compare(firsts[a], firsts[b]);
              int byLength = byFirst != 0 ? byFirst : Integer.compare(ends[b], ends[a]);
              return byLength != 0 ? byLength : Integer.compare(entries[a], entries[b]);
            })
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Whether a match of an exclusion for the category overlaps this one. */
  private boolean isHidden(int index, TermEntry entry) {
    List<TermEntry> all = trie.entries();
    for (int i = 0; i < size; i++) {
      TermEntry other = all.get(entries[i]);
      if (other.exclusion()
          && other.category() <= entry.category()
          && entry.category() < other.endCategory()
          && firsts[i] < ends[index]
          && firsts[index] < ends[i]) {
        return true;
      }
    }
    return false;
  }

  private static boolean covers(BitSet taken, int first, int end) {
    return taken.nextClearBit(first) >= end;
  }
}
