package org.resolutionanalytics.nlp.grammar;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.resolutionanalytics.nlp.actor.ActorSpan;

/**
 * Tells names of those who act from names of places, possessions and titles. Reads the words beside
 * a name only.
 */
final class ActingRoles {

  /** What somebody has who acts: "the efforts of States", "States' responsibility". */
  private static final Set<String> DEEDS = Words.read("deeds.txt");

  private static final Set<String> TITLE_NOUNS = Words.read("title-nouns.txt");

  private static final Set<String> SHARED_DEEDS =
      Set.of(
          "cooperation",
          "co-operation",
          "coordination",
          "collaboration",
          "dialogue",
          "partnership",
          "partnerships",
          "agreement",
          "agreements",
          "consultation",
          "consultations",
          "negotiations",
          "exchange",
          "exchanges",
          "interaction",
          "synergies",
          "solidarity",
          "coherence",
          "talks",
          "conjunction",
          "together",
          "engagement",
          "contact",
          "contacts",
          "working",
          "work",
          "coordinating",
          "cooperating",
          "consulting",
          "collaborating",
          "engaging",
          "synergy",
          "complementarity",
          "relationship",
          "discussions",
          "discussion",
          "meetings",
          "concert");

  private static final Set<String> SUFFERED =
      Set.of(
          "needed",
          "faced",
          "affected",
          "experienced",
          "suffered",
          "posed",
          "required",
          "incurred",
          "borne",
          "encountered",
          "confronted");

  private static final Set<String> STATIVE =
      Set.of(
          "face",
          "faced",
          "faces",
          "suffer",
          "suffered",
          "suffers",
          "remain",
          "remained",
          "remains",
          "need",
          "needed",
          "needs",
          "lack",
          "lacked",
          "experience",
          "experienced",
          "bear",
          "depend",
          "depends",
          "concerned",
          "affected",
          "involved",
          "interested",
          "result",
          "referred",
          "based",
          "located",
          "called",
          "according",
          "represent",
          "represented",
          "including",
          "following",
          "further",
          "struggle",
          "lag",
          "lagging",
          "lie",
          "belong");

  private static final Set<String> QUANTIFIERS =
      Set.of(
          "concerned",
          "interested",
          "respective",
          "individual",
          "neighbouring",
          "various",
          "numerous",
          "number",
          "competent",
          "appropriate",
          "affected",
          "participating",
          "two",
          "three",
          "new",
          "national",
          "sovereign",
          "more",
          "certain",
          "few",
          "local",
          "host",
          "regional",
          "international",
          "public",
          "key",
          "entire",
          "whole",
          "wider",
          "own");

  private static final Set<String> THANKS =
      Set.of(
          "appreciation",
          "gratitude",
          "tribute",
          "thanks",
          "congratulations",
          "upon",
          "gratification");

  private final ClauseText text;
  private final AskingVerbs verbs;

  ActingRoles(ClauseText text, AskingVerbs verbs) {
    this.text = text;
    this.verbs = verbs;
  }

  boolean[] acting(List<Asking> askings) {
    List<ActorSpan> spans = text.spans();
    BitSet addressed = Asking.addressed(askings);
    boolean[] acting = new boolean[spans.size()];
    BitSet joined = new BitSet();
    for (int s = 0; s < spans.size(); s++) {
      ActorSpan span = spans.get(s);
      if (addressed.get(span.firstToken())) {
        acting[s] = true;
      } else if (isInTitle(span)) {
        acting[s] = false;
      } else if (span.actingOnly()) {
        acting[s] = isAfterDeed(span) || isSubject(span) || isJoined(s, acting, joined);
      } else {
        acting[s] = !isPlace(span) && !isOwnerOfMembers(span);
      }
    }
    return acting;
  }

  /** "throughout the United Nations system": the system as a place. */
  private boolean isPlace(ActorSpan span) {
    String before = text.form(beforeNounPhrase(span.firstToken()));
    return span.actor().kind().equals("un_system")
        && (before.equals("throughout") || before.equals("within") || before.equals("across"));
  }

