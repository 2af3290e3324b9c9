package org.resolutionanalytics.core.rule;

/**
 * The forms of verbs by the rules of English spelling. Irregular forms are in the lists of verbs.
 */
public final class VerbForms {
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

  private static String withoutLast(String verb) {
    return verb.substring(0, verb.length() - 1);
  }

  private static boolean endsInConsonantAndY(String verb) {
    return verb.length() > 1
        && verb.endsWith("y")
        && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
  }
}
