package org.resolutionanalytics.nlp.rule;

/**
 * What single words do in a sentence. Which words these are, with examples, says {@code roles.yml}:
 * one list for each role.
 */
public enum WordRole {
  // Marks: little words that say what follows does in the sentence.
  INFINITIVE_MARK,
  RECIPIENT_MARK,
  TO_MARK,
  GENITIVE,
  OF_THE,
  AGENT_MARK,
  AUTHOR_MARK,
  COMPANION_MARK,
  MEANS_MARK,
  PURPOSE_MARK,
  PLACE_MARK,
  TOPIC_MARK,
  ANY_TOPIC_MARK,
  TOPIC_OR_READER,
  UNDER_ITEM,

  /** The "as" of "as a member". */
  CAPACITY_MARK,

  /** The "than" of "not later than". */
  COMPARED,

  CONTENT_MARK,
  DECISION_MARK,

  /** Before those who do what a noun says: the "among" of "cooperation among States". */
  DOERS_OF_DEEDS,

  BEFORE_OBJECTS,
  BEFORE_CITIES,
  ENDS_AUTHORS,
  STARTS_PHRASE,
  STARTS_ASIDE,

  // Words that join.
  ADDITION,
  ALTERNATIVE,
  COORDINATOR,
  WHILE,
  AND_TO,
  AS_WELL,

  /** The last two words of "as well as". */
  WELL_AS,

  AS_APPROPRIATE,
  EXAMPLES_FOLLOW,
  OTHER_THAN,
  BETWEEN_NAMES,
  NEGATION,

  /** The "no" or "not" of "no later than". */
  DENIAL,

  // Articles and pronouns.
  DEFINITE,
  INDEFINITE,
  ARTICLE,
  DEFINING,

  /** The "this" of "in this regard". */
  POINTING,

  THING_PRONOUN,
  SPEAKERS,
  OWNER_OF_REQUEST,
  RELATIVE_THING,
  RELATIVE_SUBJECT,

  // Verbs.
  BASE_OF_BE,
  BEEN,
  PERFECT,
  PRESENT_PERFECT,
  SUPPORTING_VERB,
  FUTURE,
  PERMITTING,
  GERUND,
  PARTICIPLE,
  ANY_PARTICIPLE,
  IRREGULAR_PARTICIPLE,
  DONE_BY,
  AS_DONE,
  THIRD_PERSON,
  DO_SO,
  CALLING_UPON,
  KEEP,
  REPORTING,
  REPORT_SINGULAR,
  REPORT_PLURAL,
  BEFORE_REPORTING_VERB,
  INCLUDE,
  INVITE,
  SUBMIT,
  ADOPTED,
  BASED,
  ACCORDING,

  // Adverbs.
  ADVERB_ENDING,
  FURTHER,
  MORE,
  ONCE_MORE,
  IN_PARTICULAR,
  PARTICULAR,
  END_OF_ADVERB,
  AT_LEAST,
  TIME_ADVERB,
  NO_PART_OF_NAMES,

  // Nouns and adjectives.
  PLURAL,
  COMPOUND_ADJECTIVE,
  AFTER_NAMES,
  STATE_NOUN,
  STATES,
  MEMBER,
  GOVERNMENT,
  END_OF_SYSTEM,
  NEED,
  NEED_NOUN,
  SUPPORT,
  ROLE_NOUN,
  POSITION,
  CONSIDERATION,
  ORDER_TO,
  THE_FOLLOWING,
  AS_REQUESTED,
  JOINTLY_WITH,

  /** Replaces a topic that was named before: "thereon". */
  ON_THIS,

  PREVIOUS,
  RESOLUTION,

  // Sessions.
  SESSION,
  ONE_SESSION,
  SESSION_MARK,
  ASSEMBLY,
  ONE_ASSEMBLY,
  BEFORE_OWN_ASSEMBLY,
  COUNCIL,
  WORLD,
  HEALTH,
  PART_OF_SESSION,
  NO_SESSION,
  SPECIAL,
  NEXT,
  CURRENT,
  SAME,
  NAMED_BEFORE,
  OFFICER_WITHOUT_SESSIONS,
  HUNDRED,
  HUNDRED_AND,

  // Times.
  YEAR_MARK,
  DAY_MARK,
  TIME_MARK,
  DEADLINE_MARK,
  BEFORE,
  PRIOR,
  PRIOR_TO,
  AHEAD_OF,
  BEFORE_ADVANCE,
  WITHIN,
  LATER,
  LATER_THAN,
  NOT_LATER,
  LATEST,
  THE_LATEST,
  SAME_DEADLINE,
  PRESENT,
  BEFORE_YEAR_OF_SESSION,
  AGENDA,
  END_OF,
  PERIOD_FROM,
  EFFECT_FROM,
  DAYS,
  WEEKS,
  MONTHS,
  YEARS,
  LONG_UNITS,

  // Rhythms.
  EVERY,
  EACH_TIME,
  BASIS_MARK,
  BASIS,
  DAILY,
  HAPPENS_AT_INTERVALS,
  INTERVALS,
  THE_ANNUAL
}