  /** "the member States of the African Union": the States act. */
  private boolean isOwnerOfMembers(ActorSpan span) {
    int of = beforeNounPhrase(span.firstToken());
    String before = text.form(of - 1);
    return text.is(of, "of")
        && text.hasSpan(of - 1)
        && (before.equals("states") || before.equals("members") || before.equals("countries"));
  }

  /** "African Union Convention on ...": the words belong to a title. */
  private boolean isInTitle(ActorSpan span) {
    int at = span.endToken();
    if (!text.isCapital(at) || text.hasSpan(at)) {
      return false;
    }
    int end = Math.min(text.size(), at + 10);
    while (at < end && (text.isCapital(at) || isTitleJoiner(text.form(at)))) {
      if (TITLE_NOUNS.contains(text.form(at))) {
        return true;
      }
      at++;
    }
    return false;
  }

  private static boolean isTitleJoiner(String form) {
    return form.equals("of")
        || form.equals("on")
        || form.equals("for")
        || form.equals("the")
        || form.equals("and")
        || form.equals("against")
        || form.equals("to")
        || form.equals(",");
  }

  private boolean isAfterDeed(ActorSpan span) {
    int before = beforeNounPhrase(span.firstToken());
    String form = text.form(before);
    String noun = nounBefore(before);
    return switch (form) {
      case "by" -> !SUFFERED.contains(text.form(before - 1));
      case "of" -> DEEDS.contains(noun) || SHARED_DEEDS.contains(noun);
      case "among", "between", "amongst" -> SHARED_DEEDS.contains(noun) || DEEDS.contains(noun);
      case "with" -> SHARED_DEEDS.contains(noun);
      case "through" -> !span.actor().id().equals("un_system");
      case "for" -> text.is(before - 1, "need") || isNeedFor(span, before);
      case "to" -> THANKS.contains(noun) && !text.is(before - 1, "according");
      default -> isObjectOfAsking(before) || isPossessive(span);
    };
  }

  /** "the need for States to ensure". */
  private boolean isNeedFor(ActorSpan span, int before) {
    int to = afterNounPhrase(span);
    boolean infinitive = text.is(to, "to") && !Words.DETERMINERS.contains(text.form(to + 1));
    return infinitive && !text.is(before - 1, "support") && !text.is(before - 1, "assistance");
  }

  private boolean isObjectOfAsking(int before) {
    if (text.hasSpan(before)) {
      return false;
    }
    return !verbs.at(text, before).isEmpty()
        || (text.is(before, "upon") && text.form(before - 1).startsWith("call"))
        || Set.of(
                "thanks",
                "commends",
                "commending",
                "congratulates",
                "condemns",
                "enabling",
                "enable")
            .contains(text.form(before));
  }

