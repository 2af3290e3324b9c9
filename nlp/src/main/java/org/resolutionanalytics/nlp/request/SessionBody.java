package org.resolutionanalytics.nlp.request;

import org.resolutionanalytics.core.resolution.Body;

/** Says whose session "its next session" is. */
final class SessionBody {

  private final DueWords words;
  private final Body adopting;

  SessionBody(DueWords words, Body adopting) {
    this.words = words;
    this.adopting = adopting;
  }

  /** Whose session: named after it, or the last body named before it, else the adopting body. */
  Body of(int first, int after) {
    if (words.is(after, "of")) {
      Body named = bodyIn(after, Math.min(words.end(), after + 8), true);
      if (named != Body.OTHER) {
        return named;
      }
      return words.is(after + 1, "the") && Character.isUpperCase(words.first(after + 2))
          ? Body.OTHER
          : adopting;
    }
    int from = Math.max(0, first - 25);
    Body named = bodyIn(from, first, false);
    if (named != Body.OTHER) {
      return named;
    }
    return namesOther(from, first) ? Body.OTHER : adopting;
  }

  private Body bodyIn(int from, int to, boolean firstOnly) {
    Body found = Body.OTHER;
    for (int at = from; at < to; at++) {
      Body here = bodyAt(at);
      if (here != Body.OTHER) {
        found = here;
        if (firstOnly) {
          return found;
        }
      } else if (!firstOnly && isOtherBody(at)) {
        found = Body.OTHER;
      }
    }
    return found;
  }

  private Body bodyAt(int at) {
    if (words.is(at, "assembly")) {
      boolean own = words.is(at - 1, "general") || words.is(at - 1, "the");
      return own ? Body.GENERAL_ASSEMBLY : Body.OTHER;
    }
    if (words.is(at, "council")) {
      return switch (words.form(at - 1)) {
        case "security" -> Body.SECURITY_COUNCIL;
        case "social" -> Body.ECONOMIC_AND_SOCIAL_COUNCIL;
        case "rights" -> Body.HUMAN_RIGHTS_COUNCIL;
        default -> Body.OTHER;
      };
    }
    return Body.OTHER;
  }

  private boolean namesOther(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isOtherBody(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOtherBody(int at) {
    if (bodyAt(at) != Body.OTHER || !Character.isUpperCase(words.first(at))) {
      return false;
    }
    return words.rules().requests().sessionBodies().contains(words.form(at));
  }

  /** "the sixty-seventh session of the General Assembly": with the body's name. */
  int endOfName(int after) {
    if (!words.is(after, "of") || !words.is(after + 1, "the")) {
      return after;
    }
    for (int at = after + 2; at < Math.min(words.end(), after + 6); at++) {
      if (bodyAt(at) != Body.OTHER) {
        return at + 1;
      }
    }
    return after;
  }
}
