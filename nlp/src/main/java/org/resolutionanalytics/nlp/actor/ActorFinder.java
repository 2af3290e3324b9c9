package org.resolutionanalytics.nlp.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.nlp.match.TermMatch;
import org.resolutionanalytics.nlp.match.TermMatcher;
import org.resolutionanalytics.nlp.rule.NameRules;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.rule.WordRoles;
import org.resolutionanalytics.nlp.token.FormSet;
import org.resolutionanalytics.nlp.token.Tokens;
import org.resolutionanalytics.nlp.token.WordForm;

/**
 * Finds the words that name actors. Where terms overlap, the longest counts, then the first. Not
 * thread-safe.
 */
public final class ActorFinder {

  private static final Comparator<TermMatch> LONGEST_FIRST =
      Comparator.comparingInt((TermMatch match) -> match.firstToken() - match.endToken())
          .thenComparingInt(TermMatch::firstToken);

  private final ActorLexicon lexicon;
  private final TermMatcher matcher;
  private final NameRules rules;
  private final WordRoles roles;
  private final FormSet sharedNouns;

  ActorFinder(ActorLexicon lexicon, TermMatcher matcher, RuleBook rules) {
    this.lexicon = lexicon;
    this.rules = rules.names();
    this.roles = rules.roles();
    this.sharedNouns = new FormSet(rules.names().sharedNouns());
    this.matcher = matcher;
  }

  /**
   * The places where words name actors, by position, disjoint.
   *
   * @param tokens the tokens of a text
   */
  public List<ActorSpan> find(Tokens tokens) {
    List<TermMatch> all = matcher.match(tokens);
    if (all.isEmpty()) {
      return List.of();
    }
    List<TermMatch> matches = new ArrayList<>(all.size());
    for (TermMatch match : all) {
      if (!isOrdinaryWord(tokens, match)) {
        matches.add(match);
      }
    }
    matches.sort(LONGEST_FIRST);
    boolean[] taken = new boolean[tokens.size()];
    List<ActorSpan> spans = new ArrayList<>();
    for (TermMatch match : matches) {
      if (isFree(taken, match)) {
        add(tokens, match, taken, spans);
      }
    }
    for (int at = 0; at < taken.length; at++) {
      if (!taken[at] && sharedNouns.contains(tokens, at)) {
        addSharers(tokens, at, at + 1, taken, spans);
      }
    }
    spans.sort(ActorSpan.BY_POSITION);
    return withoutGovernmentsOfStates(tokens, spans);
  }

  private void add(Tokens tokens, TermMatch match, boolean[] taken, List<ActorSpan> spans) {
    for (int i = match.firstToken(); i < match.endToken(); i++) {
      taken[i] = true;
    }
    String id = match.category().path();
    boolean actingOnly = lexicon.isActingOnly(id, WordForm.bare(match.term().text()));
    int end = match.endToken();
    spans.add(new ActorSpan(lexicon.actor(id), match.firstToken(), end, end, actingOnly));
    if (end - match.firstToken() > 1 && sharedNouns.contains(tokens, end - 1)) {
      addSharers(tokens, match.firstToken(), end, taken, spans);
    }
  }

  /** "international, regional and subregional organizations": each adjective with the noun. */
  private void addSharers(
      Tokens tokens, int first, int end, boolean[] taken, List<ActorSpan> spans) {
    String noun = tokens.form(end - 1);
    int at = first - 1;
    boolean joined = false;
    while (at >= 0 && !taken[at]) {
      String form = tokens.form(at);
      boolean joiner = form.equals(",") || roles.has(form, WordRole.COORDINATOR);
      Optional<Actor> sharer = joiner ? Optional.empty() : lexicon.ofTwoWords(form, noun);
      if (joiner) {
        joined = true;
      } else if (sharer.isPresent() && joined) {
        taken[at] = true;
        Actor actor = sharer.get();
        boolean actingOnly = lexicon.isActingOnly(actor.id(), form + " " + noun);
        spans.add(new ActorSpan(actor, at, at + 1, end, actingOnly));
        joined = false;
      } else if (!rules.plainAdjectives().contains(form)) {
        return;
      }
      at--;
    }
  }

  /** "the Government of Switzerland" is Switzerland. */
  private List<ActorSpan> withoutGovernmentsOfStates(Tokens tokens, List<ActorSpan> spans) {
    List<ActorSpan> kept = new ArrayList<>(spans.size());
    for (int s = 0; s < spans.size(); s++) {
      ActorSpan span = spans.get(s);
      boolean ofState =
          s + 1 < spans.size()
              && spans.get(s + 1).actor().kind().equals(Actor.STATE)
              && roles.has(tokens.form(span.endToken() - 1), WordRole.GOVERNMENT)
              && isOf(tokens, span.endToken(), spans.get(s + 1).firstToken());
      if (!ofState) {
        kept.add(span);
      }
    }
    return List.copyOf(kept);
  }

  private boolean isOf(Tokens tokens, int first, int end) {
    boolean article = end - first == 2 && roles.has(tokens.form(end - 1), WordRole.DEFINITE);
    return roles.has(tokens.form(first), WordRole.GENITIVE) && (end - first == 1 || article);
  }

  private static boolean isFree(boolean[] taken, TermMatch match) {
    for (int i = match.firstToken(); i < match.endToken(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /** "state" as a condition, "turkey": names of States, and the word State, have a capital. */
  private boolean isOrdinaryWord(Tokens tokens, TermMatch match) {
    if (tokens.isCapitalised(match.firstToken())) {
      return false;
    }
    String first = tokens.form(match.firstToken());
    return roles.has(first, WordRole.STATE_NOUN)
        || lexicon.actor(match.category().path()).kind().equals(Actor.STATE);
  }
}
