package org.resolutionanalytics.core.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resolutionanalytics.core.rule.Instrument;
import org.resolutionanalytics.core.rule.Months;
import org.resolutionanalytics.core.rule.RuleFile;
import org.resolutionanalytics.core.rule.Rules;

/** The words of a language by which clauses cite. Immutable. */
final class CitationWords {
  private static final String SENTENCE_ENDS = ".;:";

  final PhraseTrie<Instrument> titles = new PhraseTrie<>();
  final Months months;
  final String resolution;
  final String resolutions;
  final String decision;
  final String decisions;
  final Set<String> series;
  final List<String> partySeries;
  final Set<String> separators;
  final Set<String> leads;
  final Set<String> owning;

  /** "Its resolution": the body's own. */
  final String its;

  final String possessive;
  final String article;
  final String capitalArticle;
  final String and;
  final String of;
  final String adopted;
  final String by;
  final String on;
  final String dated;

  /** "Resolutions 5/1 and 5/2, both of 18 June 2007". */
  final Set<String> severally;

  /** Words that end the name of an organ; one that is not known is somebody else's. */
  final Set<String> organNouns;

  final Set<String> shortNames;
  final Set<String> conjunctions;
  final Set<String> partConjunctions;

  final Set<String> titleNouns;

  /** With these alone before the noun, the words name a kind of instrument, not one of them. */
  final Set<String> kinds;

  final Set<String> extending;
  final Set<String> titleLinks;

  /** After the bare noun, these are those who act under it: "the Convention for States parties". */
  final Set<String> actors;

  /** "Programme of Action", "Platform for Action": the noun, the link, the rest. */
  final Set<String> nounsBeforeOf;

  final Set<String> nounsBeforeFor;
  final String forLink;
  final Set<String> afterLink;

  /** "Protocol to the Convention". */
  final String to;

  final Set<String> nounsBeforeTo;

  /** "Convention, 2011 (No. 189)". */
  final Set<String> numberedNouns;

  final String number;

  private final Set<String> openers;
  private final List<String> openingEndings;
  private final List<String> otherEndings;

  CitationWords(Rules rules) {
    RuleFile file = rules.citations();
    this.months = rules.months();
    this.resolution = file.text("resolution");
    this.resolutions = file.text("resolutions");
    this.decision = file.text("decision");
    this.decisions = file.text("decisions");
    this.series = file.words("series");
    this.partySeries = file.ordered("party series");
    this.separators = file.words("separators");
    this.leads = file.words("leads");
    this.owning = file.words("owning");
    this.its = file.text("its");
    this.possessive = file.text("possessive");
    this.article = file.text("article");
    this.and = file.text("and");
    this.capitalArticle = article.substring(0, 1).toUpperCase(Locale.ROOT) + article.substring(1);
    this.of = file.text("of");
    this.adopted = file.text("adopted");
    this.by = file.text("by");
    this.on = file.text("on");
    this.dated = file.text("dated");
    this.severally = file.words("severally");
    this.organNouns = file.words("organ nouns");
    this.shortNames = file.words("short names");
    this.conjunctions = file.words("conjunctions");
    this.partConjunctions = file.words("conjunctions of parts");
    this.titleNouns = file.words("title nouns");
    this.kinds = file.words("kinds of instruments");
    this.extending = file.words("extending");
    this.titleLinks = file.words("title links");
    this.actors = file.words("actors");
    this.nounsBeforeOf = file.words("nouns before of");
    this.nounsBeforeFor = file.words("nouns before for");
    this.forLink = file.text("for");
    this.afterLink = file.words("after of and for");
    this.to = file.text("to");
    this.nounsBeforeTo = file.words("nouns before to");
    this.numberedNouns = file.words("numbered nouns");
    this.number = file.text("number");
    this.openers = file.words("openers");
    this.openingEndings = file.ordered("endings of openers");
    this.otherEndings = file.ordered("endings of other words");
    for (Instrument instrument : rules.instruments()) {
      titles.add(instrument.title(), instrument);
      instrument.variants().forEach(variant -> titles.add(variant, instrument));
    }
  }

  /** A word that opens a clause or a sentence, and belongs to no name after it. */
  boolean isOpener(ClauseTokens tokens, int at) {
    String word = tokens.word(at);
    return openers.contains(word)
        || (endsWithOne(word, openingEndings)
            && !endsWithOne(word, otherEndings)
            && (at == 0 || SENTENCE_ENDS.contains(tokens.word(at - 1))));
  }

  private static boolean endsWithOne(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
