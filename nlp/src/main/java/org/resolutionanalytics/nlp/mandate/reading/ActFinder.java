package org.resolutionanalytics.nlp.mandate.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.nlp.mandate.rule.ActKind;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.Labels;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.mandate.rule.RuleWord;
import org.resolutionanalytics.nlp.mandate.rule.RuleWords;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Divides an operative clause into the acts that its verbs perform: "notes ..., and requests". */
final class ActFinder {

  /** An aside between verb and object is shorter: "decides, in the context of ..., to". */
  private static final int LONGEST_ASIDE = 80;

  /**
   * How many acts of a clause are read. Some 1,900 resolutions have 12 at most. Each is compared
   * with all that the clause names, so that a row of verbs without end would take quadratic time.
   */
  private static final int MOST_ACTS = 40;

  private final RuleWords vocabulary;
  private final MandateRules rules;
  private final Set<String> adverbs;
  private final Set<String> nouns;
  private final Set<String> afterNoun;
  private final Set<String> beforeVerb;
  private final Set<String> particles;

  ActFinder(RuleWords vocabulary) {
    this.vocabulary = vocabulary;
    this.rules = vocabulary.rules();
    this.adverbs = rules.list("adverbs");
    this.nouns = rules.list("nouns_like_verbs");
    this.afterNoun = rules.list("after_noun");
    this.beforeVerb = rules.list("before_verb");
    this.particles = rules.list("particles");
  }

  /**
   * The acts of a clause, by position; none where it has no verb of its own.
   *
   * @param words the clause
   * @param phrases the phrases found in it
   * @param top whether it is under no chapeau, so that "Reaffirm" at its start is an act of those
   *     who adopt it
   */
  List<Act> find(ClauseWords words, List<Phrase> phrases, boolean top) {
    Map<Integer, ActKind> kinds = kinds(words, phrases);
    List<Act> acts = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      RuleWord word = vocabulary.of(words.tokens(), at);
      if (!word.isVerb()) {
        continue;
      }
      boolean ours = false;
      Optional<ActKind> kind = word.act();
      if (kind.isPresent() && !opensAct(words, at)) {
        kind = Optional.empty();
      }
      if (kind.isEmpty()) {
        kind = word.ourAct();
        ours = kind.isPresent() && isOurs(words, at, acts, top);
        boolean goesOn = kind.isPresent() && goesOn(words, at, kind.get());
        kind = ours || goesOn ? kind : Optional.empty();
      }
      if (kind.isPresent()) {
        close(acts, at);
        if (acts.size() == MOST_ACTS) {
          break;
        }
        ActKind does = kinds.getOrDefault(at, kind.get());
        int object = object(words, at);
        acts.add(new Act(decided(does, words, object), at, object, words.size(), ours));
      }
    }
    return List.copyOf(acts);
  }

  /** "Decides to request": it asks. */
  private ActKind decided(ActKind does, ClauseWords words, int object) {
    if (does != ActKind.DECIDE || !words.is(object, WordRole.INFINITIVE_MARK)) {
      return does;
    }
    return rules
        .ourAct(words.form(object + 1))
        .filter(kind -> kind == ActKind.ASK && !words.is(object + 1, WordRole.INVITE))
        .orElse(does);
  }

  private static Map<Integer, ActKind> kinds(ClauseWords words, List<Phrase> phrases) {
    Map<Integer, ActKind> kinds = new HashMap<>();
    for (Phrase phrase : phrases) {
      if (phrase.label().equals(Labels.ACT_NEED)) {
        if (namesActor(words, phrase)) {
          kinds.putIfAbsent(phrase.first(), ActKind.ASK);
        }
      } else if (phrase.label().startsWith(Labels.ACT)) {
        String kind = phrase.label().substring(Labels.ACT.length());
        kinds.putIfAbsent(phrase.first(), ActKind.valueOf(kind.toUpperCase(Locale.ROOT)));
      }
    }
    return kinds;
  }

  /** "Stresses the need for States to" asks them; "the need for efforts to" asks nobody. */
  private static boolean namesActor(ClauseWords words, Phrase phrase) {
    boolean that = words.is(phrase.first() + 1, WordRole.CONTENT_MARK);
    int from = that ? phrase.first() + 2 : phrase.end();
    return words.spans().stream()
        .anyMatch(span -> span.firstToken() >= from && span.firstToken() < from + 3);
  }

  private static void close(List<Act> acts, int next) {
    if (!acts.isEmpty()) {
      Act last = acts.remove(acts.size() - 1);
      acts.add(new Act(last.kind(), last.verb(), last.object(), next, last.ours()));
    }
  }

  /** At the start, after a stop, or joined on; and not a noun of the same form. */
  private boolean opensAct(ClauseWords words, int at) {
    if (nouns.contains(words.form(at)) && afterNoun.contains(words.form(at + 1))) {
      return false;
    }
    int before = beforeAdverbs(words, at);
    if (rules.list("start_only").contains(words.form(at)) && !words.is(at + 1, "its")) {
      // "a plan that saves lives and creates jobs" has no act of the body.
      return before < 0
          || words.is(before, ";")
          || rules.list("adverbs").contains(words.form(at - 1));
    }
    return before < 0 || beforeVerb.contains(words.form(before));
  }

  /** "we request", or joined on to what "we" do: "and invite". */
  private boolean isOurs(ClauseWords words, int at, List<Act> acts, boolean top) {
    int before = beforeAdverbs(words, at);
    if (words.is(before, WordRole.SPEAKERS) || (top && before < 0)) {
      return true;
    }
    boolean joined = words.is(before, WordRole.ADDITION) || words.is(before, ",");
    return joined
        && !acts.isEmpty()
        && acts.get(acts.size() - 1).ours()
        && rules.ourAct(words.form(at)).filter(kind -> kind == ActKind.ASK).isPresent()
        && !afterNoun.contains(words.form(at + 1));
  }

  /** "Continues to request"; amid a sentence "continues to support" may be of something else. */
  private boolean goesOn(ClauseWords words, int at, ActKind kind) {
    int to = beforeAdverbs(words, at);
    return words.is(to, WordRole.INFINITIVE_MARK)
        && rules.list("going_on").contains(words.form(to - 1))
        && (kind == ActKind.ASK ? opensAct(words, to - 1) : beforeAdverbs(words, to - 1) < 0);
  }

  private int beforeAdverbs(ClauseWords words, int at) {
    int before = at - 1;
    while (before >= 0 && isAdverb(words.form(before))) {
      before--;
    }
    return before;
  }

  private boolean isAdverb(String form) {
    return rules.book().roles().has(form, WordRole.ADVERB_ENDING) || adverbs.contains(form);
  }

  private int object(ClauseWords words, int verb) {
    int at = verb + 1;
    while (particles.contains(words.form(at)) || isAdverb(words.form(at))) {
      at++;
    }
    if (words.is(at, ",")) {
      for (int comma = at + 1; comma < at + LONGEST_ASIDE && comma < words.size(); comma++) {
        if (words.is(comma, ",") && words.is(comma + 1, WordRole.DECISION_MARK)) {
          return comma + 1;
        }
      }
      return at + 1;
    }
    return at;
  }
}
