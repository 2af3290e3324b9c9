package org.resolutionanalytics.batch.correction;

import java.time.LocalDate;
import java.util.Optional;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.request.DueDate;
import org.resolutionanalytics.nlp.request.Request;

/** A request with one value replaced. */
final class CorrectedRequest {

  private static final DueDate UNKNOWN =
      new DueDate(Optional.empty(), Optional.empty(), Optional.empty(), "");

  private CorrectedRequest() {}

  /** The request with a column's value; the actor is that of an addressee's id. */
  static Request of(Request request, String column, String value, Actor actor) {
    DueDate due = request.due().orElse(UNKNOWN);
    Optional<String> given = Optional.of(value).filter(text -> !text.isEmpty());
    return switch (column) {
      case "addressee" -> copy(request, actor, request.addresseeText(), request.action());
      case "addressee_text" -> copy(request, request.addressee(), value, request.action());
      case "action" -> copy(request, request.addressee(), request.addresseeText(), value);
      case "reports_back" -> copy(request, Boolean.parseBoolean(value), request.due());
      case "due_session" -> due(request, new DueDate(given, due.year(), due.date(), due.text()));
      case "due_year" ->
          due(
              request,
              new DueDate(due.session(), given.map(Integer::valueOf), due.date(), due.text()));
      case "due_date" ->
          due(
              request,
              new DueDate(
                  due.session(),
                  given.map(day -> LocalDate.parse(day).getYear()),
                  given.map(LocalDate::parse),
                  value));
      default ->
          due(request, DueDate.in(Rules.shipped().months(), due.session(), due.year(), value));
    };
  }

  private static Request due(Request request, DueDate due) {
    return copy(
        request, request.reportsBack(), Optional.of(due).filter(date -> !date.equals(UNKNOWN)));
  }

  private static Request copy(Request request, boolean reportsBack, Optional<DueDate> due) {
    return new Request(
        request.openingVerb(),
        request.strength(),
        request.addressee(),
        request.addresseeText(),
        request.action(),
        reportsBack,
        due);
  }

  private static Request copy(Request request, Actor addressee, String words, String action) {
    return new Request(
        request.openingVerb(),
        request.strength(),
        addressee,
        words,
        action,
        request.reportsBack(),
        request.due());
  }
}
