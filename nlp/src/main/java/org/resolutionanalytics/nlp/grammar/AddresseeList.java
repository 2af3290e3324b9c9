package org.resolutionanalytics.nlp.grammar;

import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;
import org.resolutionanalytics.nlp.rule.WordRole;

/**
 * The list of those who are asked while its words are passed one by one: who is named as asked, and
 * whether the next name is one of them or one in a phrase that only says more of somebody ("in
 * consultation with ...", "who have ...").
 */
final class AddresseeList {

  private final ClauseText text;
  private final Bystanders bystanders;
  private final List<Integer> found = new ArrayList<>();
  private boolean addressing = true;
  private boolean namedSinceJoin;
  private boolean companion;
  private boolean together;
  private boolean genitive;

  AddresseeList(ClauseText text) {
    this.text = text;
    this.bystanders = new Bystanders(text);
  }

  /** Starts anew. */
  void clear() {
    found.clear();
    namedSinceJoin = false;
    resume();
  }

  /** The numbers of the names of those asked so far. */
  List<Integer> found() {
    return List.copyOf(found);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** The number of the last name; -1 if there is none. */
  int last() {
    return found.isEmpty() ? -1 : found.get(found.size() - 1);
  }

  void add(int name) {
    found.add(name);
  }

  /** Whether a name that followed would be one of those asked. */
  boolean isAddressing() {
    return addressing;
  }

  /** Whether the phrase names somebody who takes part. */
  boolean hasCompanion() {
    return companion;
  }

  /** Passes the word or name at a token: the token after it. */
  int step(int at) {
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
    } else if (text.is(at, WordRole.COORDINATOR)) {
      join(at);
    } else if (text.is(at, WordRole.AS_WELL) || text.is(at, WordRole.AS_APPROPRIATE)) {
      return wellOrAppropriate(at);
    } else if (text.is(at, WordRole.EXAMPLES_FOLLOW)) {
      namedSinceJoin = false;
      return at + 2;
    } else if (text.words.grammar.including().contains(form)) {
      namedSinceJoin = false;
    } else {
      modifier(at, form);
    }
    return at + 1;
  }

  private int wellOrAppropriate(int at) {
    if (text.is(at, WordRole.AS_WELL)) {
      // "in consultation with A, as well as B, to": B is consulted
      if (together) {
        namedSinceJoin = false;
      } else {
        join(at);
      }
      return at + 3;
    }
    return at + 2;
  }

  private void comma(int at) {
    namedSinceJoin = false;
    if (addressing) {
      return;
    }
    if (text.is(at + 1, WordRole.COORDINATOR) || (!companion && !genitive)) {
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
    together = false;
    genitive = false;
  }

  /** Words after which those named are not asked: prepositions, relative clauses, participles. */
  private void modifier(int at, String form) {
    if (AddresseeWords.isAdjective(text, at)) {
      return;
    }
    if (text.is(at, WordRole.GENITIVE)
        || (text.is(at, WordRole.PLACE_MARK)
            && text.words.addressees.bodiesOfPlaces().contains(text.form(at - 1)))) {
      of(at);
    } else if (text.words.grammar.modifierStarters().contains(form)
        || text.is(at, WordRole.TO_MARK)) {
      addressing = false;
      companion |=
          (text.words.grammar.companions().contains(form) && !isAside(at)) || isClause(at, form);
      together |=
          text.is(at, WordRole.COMPANION_MARK)
              && text.words.acting.sharedDeeds().contains(text.form(at - 1));
    } else if (text.is(at - 1, WordRole.OTHER_THAN)) {
      addressing = false;
    } else if (text.words.grammar.relatives().contains(form) && namedSinceJoin) {
      addressing = false;
    } else if (text.is(at, WordRole.GERUND) && namedSinceJoin && !text.hasSpan(at + 1)) {
      addressing = false;
    }
  }

  /** "where an organization or arrangement manages the stock": a list goes on within it. */
  private boolean isClause(int at, String form) {
    return !found.isEmpty()
        && text.words.addressees.clauseStarters().contains(form)
        && text.words.grammar.determiners().contains(text.form(at + 1));
  }

  /** "as amended by", "as mandated by": what a text did, and nobody who takes part. */
  private boolean isAside(int at) {
    return text.is(at - 2, WordRole.AS_DONE);
  }

  private void of(int at) {
    if (!addressing) {
      return;
    }
    if (namedSinceJoin) {
      addressing = Actor.SYSTEM.equals(kindBefore(at));
    } else if (!text.words.addressees.bodyNouns().contains(text.form(at - 1))
        && !text.is(at - 1, ",")) {
      addressing = false;
      genitive = found.isEmpty();
    }
  }

  private String kindBefore(int at) {
    int span = text.spanAt(at - 1);
    return span < 0 ? "" : text.spans().get(span).actor().kind();
  }
}
