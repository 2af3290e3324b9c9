package org.resolutionanalytics.batch.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.resolutionanalytics.nlp.actor.Actor;

/** The compact form of an actor; not thread-safe, as equal actors that it reads are one object. */
final class ActorCodec {
  private final Map<String, Actor> known = new HashMap<>();
  // Once, as every mention asks for it.
  private final Function<FactsInput, Actor> inFull = this::readInFull;

  static void write(Actor actor, FactsOutput out) {
    out.shared(actor, first -> writeInFull(first, out));
  }

  private static void writeInFull(Actor actor, FactsOutput out) {
    out.text(actor.id());
    out.text(actor.name());
    out.shared(actor.kind());
    out.optional(actor.group());
    out.optional(actor.code());
  }

  Actor read(FactsInput in) {
    return in.shared(inFull);
  }

  private Actor readInFull(FactsInput in) {
    Actor read = new Actor(in.text(), in.text(), in.shared(), in.optional(), in.optional());
    Actor first = known.putIfAbsent(read.id(), read);
    return first == null ? read : first;
  }
}
