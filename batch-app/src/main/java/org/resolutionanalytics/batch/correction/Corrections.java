package org.resolutionanalytics.batch.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.CorrectedCell;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.resolutionanalytics.nlp.theme.Theme;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/** The corrections of a run, in the order of their file. */
public record Corrections(List<Correction> rows) {

  /** Stands where a theme that an analyst has added has no term of the lexicon. */
  private static final String ADDED = "(correction)";

  /** Copies the list. */
  public Corrections {
    rows = List.copyOf(rows);
  }

  /** None: everything is as the program found it. */
  public static Corrections none() {
    return new Corrections(List.of());
  }

  /** Whether clauses may have other themes than the stored facts say. */
  public boolean changeThemes() {
    return rows.stream().anyMatch(row -> row.table().equals(Correction.CLAUSES));
  }

  /** Documents with the corrections in place; values may name the lexicons' themes and actors. */
  public DocumentSource over(DocumentSource documents, Lexicons lexicons) {
    if (rows.isEmpty()) {
      return documents;
    }
    Application application = new Application(lexicons);
    return consumer ->
        documents.forEach(document -> consumer.accept(application.corrected(document)));
  }

  /** The corrections without effect, with the reason. Reads no documents if there are none. */
  public List<String> lapsed(DocumentSource documents, Lexicons lexicons) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Application application = new Application(lexicons);
    documents.forEach(application::corrected);
    return application.lapsed();
  }

  /** Puts the corrections in place and remembers those for which there was one. */
  private final class Application {
    private final Map<String, List<Correction>> byDocument = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Theme> themes = new HashMap<>();
    private final Set<Correction> applied = new HashSet<>();
    private final Map<Correction, String> reasons = new HashMap<>();

    Application(Lexicons lexicons) {
      rows.forEach(
          row -> byDocument.computeIfAbsent(row.document(), name -> new ArrayList<>()).add(row));
      lexicons.actors().forEach(actor -> actors.put(actor.id(), actor));
      actors.put(Actor.OTHER.id(), Actor.OTHER);
      actors.put("", Actor.NOBODY);
      lexicons.themes().forEach(theme -> themes.put(theme.id(), theme));
    }

    List<String> lapsed() {
      return rows.stream()
          .filter(row -> !applied.contains(row))
          .map(
              row ->
                  row.where()
                      + reasons.getOrDefault(
                          row, "there is no clause " + row.document() + " " + row.path()))
          .toList();
    }

    DocumentFacts corrected(DocumentFacts document) {
      List<Correction> corrections = byDocument.getOrDefault(document.document(), List.of());
      if (corrections.isEmpty()) {
        return document;
      }
      List<ClauseFacts> clauses = new ArrayList<>();
      for (ClauseFacts clause : document.clauses()) {
        ClauseFacts corrected = clause;
        for (Correction row : corrections) {
          if (row.path().equals(clause.path())) {
            corrected = corrected(corrected, row);
          }
        }
        clauses.add(corrected);
      }
      return document.withClauses(clauses);
    }

    private ClauseFacts corrected(ClauseFacts clause, Correction row) {
      Optional<String> reason = reason(clause, row);
      if (reason.isPresent()) {
        reasons.put(row, reason.get());
        return clause;
      }
      applied.add(row);
      CorrectedCell cell = new CorrectedCell(row.table(), row.request(), row.column());
      if (row.table().equals(Correction.CLAUSES)) {
        return clause.corrected(cell, themes(clause, row), clause.requests());
      }
      List<Request> requests = new ArrayList<>(clause.requests());
      Actor actor = actors.getOrDefault(row.value(), Actor.OTHER);
      requests.set(
          row.request() - 1,
          CorrectedRequest.of(requests.get(row.request() - 1), row.column(), row.value(), actor));
      return clause.corrected(cell, clause.themes(), requests);
    }

    /** Why a correction has no effect on the clause at its place. */
    private Optional<String> reason(ClauseFacts clause, Correction row) {
      String place = row.document() + " " + row.path();
      if (!row.textHash().equals(clause.textHash())) {
        return Optional.of(
            "the text of "
                + place
                + " is not the one that was corrected: its text_hash is now "
                + clause.textHash());
      }
      if (row.table().equals(Correction.REQUESTS) && row.request() > clause.requests().size()) {
        return Optional.of(place + " has no request " + row.request());
      }
      if (row.column().equals("addressee") && !actors.containsKey(row.value())) {
        return Optional.of("the lexicon has no actor " + row.value());
      }
      return row.table().equals(Correction.CLAUSES)
          ? ids(row).stream()
              .filter(id -> !themes.containsKey(id))
              .findFirst()
              .map(id -> "the lexicon has no theme " + id)
          : Optional.empty();
    }

    /** The mentions of the themes that remain, and one of the whole clause for each new one. */
    private List<ThemeMention> themes(ClauseFacts clause, Correction row) {
      Set<String> wanted = ids(row);
      List<ThemeMention> mentions =
          new ArrayList<>(
              clause.themes().stream().filter(m -> wanted.contains(m.theme().id())).toList());
      mentions.forEach(mention -> wanted.remove(mention.theme().id()));
      String text = clause.text();
      for (String id : wanted) {
        Theme theme = themes.get(id);
        if (theme != null) {
          mentions.add(new ThemeMention(theme, ADDED, text, 0, text.length()));
        }
      }
      return mentions;
    }

    private Set<String> ids(Correction row) {
      Set<String> ids = new LinkedHashSet<>(Arrays.asList(row.value().split("\\|")));
      ids.remove("");
      return ids;
    }
  }
}
