package org.resolutionanalytics.nlp.lineage;

/** The longest chain of clauses in unchanged order. */
final class LongestChain {

  private LongestChain() {}

  /**
   * The places outside the longest chain of values that do not decrease.
   *
   * @param values in order; negative ones are no part of any chain and are never outside
   */
  static boolean[] outside(int[] values) {
    int[] lastOf = new int[values.length + 1];
    int[] before = new int[values.length];
    int longest = 0;
    boolean[] outside = new boolean[values.length];
    for (int place = 0; place < values.length; place++) {
      if (values[place] < 0) {
        continue;
      }
      outside[place] = true;
      int low = 1;
      int high = longest + 1;
      while (low < high) {
        int middle = (low + high) / 2;
        if (values[lastOf[middle]] <= values[place]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[place] = low > 1 ? lastOf[low - 1] : -1;
      lastOf[low] = place;
      longest = Math.max(longest, low);
    }
    for (int place = longest > 0 ? lastOf[longest] : -1; place >= 0; place = before[place]) {
      outside[place] = false;
    }
    return outside;
  }
}
