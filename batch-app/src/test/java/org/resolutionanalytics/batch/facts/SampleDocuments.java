package org.resolutionanalytics.batch.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.citation.Citation;
import org.resolutionanalytics.core.parse.Correction;
import org.resolutionanalytics.core.parse.Remark;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.RepairKind;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;
import org.resolutionanalytics.core.resolution.Section;
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

/** A corpus of two short resolutions, for tests of what is made from documents. */
public final class SampleDocuments {

  private static final Theme CRISIS = new Theme("crisis", Optional.empty());
  private static final Theme ECONOMIC = new Theme("crisis.economic", Optional.of("crisis"));
  private static final Theme GENDER = new Theme("gender", Optional.empty());
  private static final Theme REMITTANCES = new Theme("remittances", Optional.empty());
  private static final Actor SECRETARY_GENERAL =
      new Actor("secretary_general", "Secretary-General", "principal_organ");
  private static final Actor ASSEMBLY =
      new Actor("general_assembly", "General Assembly", "principal_organ");
  private static final String FLOWS =
      "Recognizing that remittance flows have suffered from the economic crisis,";
  private static final String WOMEN =
      "Requests the Secretary-General to report to the General Assembly at its sixty-seventh"
          + " session on women migrants;";
  private static final String CITED = "resolution 58/208 of 23 December 2003";

  private SampleDocuments() {}

  /** The themes of the corpus. */
  public static List<Theme> lexicon() {
    return List.of(CRISIS, ECONOMIC, GENDER, REMITTANCES);
  }

  /** The documents. The first one's title is a script. */
  public static List<DocumentFacts> all() {
    return List.of(
        new DocumentFacts(
            "A_RES_65_900",
            "ab".repeat(32),
            new ResolutionMetadata(
                Optional.of(new ResolutionSymbol("A/RES/65/900")),
                Body.GENERAL_ASSEMBLY,
                Optional.of("65"),
                "<script>alert('title')</script> & other \"measures\"",
                Optional.of(LocalDate.of(2010, 12, 20)),
                Optional.of("69th"),
                Optional.empty(),
                Optional.empty()),
            List.of(),
            List.of(),
            List.of(preambular(List.of(citation())), operative())),
        new DocumentFacts(
            "A_RES_66_901",
            "cd".repeat(32),
            new ResolutionMetadata(
                Optional.of(new ResolutionSymbol("A/RES/66/901")),
                Body.GENERAL_ASSEMBLY,
                Optional.of("66"),
                "Second text",
                Optional.of(LocalDate.of(2011, 12, 19)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            List.of(new Remark("no-symbol", 1, "no symbol was found")),
            List.of(
                new Correction(
                    new ClausePath("pp1"), RepairKind.SPLIT_WORD, "Assembl y", "Assembly", 3)),
            List.of(preambular(List.of()))));
  }

  private static Citation citation() {
    return new Citation(
        new ClausePath("pp1"),
        Optional.of("A/RES/58/208"),
        Optional.of(LocalDate.of(2003, 12, 23)),
        "",
        CITED,
        FLOWS.length() + 1,
        FLOWS.length() + 1 + CITED.length());
  }

  private static ThemeMention mention(Theme theme, String term, String words, String text) {
    int start = text.indexOf(words);
    return new ThemeMention(theme, term, words, start, start + words.length());
  }

  private static ActorMention mention(Actor actor, boolean addressed) {
    int start = WOMEN.indexOf(actor.name());
    return new ActorMention(actor, addressed, actor.name(), start, start + actor.name().length());
  }

  private static ClauseFacts preambular(List<Citation> citations) {
    return new ClauseFacts(
        Section.PREAMBULAR,
        "pp1",
        "",
        1,
        "Recognizing",
        "recognize",
        10,
        citations.isEmpty() ? FLOWS : FLOWS + " " + CITED,
        5,
        6,
        List.of(
            mention(REMITTANCES, "remittance*", "remittance", FLOWS),
            mention(ECONOMIC, "economic crisis", "economic crisis", FLOWS)),
        List.of(),
        List.of(),
        citations,
        Mandates.NONE,
        List.of());
  }

  private static ClauseFacts operative() {
    return new ClauseFacts(
        Section.OPERATIVE,
        "op1",
        "1",
        1,
        "Requests",
        "request",
        16,
        WOMEN,
        8,
        9,
        List.of(mention(GENDER, "women", "women", WOMEN)),
        List.of(mention(SECRETARY_GENERAL, true), mention(ASSEMBLY, false)),
        List.of(
            new Request(
                "request",
                new Strength("requests", 7),
                SECRETARY_GENERAL,
                "the Secretary-General",
                "report to the General Assembly at its sixty-seventh session on women migrants",
                true,
                Optional.of(
                    new DueDate(
                        Optional.of("67"),
                        Optional.of(2012),
                        Optional.empty(),
                        "at its sixty-seventh session")))),
        List.of(),
        new Mandates(
            Optional.of(ActType.REPORT_REQUEST),
            true,
            List.of(
                new ReportRequest(
                    SECRETARY_GENERAL,
                    "the Secretary-General",
                    List.of("general_assembly"),
                    "women migrants",
                    Optional.empty(),
                    "general_assembly",
                    List.of(67),
                    List.of(2012),
                    "at its sixty-seventh session",
                    "once",
                    ReportMode.UNSPECIFIED,
                    false)),
            List.of(
                new ReviewClause(
                    ReviewKind.NEXT_CONSIDERATION,
                    Optional.empty(),
                    Optional.of(67),
                    Optional.empty(),
                    "general_assembly",
                    "at its sixty-seventh session"))),
        List.of());
  }
}
