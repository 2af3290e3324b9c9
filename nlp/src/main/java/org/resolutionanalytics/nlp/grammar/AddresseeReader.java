package org.resolutionanalytics.nlp.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resolutionanalytics.nlp.rule.WordLists;

/**
 * Reads the words between a verb that asks and what it asks: a list of those who are asked, with
 * phrases in between that name others ("in consultation with ...", "who have ..."). One
 * left-to-right pass with three states; nothing is read twice.
 */
final class AddresseeReader {

  /** Where the reading ended. */
  enum Stop {
    /** At the "to" of an infinitive. */
    INFINITIVE,
    /** At "shall", "should" or "must". */
    MODAL,
    /** At a verb in its dictionary form: "requests that the Secretary-General continue". */
    BARE_VERB,
    /** At a colon: sub-paragraphs say what is asked. */
    COLON,
    /** At another verb that asks: "urges A and invites B to". */
    NEXT_VERB,
    /** At the limit, or where the sentence ends. */
    NOTHING
  }

  /** A noun rather than a verb follows these, besides determiners and prepositions. */
  private static final Set<String> BEFORE_NOUNS =
      WordLists.shipped("addressees").list("before_nouns");

  /** Who closes a list of those named, and is nobody in particular. */
  private static final Set<String> NOBODIES = WordLists.shipped("addressees").list("nobodies");

  private final ClauseText text;
  private final VerbFinder verbs;
  private final Infinitives infinitives;
  private final Bystanders bystanders;
  private final List<Integer> found = new ArrayList<>();
  private boolean addressing = true;
  private boolean namedSinceJoin;
  private boolean companion;
  private boolean genitive;
  private boolean demanding;

  AddresseeReader(ClauseText text, VerbFinder verbs, Infinitives infinitives) {
    this.text = text;
    this.verbs = verbs;
    this.infinitives = infinitives;
    this.bystanders = new Bystanders(text);
  }

  record Reading(List<Integer> spans, int end, Stop stop) {}

  /** "requests X to ...": from the token after the verb. */
  Reading object(int from, int limit) {
    return read(from, limit, false);
  }

  /** "that X should ...": from the token after "that". */
  Reading subject(int from, int limit) {
    demanding = false;
    return read(from, limit, true);
  }

  /** "demands that all parties in X cease": its verb is bare, whatever its subject is. */
  Reading demanded(int from, int limit) {
    demanding = true;
    return read(from, limit, true);
  }

  private Reading read(int from, int limit, boolean subject) {
    found.clear();
    addressing = true;
    namedSinceJoin = false;
    companion = false;
    genitive = false;
    int at = from;
    while (at < limit) {
      Stop stop = stop(at, from, subject);
      if (stop != Stop.NOTHING) {
        if (stop == Stop.BARE_VERB && found.isEmpty()) {
          subjectOf(at);
        }
        return new Reading(List.copyOf(found), at, stop);
      }
      at = step(at);
    }
    return new Reading(List.copyOf(found), at, Stop.NOTHING);
  }

  /** "that in its first phase the Mission focus": the name before the verb. */
  private void subjectOf(int verb) {
    int at = verb - 1;
    while (Words.isAdverb(text.form(at))) {
      at--;
    }
    if (text.hasSpan(at)) {
      int first = text.spans().get(text.spanAt(at)).firstToken() - 1;
      boolean aside = Words.MODIFIER_STARTERS.contains(text.form(first)) || text.is(first, "of");
      if (!aside) {
        found.add(text.spanAt(at));
      }
    }
  }

  private Stop stop(int at, int from, boolean subject) {
    if (text.hasSpan(at)) {
      return Stop.NOTHING;
    }
    String form = text.form(at);
    if (form.equals(":") && (at + 1 == text.size() || text.is(at + 1, "("))) {
      return Stop.COLON;
    }
    if (subject) {
      return subjectStop(at, from, form);
    }
    if (form.equals("to") && infinitives.startsAt(text, at, !addressing && !companion)) {
      return Stop.INFINITIVE;
    }
    if (at > from && verbs.isOperativeVerb(text, at)) {
      return Stop.NEXT_VERB;
    }
    return addressing && isSubjunctive(at, from) ? Stop.BARE_VERB : Stop.NOTHING;
  }

  /** "requests the parties update the Council", without "that" or "to". */
  private boolean isSubjunctive(int at, int from) {
    if (!text.is(at, WordKinds.INFINITIVE)) {
      return false;
    }
    int name = at - 1;
    while (Words.isAdverb(text.form(name))) {
      name--;
    }
    return at > from + 1
        && text.hasSpan(name)
        && text.spanAt(name) == lastFound()
        && Words.DETERMINERS.contains(text.form(at + 1));
  }

  private int lastFound() {
    return found.isEmpty() ? -1 : found.get(found.size() - 1);
  }

