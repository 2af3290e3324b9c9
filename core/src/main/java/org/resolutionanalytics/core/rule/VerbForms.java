package org.resolutionanalytics.core.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of verbs by the rules of English spelling. Irregular forms are in the lists of verbs.
 */
public final class VerbForms {
  private static final Pattern SPELLED_WITH_Z = Pattern.compile("(.+[iy])z(e|es|ed|ing)");

  private VerbForms() {}

  /**
   * "noting", "agreeing", "conveying".
   *
   * @param verb the dictionary form
   * @param doubled whether the last letter is doubled: "referring"
   */
  public static String participle(String verb, boolean doubled) {
    if (doubled) {
      return verb + verb.charAt(verb.length() - 1) + "ing";
    }
    boolean silentE = verb.endsWith("e") && !verb.endsWith("ee") && !verb.equals("be");
    return (silentE ? withoutLast(verb) : verb) + "ing";
  }

  /**
   * "noted", "agreed", "conveyed", "notified".
   *
   * @param verb the dictionary form
   * @param doubled whether the last letter is doubled: "referred"
   */
  public static String past(String verb, boolean doubled) {
    if (doubled) {
      return verb + verb.charAt(verb.length() - 1) + "ed";
    }
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    return endsInConsonantAndY(verb) ? withoutLast(verb) + "ied" : verb + "ed";
  }

  /**
   * "notes", "stresses", "conveys", "notifies".
   *
   * @param verb the dictionary form
   */
  public static String thirdPerson(String verb) {
    if (verb.equals("be")) {
      return "is";
    }
    if (verb.equals("have")) {
      return "has";
    }
    if (endsInConsonantAndY(verb)) {
      return withoutLast(verb) + "ies";
    }
    boolean hiss =
        verb.endsWith("s")
            || verb.endsWith("sh")
            || verb.endsWith("ch")
            || verb.endsWith("x")
            || verb.endsWith("o");
    return hiss ? verb + "es" : verb + "s";
  }

  /** Whether a past tense is a regular one. */
  static boolean isRegularPast(String form) {
    return form.endsWith("ed");
  }

  /**
   * The dictionary form of "shares", "notifies".
   *
   * @param form a form in the third person
   */
  public static String ofThirdPerson(String form) {
    return form.endsWith("ies")
        ? form.substring(0, form.length() - 3) + "y"
        : form.substring(0, form.length() - 1);
  }

  /**
   * The other spelling of a form: "organising" for "organizing"; the form itself if it has none.
   *
   * @param form a form of a verb
   */
  public static String otherSpelling(String form) {
    Matcher z = SPELLED_WITH_Z.matcher(form);
    return z.matches() ? z.group(1) + "s" + z.group(2) : form;
  }

  private static String withoutLast(String verb) {
    return verb.substring(0, verb.length() - 1);
  }

  private static boolean endsInConsonantAndY(String verb) {
    return verb.length() > 1
        && verb.endsWith("y")
        && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
  }
}
