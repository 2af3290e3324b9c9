package org.resolutionanalytics.batch.store;

import java.util.HashMap;
import java.util.Map;
import org.resolutionanalytics.nlp.actor.Actor;

/** The compact form of an actor; not thread-safe, as equal actors that it reads are one object. */
final class ActorCodec {
  private final Map<String, Actor> known = new HashMap<>();

  static void write(Actor actor, FactsOutput out) {
    out.shared(actor.id());
    out.shared(actor.name());
    out.shared(actor.kind());
    out.optional(actor.group());
    out.optional(actor.code());
  }

  Actor read(FactsInput in) {
    Actor read = new Actor(in.shared(), in.shared(), in.shared(), in.optional(), in.optional());
    Actor first = known.putIfAbsent(read.id(), read);
    return first == null ? read : first;
  }
}