  private Stop subjectStop(int at, int from, String form) {
    if (text.is(at, WordKinds.MODAL) || form.equals("will")) {
      return Stop.MODAL;
    }
    boolean verb = text.is(at, WordKinds.INFINITIVE) || form.equals("be");
    if (!verb && !demanding) {
      return Stop.NOTHING;
    }
    boolean afterName =
        text.hasSpan(at - 1)
            || text.is(at - 1, ",")
            || text.is(at - 1, WordKinds.ADVERB)
            || NOBODIES.contains(text.form(at - 1));
    boolean pronoun =
        demanding ? Pronouns.isPronoun(text.form(from)) : Pronouns.isSomebody(text.form(from));
    if (verb && at == from + 1 && pronoun) {
      return Stop.BARE_VERB;
    }
    boolean bare = !found.isEmpty() && afterName && verb && !form.equals("further");
    return bare || (demanding && at > from && isDemanded(at)) ? Stop.BARE_VERB : Stop.NOTHING;
  }

  /** "that are still present". */
  private boolean isComplement(int at) {
    int before = at - 1;
    while (Words.isAdverb(text.form(before)) || text.isChainAdverb(before)) {
      before--;
    }
    return SubjectVerbs.FORMS_OF_BE.contains(text.form(before));
  }

  /** A verb after a noun phrase, known or not: "all parties in the region refrain". */
  private boolean isDemanded(int at) {
    String before = text.form(at - 1);
    if (isComplement(at)
        || Words.DETERMINERS.contains(before)
        || Words.MODIFIER_STARTERS.contains(before)
        || BEFORE_NOUNS.contains(before)) {
      return false;
    }
    boolean one = text.hasSpan(at - 1) || AddresseeWords.isAgent(text, at - 1);
    return infinitives.isBareVerb(text, at)
        || (one && !before.endsWith("s") && infinitives.isInflectedVerb(text, at));
  }

  private int step(int at) {
    int span = text.spanAt(at);
    if (span >= 0) {
      if (addressing && !bystanders.contains(at)) {
        found.add(span);
      }
      namedSinceJoin = true;
      return text.spans().get(span).endToken();
    }
    String form = text.form(at);
    if (form.equals(",")) {
      comma(at);
    } else if (form.equals("and") || form.equals("or")) {
      join(at);
    } else if (form.equals("as") && (text.is(at + 1, "well") || text.is(at + 1, "appropriate"))) {
      return wellOrAppropriate(at);
    } else if ((form.equals("such") && text.is(at + 1, "as"))
        || form.equals("inter")
        || inParticular(at)) {
      namedSinceJoin = false;
      return at + 2;
    } else if (Words.INCLUDING.contains(form)) {
      namedSinceJoin = false;
    } else {
      modifier(at, form);
    }
    return at + 1;
  }

  private boolean inParticular(int at) {
    return text.is(at, "in") && text.is(at + 1, "particular");
  }

  private int wellOrAppropriate(int at) {
    if (text.is(at + 1, "well")) {
      join(at);
      return at + 3;
    }
    return at + 2;
  }

  private void comma(int at) {
    namedSinceJoin = false;
    if (addressing) {
      return;
    }
    String next = text.form(at + 1);
    if (next.equals("and") || next.equals("or") || (!companion && !genitive)) {
      resume();
    }
  }

  private void join(int at) {
    namedSinceJoin = false;
    if (!addressing && (text.is(at - 1, ",") || (!companion && !genitive))) {
      resume();
    }
  }

  private void resume() {
    addressing = true;
    companion = false;
    genitive = false;
  }

  /** Words after which those named are not asked: prepositions, relative clauses, participles. */
  private void modifier(int at, String form) {
    if (AddresseeWords.isAdjective(text, at)) {
      return;
    }
    if (form.equals("of")) {
      of(at);
    } else if (Words.MODIFIER_STARTERS.contains(form) || form.equals("to")) {
      addressing = false;
      companion |= Words.COMPANIONS.contains(form) && !isAside(at);
    } else if (form.equals("than") && text.is(at - 1, "other")) {
      addressing = false;
    } else if (Words.RELATIVES.contains(form) && namedSinceJoin) {
      addressing = false;
    } else if (form.endsWith("ing") && namedSinceJoin && !text.hasSpan(at + 1)) {
      addressing = false;
    }
  }

  /** "as amended by", "as mandated by": what a text did, and nobody who takes part. */
  private boolean isAside(int at) {
    return text.form(at - 1).endsWith("ed") && text.is(at - 2, "as");
  }

  private void of(int at) {
    if (!addressing) {
      return;
    }
    if (namedSinceJoin) {
      addressing = "un_system".equals(kindBefore(at));
    } else if (!Bystanders.BODY_NOUNS.contains(text.form(at - 1)) && !text.is(at - 1, ",")) {
      addressing = false;
      genitive = found.isEmpty();
    }
  }

  private String kindBefore(int at) {
    int span = text.spanAt(at - 1);
    return span < 0 ? "" : text.spans().get(span).actor().kind();
  }
}
