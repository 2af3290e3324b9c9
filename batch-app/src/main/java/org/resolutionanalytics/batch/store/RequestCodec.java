package org.resolutionanalytics.batch.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.resolutionanalytics.nlp.request.DueDate;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.request.Strength;

/** The compact form of a clause's requests. */
final class RequestCodec {
  private final ActorCodec actors;
  // Once, as every clause asks for it.
  private final Function<FactsInput, Request> request = this::request;

  /** A codec. */
  RequestCodec(ActorCodec actors) {
    this.actors = actors;
  }

  static void write(List<Request> requests, FactsOutput out) {
    out.list(requests, request -> write(request, out));
  }

  List<Request> read(FactsInput in) {
    return in.list(request);
  }

  private static void write(Request request, FactsOutput out) {
    out.shared(request.openingVerb());
    out.shared(request.strength(), strength -> writeStrength(strength, out));
    ActorCodec.write(request.addressee(), out);
    out.shared(request.addresseeText());
    out.text(request.action());
    out.number(request.reportsBack() ? 1 : 0);
    out.list(
        request.due().stream().toList(),
        due -> {
          out.optional(due.session());
          out.number(due.year().orElse(0));
          out.date(due.date());
          out.shared(due.text());
        });
  }

  private static void writeStrength(Strength strength, FactsOutput out) {
    out.text(strength.id());
    out.number(strength.rank());
  }

  private static Strength readStrength(FactsInput in) {
    return new Strength(in.text(), in.number());
  }

  private Request request(FactsInput in) {
    return new Request(
        in.shared(),
        in.shared(RequestCodec::readStrength),
        actors.read(in),
        in.shared(),
        in.text(),
        in.number() == 1,
        in.list(RequestCodec::readDueDate).stream().findFirst());
  }

  private static DueDate readDueDate(FactsInput in) {
    return new DueDate(
        in.optional(), Optional.of(in.number()).filter(year -> year > 0), in.date(), in.shared());
  }
}