  private boolean isPossessive(ActorSpan span) {
    boolean genitive =
        text.form(span.endToken() - 1).endsWith("'s")
            || text.is(span.endToken(), "\u2019")
            || text.is(span.endToken(), "'");
    if (!genitive) {
      return false;
    }
    for (int at = span.endToken(); at < span.endToken() + 4; at++) {
      if (DEEDS.contains(text.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** A verb of doing follows: "countries declared", "States should". */
  private boolean isSubject(ActorSpan span) {
    int before = beforeNounPhrase(span.firstToken());
    if ((Words.PREPOSITIONS.contains(text.form(before)) && !text.is(before, "not"))
        || text.is(before, "to")
        || text.is(before, "of")) {
      return isRelativeDoer(span);
    }
    int at = afterNounPhrase(span);
    if (text.is(at, ",") || text.hasSpan(at)) {
      return false;
    }
    return isDoing(at, span) || isRelativeDoer(span);
  }

  private boolean isDoing(int from, ActorSpan span) {
    int at = from;
    while (Words.isAdverb(text.form(at)) && !text.is(at, "further")) {
      at++;
    }
    String form = text.form(at);
    switch (form) {
      case "should", "shall", "must", "will", "can", "could", "may", "would", "might" -> {
        return !(text.is(at + 1, "be") && isParticiple(afterAdverbs(at + 2)));
      }
      case "have", "has", "had" -> {
        int next = afterAdverbs(at + 1);
        return text.is(next, "been")
            ? text.form(next + 1).endsWith("ing")
            : isParticiple(next) && !STATIVE.contains(text.form(next));
      }
      case "are", "is", "were", "was" -> {
        String next = text.form(afterAdverbs(at + 1));
        return next.endsWith("ing") && !STATIVE.contains(next);
      }
      case "do", "does", "did" -> {
        return true;
      }
      default -> {
        return isPlainVerb(at, form, span);
      }
    }
  }

  private boolean isPlainVerb(int at, String form, ActorSpan span) {
    if (STATIVE.contains(form) || text.isCapital(at)) {
      return false;
    }
    if (form.endsWith("ed")) {
      String next = text.form(at + 1);
      return !Words.PREPOSITIONS.contains(next) && !next.equals("to") && !next.equals(",");
    }
    boolean singular = span.actor().kind().equals("state");
    String base = singular && form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    return Words.INFINITIVES.contains(base) && singular == form.endsWith("s") && !isNounAlike(at);
  }

  /** "countries report", but "States work of": a verb has an object, or "to". */
  private boolean isNounAlike(int at) {
    return text.is(at + 1, "of") || text.is(at - 1, "of");
  }

  /** "States that have ratified". */
  private boolean isRelativeDoer(ActorSpan span) {
    int at = afterNounPhrase(span);
    boolean relative = text.is(at, "that") || text.is(at, "which") || text.is(at, "who");
    return relative && (text.is(at + 1, "have") || text.is(at + 1, "has")) && isDoing(at + 1, span);
  }

  /** "by Canada and Jamaica": what holds for the one before holds for this. */
  private boolean isJoined(int s, boolean[] acting, BitSet joined) {
    for (int at = s; at > 0 && acting[at - 1] && continuesList(at); at--) {
      if (joined.get(at - 1) || isAfterDeed(text.spans().get(at - 1))) {
        joined.set(s);
        return true;
      }
    }
    return false;
  }

  /** Whether only words that join separate a name from the one before. */
  private boolean continuesList(int s) {
    int at = text.spans().get(s - 1).endToken();
    int first = text.spans().get(s).firstToken();
    boolean joined = false;
    for (; at < first; at++) {
      String form = text.form(at);
      joined |= form.equals("and") || form.equals(",") || form.equals("or");
      if (!form.equals("and")
          && !form.equals(",")
          && !form.equals("or")
          && !Words.DETERMINERS.contains(form)
          && !QUANTIFIERS.contains(form)) {
        return false;
      }
    }
    return joined;
  }

  private int afterNounPhrase(ActorSpan span) {
    int at = span.evidenceEnd();
    while (text.is(at, "concerned") || text.is(at, "involved")) {
      at++;
    }
    return at;
  }

  private int beforeNounPhrase(int first) {
    int at = first - 1;
    while (at >= 0
        && !text.hasSpan(at)
        && (Words.DETERMINERS.contains(text.form(at))
            || QUANTIFIERS.contains(text.form(at))
            || text.form(at).endsWith("-affected"))) {
      at--;
    }
    return at;
  }

  /** The noun before "of", "by", "with" ..., across an adverb. */
  private String nounBefore(int preposition) {
    int at = preposition - 1;
    if (Words.isAdverb(text.form(at))) {
      at--;
    }
    return text.form(at);
  }

  private int afterAdverbs(int from) {
    int at = from;
    while (Words.isAdverb(text.form(at)) || text.is(at, "yet") || text.is(at, "already")) {
      at++;
    }
    return at;
  }

  private boolean isParticiple(int at) {
    String form = text.form(at);
    return form.endsWith("ed")
        || form.endsWith("en")
        || form.equals("made")
        || form.equals("done")
        || form.equals("become")
        || form.equals("begun")
        || form.equals("put")
        || form.equals("held")
        || form.equals("led")
        || form.equals("set");
  }
}
