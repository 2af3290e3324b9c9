package org.resolutionanalytics.nlp.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.token.Tokens;
import org.resolutionanalytics.nlp.token.WordForm;

/**
 * Names that are short for a fuller one: {@code the Council}, {@code the Office}. Resolved from one
 * resolution only, in the order of its text, and only where one reading is certain:
 *
 * <ol>
 *   <li>the last fuller name with that noun earlier in the same clause;
 *   <li>else the body that adopts the resolution, where its own name has the noun;
 *   <li>else the only actor that the resolution has named with the noun so far;
 *   <li>else, if it has named none, or several including this one, the actor that the adopting
 *       body's texts mean by the noun: "the Committee" of the Security Council is one for
 *       sanctions, "all parties" are those to a conflict.
 * </ol>
 *
 * Holds what one resolution has named: one instance for each resolution.
 */
public final class ShortForms {

  private static final int TREATY_REACH = 8;

  private final ShortFormWords words;
  private final Optional<Actor> adopting;
  private Optional<Actor> organization = Optional.empty();
  private final Map<String, Actor> usual;
  private final Governments governments;
  private final Map<String, Set<Actor>> namedBefore = new HashMap<>();

  /**
   * For a resolution of a body.
   *
   * @param words the words that may be short forms
   * @param body who adopts the resolution
   */
  public ShortForms(ShortFormWords words, Body body) {
    ActorLexicon lexicon = words.lexicon();
    this.words = words;
    this.governments = new Governments(words.book());
    this.usual = lexicon.usualNouns(body.id());
    this.adopting = body == Body.OTHER ? Optional.empty() : Optional.of(lexicon.actor(body.id()));
  }

  /**
   * The resolution is one of an organization's own: its "Director-General" is the organization's.
   *
   * @param actor the organization
   */
  public void adoptedBy(Actor actor) {
    organization = Optional.of(actor);
  }

  /**
   * Reads the title of the resolution.
   *
   * @param tokens the title's tokens
   * @param spans the full names in it, by position
   */
  public void title(Tokens tokens, List<ActorSpan> spans) {
    governments.title(tokens, withShortForms(tokens, spans));
  }

  /**
   * The spans of the next text of the resolution, with those of short forms.
   *
   * @param tokens the text's tokens
   * @param spans the full names in it, by position
   */
  public List<ActorSpan> resolve(Tokens tokens, List<ActorSpan> spans) {
    return governments.resolve(tokens, withShortForms(tokens, spans));
  }

