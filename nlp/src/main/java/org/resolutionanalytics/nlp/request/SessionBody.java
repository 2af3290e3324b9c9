package org.resolutionanalytics.nlp.request;

import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.nlp.rule.WordRole;

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
    if (words.is(after, WordRole.GENITIVE)) {
      Body named = bodyIn(after, Math.min(words.end(), after + 8), true);
      if (named != Body.OTHER) {
        return named;
      }
      return words.is(after + 1, WordRole.DEFINITE) && Character.isUpperCase(words.first(after + 2))
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
    if (words.is(at, WordRole.ONE_ASSEMBLY)) {
      boolean own = words.is(at - 1, WordRole.BEFORE_OWN_ASSEMBLY);
      return own ? Body.GENERAL_ASSEMBLY : Body.OTHER;
    }
    String council =
        words.is(at, WordRole.COUNCIL)
            ? words.rules().requests().councils().getOrDefault(words.form(at - 1), "")
            : "";
    return Body.of(council);
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
    if (!words.is(after, WordRole.OF_THE)) {
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
