package org.resolutionanalytics.batch.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionanalytics.nlp.theme.Theme;

/** A corpus of two short resolutions as tables, for tests of what is made from tables. */
public final class SampleTables {

  private static final String REMITTANCES =
      "Recognizing that remittance flows have suffered from the economic crisis,";
  private static final String GENDER =
      "Requests the Secretary-General to report to the General Assembly at its sixty-seventh"
          + " session on women migrants;";
  private static final String TITLE = "<script>alert('title')</script> & other \"measures\"";

  private SampleTables() {}

  /** The themes of the corpus. */
  public static List<Theme> lexicon() {
    return List.of(
        new Theme("crisis", Optional.empty()),
        new Theme("crisis.economic", Optional.of("crisis")),
        new Theme("gender", Optional.empty()),
        new Theme("remittances", Optional.empty()));
  }

  /** All tables that are not statistics, by name. */
  public static Map<String, TableSource> all() {
    Map<String, TableSource> tables = new LinkedHashMap<>();
    for (TableSource table :
        List.of(
            resolutions(),
            clauses(),
            themes(),
            actors(),
            requests(),
            citations(),
            themeFrequency(),
            themeByYear(),
            themeByResolution(),
            actorFrequency(),
            openingPhrases(),
            rejected())) {
      tables.put(table.schema().name(), table);
    }
    return tables;
  }

