package org.resolutionanalytics.batch.synopsis;

import java.util.List;

/** Takes clauses side by side, for a terminal or a page. */
public interface SynopsisWriter {

  /**
   * Starts.
   *
   * @param title what it is about
   * @param lead more about it, in a sentence
   */
  void start(String title, String lead);

  /** Adds two documents, clause beside clause. */
  void add(Synopsis synopsis);

  /** Adds clauses, each through its series, below one title. */
  void add(String title, List<ClauseHistory> histories);
}
