package org.resolutionanalytics.core.parse;

import java.util.List;
import org.resolutionanalytics.core.parse.TextCleaner.WordRepair;

/** Finds what is broken inside a document's words. */
final class WordRepairs {
  private WordRepairs() {}

  static WordRepairs of(List<Draft> drafts) {
    return new WordRepairs();
  }

  List<WordRepair> find(CharSequence text) {
    return List.of();
  }
}
