package org.resolutionanalytics.batch.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.resolutionanalytics.core.citation.Citation;
import org.resolutionanalytics.core.parse.Correction;
import org.resolutionanalytics.core.parse.Remark;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.DocumentKind;
import org.resolutionanalytics.core.resolution.RepairKind;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.core.resolution.Vote;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.mandate.ActType;
import org.resolutionanalytics.nlp.mandate.Mandates;
import org.resolutionanalytics.nlp.mandate.ReportMode;
import org.resolutionanalytics.nlp.mandate.ReportRequest;
import org.resolutionanalytics.nlp.mandate.ReviewClause;
import org.resolutionanalytics.nlp.mandate.ReviewKind;
import org.resolutionanalytics.nlp.request.DueDate;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.request.Strength;
import org.resolutionanalytics.nlp.theme.Theme;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/** Facts of small documents, for tests. */
public final class Facts {
  public static final Actor SECRETARY_GENERAL =
      new Actor("secretary_general", "Secretary-General", "office");
  public static final Theme CRISIS = new Theme("crisis", Optional.empty());
  public static final Theme HEALTH = new Theme("crisis.health", Optional.of("crisis"));

  private Facts() {}

  /** A document of two clauses, one in each section, that has everything that a document can. */
  public static DocumentFacts whole(String document) {
    return new DocumentFacts(
        document,
        "ab".repeat(32),
        metadata(),
        List.of(
            new Remark("undecodable-characters", 1, "2 characters could not be decoded."),
            new Remark("number-missing", 3, "number 2 is missing")),
        List.of(
            new Correction(
                new ClausePath("op1"), RepairKind.SPLIT_WORD, "Secretar y", "Secretary", 4)),
        List.of(preambular(), operative()));
  }

  /** A document that says nothing of itself, with a clause of the given text. */
  public static DocumentFacts bare(String document, String text) {
    return bare(document, text, List.of());
  }

  /** The same with a clause that is an actor's name. */
  public static DocumentFacts naming(String document, Actor actor) {
    String name = actor.name();
    return bare(document, name, List.of(new ActorMention(actor, false, name, 0, name.length())));
  }

  private static DocumentFacts bare(String document, String text, List<ActorMention> actors) {
    ResolutionMetadata none =
        new ResolutionMetadata(
            Optional.empty(),
            Body.OTHER,
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    ClauseFacts clause =
        new ClauseFacts(
            Section.ANNEX,
            "annex1.1",
            "",
            1,
            "",
            "",
            1,
            text,
            1,
            1,
            List.of(),
            actors,
            List.of(),
            List.of(),
            Mandates.NONE,
            List.of());
    return new DocumentFacts(
        document, "cd".repeat(32), none, List.of(), List.of(), List.of(clause));
  }

  private static ResolutionMetadata metadata() {
    return new ResolutionMetadata(
        Optional.of(new ResolutionSymbol("A/RES/70/1")),
        Body.GENERAL_ASSEMBLY,
        Optional.of("70"),
        "A title – with a dash",
        Optional.of(LocalDate.of(2015, 12, 31)),
        Optional.of("4"),
        Optional.of("A/70/1"),
        Optional.of("15 (a)"),
        DocumentKind.DECISION,
        Optional.of(
            new Vote(
                OptionalInt.of(123),
                OptionalInt.of(0),
                OptionalInt.empty(),
                "by 123 votes to none")),
        Optional.of("The Assembly"));
  }

  private static ClauseFacts preambular() {
    String text = "Recalling its resolution 69/2 of 1 May 2014 on the epidemic crisis,";
    return new ClauseFacts(
        Section.PREAMBULAR,
        "pp1",
        "",
        1,
        "Recalling",
        "recall",
        12,
        text,
        3,
        4,
        List.of(
            new ThemeMention(HEALTH, "epidemic", "epidemic", 50, 58),
            new ThemeMention(CRISIS, "crisis", "crisis", 59, 65)),
        List.of(),
        List.of(),
        List.of(
            new Citation(
                new ClausePath("pp1"),
                Optional.of("A/RES/69/2"),
                Optional.of(LocalDate.of(2014, 5, 1)),
                "",
                "resolution 69/2 of 1 May 2014",
                14,
                43)),
        Mandates.NONE,
        List.of());
  }

  private static ClauseFacts operative() {
    String text = "Requests the Secretary-General to report at its next session.";
    return new ClauseFacts(
        Section.OPERATIVE,
        "op1",
        "1",
        1,
        "Requests",
        "request",
        9,
        text,
        6,
        6,
        List.of(),
        List.of(new ActorMention(SECRETARY_GENERAL, true, "Secretary-General", 13, 30)),
        List.of(
            new Request(
                "request",
                new Strength("requests", 7),
                SECRETARY_GENERAL,
                "Secretary-General",
                "to report",
                true,
                Optional.of(
                    new DueDate(
                        Optional.of("71"),
                        Optional.of(2016),
                        Optional.empty(),
                        "at its next session")))),
        List.of(),
        new Mandates(
            Optional.of(ActType.REPORT_REQUEST),
            true,
            List.of(
                new ReportRequest(
                    SECRETARY_GENERAL,
                    "the Secretary-General",
                    List.of("general_assembly"),
                    "the epidemic",
                    Optional.of(LocalDate.of(2016, 3, 1)),
                    "general_assembly",
                    List.of(71, 72),
                    List.of(2016, 2017),
                    "at its next sessions",
                    "annual",
                    ReportMode.ORAL,
                    true)),
            List.of(
                new ReviewClause(
                    ReviewKind.EXTENDS,
                    Optional.of(LocalDate.of(2017, 1, 31)),
                    Optional.of(71),
                    Optional.of(2017),
                    "general_assembly",
                    "until 31 January 2017"))),
        List.of());
  }
}