  private List<ActorSpan> withShortForms(Tokens tokens, List<ActorSpan> spans) {
    List<ActorSpan> all = new ArrayList<>(withUsual(tokens, spans));
    boolean[] taken = taken(tokens, spans);
    organization.ifPresent(own -> addOwnOrgans(tokens, taken, own, all));
    Map<String, Actor> lastNamed = new HashMap<>();
    int passed = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (words.isUsual(tokens, i) && !taken[i] && !tokens.isCapitalised(i)) {
        Actor party = usual.get(tokens.form(i));
        if (party != null && isUsual(tokens, i)) {
          all.add(new ActorSpan(party, i, i + 1, i + 1, true));
        }
      } else if (words.isHeadOrNoun(tokens, i)
          && !taken[i]
          && tokens.isCapitalised(i)
          && isShortForm(tokens, i)) {
        for (; passed < spans.size() && spans.get(passed).firstToken() < i; passed++) {
          Actor named = spans.get(passed).actor();
          for (String noun : nouns(tokens, spans.get(passed))) {
            lastNamed.put(noun, named);
          }
        }
        Optional<Actor> actor = actor(tokens, lastNamed, i);
        if (actor.isPresent()) {
          all.add(shortForm(tokens, i, actor.get()));
        }
      }
    }
    for (ActorSpan span : spans) {
      remember(tokens, span);
    }
    all.sort(ActorSpan.BY_POSITION);
    return all;
  }

  /** "the Executive Board" is the organization that adopts the resolution. */
  private void addOwnOrgans(Tokens tokens, boolean[] taken, Actor own, List<ActorSpan> all) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (!taken[i]
          && words.rules().ownOrgans().contains(tokens.form(i) + "_" + tokens.form(i + 1))
          && !(i + 2 < tokens.size()
              && words.rules().notShortBefore().contains(tokens.form(i + 2)))) {
        all.add(new ActorSpan(own, i, i + 2, i + 2, false));
        taken[i] = true;
        taken[i + 1] = true;
      }
    }
  }

  /** "a Group of Experts" of the Security Council is not one of the General Assembly. */
  private List<ActorSpan> withUsual(Tokens tokens, List<ActorSpan> spans) {
    if (usual.isEmpty() && organization.isEmpty()) {
      return spans;
    }
    return spans.stream()
        .map(span -> span.endToken() - span.firstToken() > 1 ? usual(tokens, span) : own(span))
        .toList();
  }

  /** "the Secretariat" of an organization's own resolution. */
  private ActorSpan own(ActorSpan span) {
    return span.actor().kind().equals(Actor.SECRETARIAT)
        ? organization.map(span::by).orElse(span)
        : span;
  }

  private ActorSpan usual(Tokens tokens, ActorSpan span) {
    Actor actor = usual.get(span.words(tokens).toLowerCase(Locale.ROOT));
    return actor == null ? span : span.by(actor);
  }

  /** "all parties", "both sides", not "the parties to the Treaty". */
  private boolean isUsual(Tokens tokens, int noun) {
    return words.rules().beforeParties().contains(tokens.form(noun - 1))
        && !(noun + 1 < tokens.size()
            && has(tokens, noun + 1, WordRole.RECIPIENT_MARK)
            && isTreaty(tokens, noun + 2));
  }

  private boolean isTreaty(Tokens tokens, int from) {
    for (int at = from; at < Math.min(tokens.size(), from + TREATY_REACH); at++) {
      if (words.rules().treaties().contains(tokens.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** "the President of the Council" is an officer, not the Council. */
  private ActorSpan shortForm(Tokens tokens, int noun, Actor actor) {
    int officer = noun - 3;
    boolean of = officer > 0 && has(tokens, noun - 2, WordRole.GENITIVE);
    Optional<Actor> named =
        of ? words.lexicon().officer(tokens.form(officer), actor) : Optional.empty();
    return named.isPresent()
        ? new ActorSpan(named.get(), officer, noun + 1, noun + 1, false)
        : new ActorSpan(actor, first(tokens, noun), noun + 1, noun + 1, false);
  }

  private boolean isShortForm(Tokens tokens, int noun) {
    if (!words.isNoun(tokens, noun) && organization.isEmpty()) {
      return false;
    }
    if (noun + 1 < tokens.size()) {
      String next = tokens.form(noun + 1);
      if (words.rules().notShortBefore().contains(next)) {
        return isCommissioners(tokens, noun);
      }
      if (tokens.isCapitalised(noun + 1)) {
        return false;
      }
    }
    int first = first(tokens, noun);
    return first > 0 && has(tokens, first - 1, WordRole.DEFINING);
  }

  /** "the Office of the High Commissioner", however the High Commissioner goes on. */
  private boolean isCommissioners(Tokens tokens, int noun) {
    return noun + 4 < tokens.size()
        && words.rules().officesOfOfficers().contains(tokens.form(noun))
        && words.rules().shortFormAdjectives().contains(tokens.form(noun + 3))
        && words.rules().officers().contains(WordForm.bare(tokens.form(noun + 4)));
  }

  private Optional<Actor> actor(Tokens tokens, Map<String, Actor> lastNamed, int noun) {
    String key = WordForm.bare(tokens.form(isCommissioners(tokens, noun) ? noun + 4 : noun));
    Actor last = lastNamed.get(key);
    if (last != null) {
      return Optional.of(last);
    }
    if (words.isHead(key)) {
      return organization;
    }
    String wanted = key;
    if (adopting.filter(actor -> ShortFormWords.words(actor.name()).contains(wanted)).isPresent()) {
      return adopting;
    }
    Set<Actor> before = namedBefore.getOrDefault(key, Set.of());
    Actor party = usual.get(key);
    if (party != null && (before.isEmpty() || before.contains(party))) {
      return Optional.of(party);
    }
    return before.size() == 1 ? Optional.of(before.iterator().next()) : Optional.empty();
  }

  private void remember(Tokens tokens, ActorSpan span) {
    for (String noun : nouns(tokens, span)) {
      namedBefore.computeIfAbsent(noun, key -> new LinkedHashSet<>()).add(span.actor());
    }
  }

  /** The nouns by which a name of one body, with its capital, can be taken up again. */
  private List<String> nouns(Tokens tokens, ActorSpan span) {
    List<String> nouns = new ArrayList<>();
    for (int i = span.firstToken(); i < span.endToken(); i++) {
      if (words.isNoun(tokens, i) && tokens.isCapitalised(i)) {
        nouns.add(WordForm.bare(tokens.form(i)));
      }
    }
    boolean abbreviation =
        nouns.isEmpty()
            && tokens.isCapitalised(span.firstToken())
            && span.endToken() - span.firstToken() == 1
            && !span.actingOnly();
    return abbreviation ? words.nounsOfName(span.actor()) : nouns;
  }

  private int first(Tokens tokens, int noun) {
    return noun > 0
            && words.rules().shortFormAdjectives().contains(tokens.form(noun - 1))
            && tokens.isCapitalised(noun - 1)
        ? noun - 1
        : noun;
  }

  private boolean has(Tokens tokens, int at, WordRole role) {
    return words.book().roles().has(tokens.form(at), role);
  }

  private static boolean[] taken(Tokens tokens, List<ActorSpan> spans) {
    boolean[] taken = new boolean[tokens.size()];
    for (ActorSpan span : spans) {
      for (int i = span.firstToken(); i < span.endToken(); i++) {
        taken[i] = true;
      }
    }
    return taken;
  }
}
