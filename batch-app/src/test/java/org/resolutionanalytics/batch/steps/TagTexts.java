package org.resolutionanalytics.batch.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.ClauseContent;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.OperativeClause;
import org.resolutionanalytics.core.resolution.PreambularClause;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.nlp.match.LexiconCoverage;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.resolutionanalytics.nlp.tag.ResolutionTagger;
import org.resolutionanalytics.nlp.tag.ThemeTagger;

/**
 * Everything that is done with the clauses of one resolution, of which the first is the chapeau of
 * the others.
 */
public final class TagTexts implements Consumer<List<String>> {

  private final Lexicons lexicons = Lexicons.shipped();
  private final ResolutionTagger tagger = lexicons.newTagger();
  private final ThemeTagger themes =
      lexicons.withNestedScope(NestedScope.DICTIONARY).newThemeTagger();
  private final LexiconCoverage coverage =
      new LexiconCoverage(Lexicons.shippedThemes(), NestedScope.KEY);

  @Override
  public void accept(List<String> texts) {
    tagger.tag(resolution(texts));
    for (String text : texts) {
      themes.themes(text);
      coverage.add(text);
    }
  }

  static Resolution resolution(List<String> texts) {
    String first = texts.get(0);
    List<Clause> clauses = new ArrayList<>();
    clauses.add(new PreambularClause(content("pp1", 1, Optional.empty(), first)));
    clauses.add(new OperativeClause(content("op1", 1, Optional.empty(), first)));
    for (int i = 1; i < texts.size(); i++) {
      Optional<ClausePath> chapeau = Optional.of(new ClausePath("op1"));
      clauses.add(new OperativeClause(content("op1.a" + i, 2, chapeau, texts.get(i))));
    }
    return new Resolution(
        "test",
        new ResolutionMetadata(
            Optional.empty(),
            Body.GENERAL_ASSEMBLY,
            Optional.of("68"),
            "Seeds and granaries",
            Optional.of(LocalDate.of(2013, 12, 20)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        clauses);
  }

  private static ClauseContent content(
      String path, int level, Optional<ClausePath> parent, String text) {
    return new ClauseContent(
        new ClausePath(path), "", level, parent, Optional.empty(), text, List.of(), List.of());
  }
}
