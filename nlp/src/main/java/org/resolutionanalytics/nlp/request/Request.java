package org.resolutionanalytics.nlp.request;

import java.util.Optional;
import org.resolutionanalytics.nlp.actor.Actor;

/**
 * One thing that an operative clause asks of one addressee.
 *
 * @param openingVerb the dictionary form of the verb that asks: {@code request}
 * @param strength how strongly it asks
 * @param addressee whom; {@link Actor#OTHER} where no actor of the lexicon fits
 * @param addresseeText whom, in the words of the clause or of the one above it
 * @param action what to do: the infinitive phrase, trimmed
 * @param reportsBack whether a report to a body is asked for
 * @param due by when, if the words give a date
 */
public record Request(
    String openingVerb,
    Strength strength,
    Actor addressee,
    String addresseeText,
    String action,
    boolean reportsBack,
    Optional<DueDate> due) {}
