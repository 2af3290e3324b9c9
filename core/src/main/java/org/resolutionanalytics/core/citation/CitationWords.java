package org.resolutionanalytics.core.citation;

import java.util.Locale;
import java.util.Set;
import org.resolutionanalytics.core.rule.CitationRules;
import org.resolutionanalytics.core.rule.Instrument;
import org.resolutionanalytics.core.rule.Months;
import org.resolutionanalytics.core.rule.Rules;

/**
 * The words of a language by which clauses cite. Immutable.
 *
 * @param rules words and their uses
 * @param months the names of months
 * @param titles known titles
 */
record CitationWords(CitationRules rules, Months months, PhraseTrie<Instrument> titles) {
  private static final String SENTENCE_ENDS = ".;:";

  CitationWords(Rules rules) {
    this(rules.citations(), rules.months(), new PhraseTrie<>());
    for (Instrument instrument : rules.instruments()) {
      titles.add(instrument.title(), instrument);
      instrument.variants().forEach(variant -> titles.add(variant, instrument));
    }
  }

  /** The article with a capital, as before an organ's name at a sentence's start. */
  String capitalArticle() {
    return rules.article().substring(0, 1).toUpperCase(Locale.ROOT) + rules.article().substring(1);
  }

  /** A word that opens a clause or a sentence, and belongs to no name after it. */
  boolean isOpener(ClauseTokens tokens, int at) {
    String word = tokens.word(at);
    return rules.openers().contains(word)
        || ((at == 0 || SENTENCE_ENDS.contains(tokens.word(at - 1)))
            && endsWithOne(word, rules.endingsOfOpeners())
            && !endsWithOne(word, rules.endingsOfOtherWords()));
  }

  private static boolean endsWithOne(String word, Set<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
