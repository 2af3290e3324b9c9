package org.resolutionanalytics.batch.table;

import static org.resolutionanalytics.batch.table.Columns.count;
import static org.resolutionanalytics.batch.table.Columns.number;
import static org.resolutionanalytics.batch.table.Columns.text;

import java.util.List;

/** The tables that compare. */
final class AssociationTables {

  private static final Column EXPECTED =
      number("expected", "Clauses that would have both if they were independent.")
          .within(Range.COUNT);
  private static final Column LOG_LIKELIHOOD =
      number(
          "log_likelihood", "Dunning's G2; negative where there are fewer clauses than expected.");
  private static final Column NPMI =
      number("npmi", "Normalized pointwise mutual information, -1 (never) to 1 (always).")
          .within(Range.SIGNED_UNIT);

  private AssociationTables() {}

  static TableSchema themeCooccurrence() {
    return new TableSchema(
        "theme_cooccurrence",
        "A pair of themes; never a theme and a theme above it.",
        List.of(
            text("theme_a", "A theme."),
            text("theme_b", "Another, after it in the alphabet."),
            count("clauses_a", "The clauses that mention the first."),
            count("clauses_b", "The clauses that mention the second."),
            count("clauses_both", "The clauses that mention both."),
            EXPECTED,
            LOG_LIKELIHOOD,
            NPMI),
        List.of("theme_a", "theme_b"),
        List.of());
  }

  static TableSchema actorTheme() {
    return new TableSchema(
        "actor_theme",
        "An actor with a theme, where some clause has both.",
        List.of(
            Columns.ACTOR,
            Columns.THEME,
            count("clauses_actor", "The clauses that name the actor."),
            count("clauses_theme", "The clauses that mention the theme."),
            count("clauses_both", "The clauses that do both."),
            count("addressed_clauses_both", "Of these, the clauses that ask the actor to act."),
            EXPECTED,
            LOG_LIKELIHOOD,
            NPMI),
        List.of("actor", "theme"),
        List.of(new ForeignKey(List.of("actor"), "actor_frequency", List.of("actor"))));
  }

  static TableSchema keyness() {
    return new TableSchema(
        "keyness",
        "A theme in one group of documents against all other documents.",
        List.of(
            text(
                "grouping",
                "What the documents are grouped by: body, session, year, or a column "
                    + "of the file of groups."),
            text("group", "The group, such as 2010."),
            Columns.THEME,
            count("target_clauses", "The group's clauses that mention the theme."),
            count("target_total", "All clauses of the group."),
            count("reference_clauses", "The other clauses that mention the theme."),
            count("reference_total", "All other clauses."),
            number(
                "log_likelihood", "Dunning's G2; negative where the theme is rarer in the group."),
            number("p_value", "The chance of so large a G2 with no difference, 0 to 1.")
                .within(Range.SHARE),
            number("effect_size", "The log ratio, base 2: 1 is twice as frequent in the group.")),
        List.of("grouping", "group", "theme"),
        List.of());
  }

  static TableSchema rhetoricToAction() {
    return new TableSchema(
        "rhetoric_to_action",
        "A theme's share of the operative against the preambular clauses, over all years and in "
            + "each year: what is acknowledged and what is acted upon.",
        List.of(
            Columns.THEME,
            Columns.PARENT_THEME,
            Columns.maybe("year", ColumnType.INTEGER, "The year of adoption; empty for all years."),
            count("preambular_clauses", "The preambular clauses that mention the theme."),
            count("preambular_total", "All preambular clauses."),
            count("operative_clauses", "The operative clauses that mention the theme."),
            count("operative_total", "All operative clauses."),
            maybeNumber(
                    "preambular_share",
                    "Preambular clauses with the theme by all, 0 to 1; empty if there are none.")
                .within(Range.SHARE),
            maybeNumber(
                    "operative_share",
                    "Operative clauses with the theme by all, 0 to 1; empty if there are none.")
                .within(Range.SHARE),
            maybeNumber(
                "log_ratio",
                "The base 2 logarithm of operative by preambular share; negative where the theme "
                    + "is acknowledged more than acted upon; empty where there is nothing to compare."),
            maybeNumber("log_ratio_low", "The lower end of its 95 % interval."),
            maybeNumber("log_ratio_high", "The upper end of its 95 % interval.")),
        List.of("theme", "year"),
        List.of());
  }

  private static Column maybeNumber(String name, String description) {
    return Columns.maybe(name, ColumnType.NUMBER, description);
  }
}