  private static TableSource table(TableSchema schema, Object[]... rows) {
    return new ListTable(schema, List.of(rows));
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  private static TableSource resolutions() {
    return table(
        Tables.RESOLUTIONS,
        row(
            "A_RES_65_900",
            "A/RES/65/900",
            "general_assembly",
            "65",
            TITLE,
            LocalDate.of(2010, 12, 20),
            "69th",
            null,
            null,
            1,
            1,
            0,
            26,
            1,
            "ab".repeat(32),
            0),
        row(
            "A_RES_66_901",
            "A/RES/66/901",
            "general_assembly",
            "66",
            "Second text",
            LocalDate.of(2011, 12, 19),
            null,
            null,
            null,
            1,
            0,
            0,
            11,
            0,
            "cd".repeat(32),
            1));
  }

  private static TableSource clauses() {
    return table(
        Tables.CLAUSES,
        row(
            "A_RES_65_900",
            "A/RES/65/900",
            2010,
            "preambular",
            "pp1",
            null,
            1,
            "Recognizing",
            "recognize",
            10,
            "crisis.economic|remittances",
            null,
            null,
            REMITTANCES,
            5,
            6),
        row(
            "A_RES_65_900",
            "A/RES/65/900",
            2010,
            "operative",
            "op1",
            "1",
            1,
            "Requests",
            "request",
            16,
            "gender",
            "secretary_general|general_assembly",
            "secretary_general",
            GENDER,
            8,
            9),
        row(
            "A_RES_66_901",
            "A/RES/66/901",
            2011,
            "preambular",
            "pp1",
            null,
            1,
            "Recognizing",
            "recognize",
            10,
            "crisis.economic|remittances",
            null,
            null,
            REMITTANCES,
            5,
            6));
  }

  private static Object[] mention(
      String document,
      String symbol,
      int year,
      String section,
      String path,
      String theme,
      String parent,
      String term,
      String words,
      String text) {
    int start = text.indexOf(words);
    return row(
        document,
        symbol,
        year,
        section,
        path,
        theme,
        parent,
        term,
        words,
        start,
        start + words.length());
  }

  private static TableSource themes() {
    return table(
        Tables.THEMES,
        mention(
            "A_RES_65_900",
            "A/RES/65/900",
            2010,
            "preambular",
            "pp1",
            "remittances",
            null,
            "remittance*",
            "remittance",
            REMITTANCES),
        mention(
            "A_RES_65_900",
            "A/RES/65/900",
            2010,
            "preambular",
            "pp1",
            "crisis.economic",
            "crisis",
            "economic crisis",
            "economic crisis",
            REMITTANCES),
        mention(
            "A_RES_65_900",
            "A/RES/65/900",
            2010,
            "operative",
            "op1",
            "gender",
            null,
            "women",
            "women",
            GENDER),
        mention(
            "A_RES_66_901",
            "A/RES/66/901",
            2011,
            "preambular",
            "pp1",
            "remittances",
            null,
            "remittance*",
            "remittance",
            REMITTANCES),
        mention(
            "A_RES_66_901",
            "A/RES/66/901",
            2011,
            "preambular",
            "pp1",
            "crisis.economic",
            "crisis",
            "economic crisis",
            "economic crisis",
            REMITTANCES));
  }

  private static TableSource actors() {
    int general = GENDER.indexOf("General Assembly");
    return table(
        Tables.ACTORS,
        row(
            "A_RES_65_900",
            "A/RES/65/900",
            2010,
            "operative",
            "op1",
            "secretary_general",
            "Secretary-General",
            "principal_organ",
            "addressee",
            "Secretary-General",
            13,
            30,
            null),
        row(
            "A_RES_65_900",
            "A/RES/65/900",
            2010,
            "operative",
            "op1",
            "general_assembly",
            "General Assembly",
            "principal_organ",
            "mentioned",
            "General Assembly",
            general,
            general + 16,
            null));
  }

  private static TableSource requests() {
    return table(
        Tables.REQUESTS,
        row(
            "A_RES_65_900",
            "A/RES/65/900",
            2010,
            "op1",
            "request",
            "requests",
            "secretary_general",
            "Secretary-General",
            "report to the General Assembly at its sixty-seventh session on women migrants",
            true,
            "67",
            2012,
            "at its sixty-seventh session"));
  }

  private static TableSource citations() {
    return table(
        Tables.CITATIONS,
        row(
            "A_RES_65_900",
            "A/RES/65/900",
            "pp1",
            "A/RES/58/208",
            LocalDate.of(2003, 12, 23),
            null,
            "resolution 58/208 of 23 December 2003"));
  }

  private static TableSource themeFrequency() {
    return table(
        Tables.THEME_FREQUENCY,
        row("crisis", null, "preambular", 2, 2, 2, 1.0, 1.0, 100.0),
        row("crisis", null, "operative", 0, 0, 0, 0.0, 0.0, 0.0),
        row("crisis.economic", "crisis", "preambular", 2, 2, 2, 1.0, 1.0, 100.0),
        row("crisis.economic", "crisis", "operative", 0, 0, 0, 0.0, 0.0, 0.0),
        row("gender", null, "preambular", 0, 0, 0, 0.0, 0.0, 0.0),
        row("gender", null, "operative", 1, 1, 1, 1.0, 0.5, 62.5),
        row("remittances", null, "preambular", 2, 2, 2, 1.0, 1.0, 100.0),
        row("remittances", null, "operative", 0, 0, 0, 0.0, 0.0, 0.0));
  }

  private static TableSource themeByYear() {
    return table(
        Tables.THEME_BY_YEAR,
        row(2010, "crisis", null, 1, 1, 1, 26, 0.5, 38.461538),
        row(2010, "crisis.economic", "crisis", 1, 1, 1, 26, 0.5, 38.461538),
        row(2010, "gender", null, 1, 1, 1, 26, 0.5, 38.461538),
        row(2010, "remittances", null, 1, 1, 1, 26, 0.5, 38.461538),
        row(2011, "crisis", null, 1, 1, 1, 10, 1.0, 100.0),
        row(2011, "crisis.economic", "crisis", 1, 1, 1, 10, 1.0, 100.0),
        row(2011, "gender", null, 0, 0, 0, 10, 0.0, 0.0),
        row(2011, "remittances", null, 1, 1, 1, 10, 1.0, 100.0));
  }

  private static TableSource themeByResolution() {
    return table(
        Tables.THEME_BY_RESOLUTION,
        row("A_RES_65_900", "A/RES/65/900", 2010, "gender", null, 0, 1, 1, 0.5),
        row("A_RES_65_900", "A/RES/65/900", 2010, "remittances", null, 1, 0, 1, 0.5),
        row("A_RES_66_901", "A/RES/66/901", 2011, "remittances", null, 1, 0, 1, 1.0));
  }

  private static TableSource actorFrequency() {
    return table(
        Tables.ACTOR_FREQUENCY,
        row("general_assembly", "General Assembly", "principal_organ", 1, 1, 1, 0, null),
        row("secretary_general", "Secretary-General", "principal_organ", 1, 1, 1, 1, null));
  }

  private static TableSource openingPhrases() {
    return table(
        Tables.OPENING_PHRASES,
        row("preambular", "Recognizing", "recognize", null, 2, 2),
        row("operative", "Requests", "request", "requests", 1, 1));
  }

  private static TableSource rejected() {
    return table(Tables.REJECTED, row("notes", "not_a_resolution", "no clause was found", null));
  }
}
