package org.resolutionanalytics.nlp.mandate.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.nlp.mandate.ActType;
import org.resolutionanalytics.nlp.mandate.ReviewClause;
import org.resolutionanalytics.nlp.mandate.ReviewKind;
import org.resolutionanalytics.nlp.mandate.rule.ActKind;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.Labels;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.mandate.time.Endings;
import org.resolutionanalytics.nlp.mandate.time.Moment;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Reads what an act extends, ends or sets an end to. */
final class EndReader {

  /** What somebody is asked to set up, which then can end. */
  private static final Set<ActType> BEGINNING =
      EnumSet.of(ActType.ESTABLISHMENT, ActType.APPOINTMENT_ELECTION, ActType.SANCTION_OBLIGATION);

  /** How far before an end the words may be that make it a length of office. */
  private static final int NEAR = 9;

  /** How far after what ends "unless" and "when" make it an end under a condition. */
  private static final int TO_CONDITION = 6;

  private final ClauseWords words;
  private final Endings endings;
  private final MandateRules rules;
  private final String adopting;

  EndReader(ClauseWords words, Endings endings, MandateRules rules, String adopting) {
    this.words = words;
    this.endings = endings;
    this.rules = rules;
    this.adopting = adopting;
  }

  /**
   * Adds what an act sets.
   *
   * @param content the act with its phrases
   * @param types the types that its content gives
   */
  void read(ActContent content, Set<ActType> types, List<ReviewClause> found) {
    Act act = content.act();
    Optional<Phrase> ended =
        content.first(Labels.TERMINATES).filter(phrase -> !isConditional(act, phrase));
    Optional<Phrase> ceased =
        content.first(Labels.CEASES).filter(phrase -> !isDenied(content, phrase));
    List<Moment> until = endings.find(act.verb(), act.end(), content.has(Labels.EXTENDS));
    Optional<Phrase> extended = extended(content, types, !until.isEmpty());
    if (extended.isPresent()) {
      if (until.isEmpty()) {
        found.add(clause(ReviewKind.EXTENDS, extended.get(), Optional.empty()));
      }
      until.forEach(
          moment -> found.add(clause(ReviewKind.EXTENDS, extended.get(), Optional.of(moment))));
    } else if (ended.isPresent() && !types.contains(ActType.APPROPRIATION_FUNDING)) {
      found.add(
          clause(ReviewKind.TERMINATES, ended.get(), endings.dayOrYear(act.verb(), act.end())));
    } else if (ceased.isPresent()) {
      Phrase ceases = ceased.get();
      Optional<Moment> session = endings.session(ceases.end(), act.end());
      found.add(clause(ReviewKind.EXPIRES, ceases, session));
    } else if (canExpire(act, types)
        && !content.has(Labels.DEFERRED)
        && !content.has(Labels.TERMINATES)
        && !isOfExtent(content)) {
      until.stream()
          .filter(moment -> !isOffice(content, moment.first()))
          .findFirst()
          .ifPresent(
              moment -> {
                boolean near = moment.end() - act.verb() <= ReviewClause.LONGEST_QUOTATION;
                int first = near ? Math.min(act.verb(), moment.first()) : moment.first();
                Phrase phrase = new Phrase(Labels.CEASES, first, moment.end());
                found.add(clause(ReviewKind.EXPIRES, phrase, Optional.of(moment)));
              });
    }
  }

  /** What an act extends or continues; what is decided to go on needs an end. */
  private Optional<Phrase> extended(ActContent content, Set<ActType> types, boolean until) {
    Act act = content.act();
    Optional<Phrase> said =
        content
            .first(Labels.EXTENDS)
            .filter(phrase -> !isDenied(content, phrase) && isExtension(phrase, act, types, until));
    boolean dated = until && act.kind() == ActKind.DECIDE;
    return said.or(() -> content.first(Labels.CONTINUES).filter(p -> until || isUntil(p, act)))
        .or(() -> dated ? content.first(Labels.GOES_ON) : Optional.empty());
  }

  /** "to continue the Office until the problem is solved". */
  private boolean isUntil(Phrase phrase, Act act) {
    if (act.kind() == ActKind.ASK) {
      return false;
    }
    for (int at = phrase.end(); at < act.end(); at++) {
      if (rules.list("until_event").contains(words.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** "whether to terminate", "shall be terminated if", "shall cease in respect of X, if". */
  private boolean isConditional(Act act, Phrase phrase) {
    for (int at = act.object(); at < phrase.first(); at++) {
      if (rules.list("if_before").contains(words.form(at))) {
        return true;
      }
    }
    // "to terminate the measures, and to consider whether": of what else is decided
    for (int at = phrase.first(); at < act.end() && !words.is(at, WordRole.AND_TO); at++) {
      boolean near = at < phrase.end() + TO_CONDITION;
      if (rules.list("if_behind").contains(words.form(at))
          || (near && rules.list("if_near").contains(words.form(at)))) {
        return true;
      }
    }
    return false;
  }

  /** Not "renews its request"; not what another body extends, on which money depends. */
  private boolean isExtension(Phrase phrase, Act act, Set<ActType> types, boolean until) {
    if (types.contains(ActType.APPROPRIATION_FUNDING)) {
      return phrase.first() <= act.object() + 1;
    }
    if (words.is(phrase.first() - 1, WordRole.PERMITTING)) {
      return false;
    }
    if (act.kind() != ActKind.ASK) {
      return true;
    }
    boolean core = rules.list("core_mandate").contains(words.form(phrase.end() - 1));
    return phrase.first() > act.verb() && (until || core);
  }

  /** Not money, posts of the budget, meetings; but "the post of Under-Secretary-General until". */
  private boolean canExpire(Act act, Set<ActType> types) {
    if (types.contains(ActType.APPROPRIATION_FUNDING)) {
      for (int at = act.object(); at < act.end(); at++) {
        if (rules.list("post").contains(words.form(at)) && words.is(at + 1, WordRole.GENITIVE)) {
          return true;
        }
      }
      return false;
    }
    if (act.kind() == ActKind.ASK && types.stream().noneMatch(BEGINNING::contains)) {
      return false;
    }
    return !types.contains(ActType.MEETING) && !types.contains(ActType.OBSERVANCE);
  }

  /** "extend the deadline for 30 days": something that has no end of its own. */
  private static boolean isOfExtent(ActContent content) {
    return content
        .first(Labels.NOT + Labels.EXTENDS)
        .filter(phrase -> phrase.first() <= content.act().object() + 1)
        .isPresent();
  }

  /** Whether another phrase takes back what one says: "not be extended". */
  private static boolean isDenied(ActContent content, Phrase said) {
    return content.phrases().stream()
        .filter(phrase -> phrase.label().equals(Labels.NOT + said.label()))
        .anyMatch(phrase -> phrase.first() <= said.first() && phrase.end() > said.first());
  }

  /** "The members shall serve for a period of three years": no end of anything. */
  private boolean isOffice(ActContent content, int at) {
    if (content.first(Labels.OFFICE).filter(phrase -> phrase.first() < at).isPresent()) {
      return true;
    }
    for (int before = at - 1; before > at - NEAR; before--) {
      if (rules.list("office").contains(words.form(before))) {
        return true;
      }
    }
    return false;
  }

  private ReviewClause clause(ReviewKind kind, Phrase phrase, Optional<Moment> moment) {
    return ReviewClause.of(kind, words, phrase, moment, adopting);
  }
}
