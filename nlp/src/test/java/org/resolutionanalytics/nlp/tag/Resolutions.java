package org.resolutionanalytics.nlp.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.ClauseContent;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.OperativeClause;
import org.resolutionanalytics.core.resolution.PreambularClause;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;

/** Resolutions for tests: of the General Assembly's sixty-eighth session, adopted in 2013. */
final class Resolutions {

  private final List<Clause> clauses = new ArrayList<>();
  private Body body = Body.GENERAL_ASSEMBLY;
  private String title = "Seeds and granaries";
  private Optional<LocalDate> adopted = Optional.of(LocalDate.of(2013, 12, 20));

  Resolutions titled(String other) {
    title = other;
    return this;
  }

  Resolutions adoptedBy(Body other) {
    body = other;
    return this;
  }

  Resolutions undated() {
    adopted = Optional.empty();
    return this;
  }

  Resolutions preambular(String text) {
    clauses.add(
        new PreambularClause(content("pp" + (clauses.size() + 1), 1, Optional.empty(), text)));
    return this;
  }

  Resolutions operative(String path, String text) {
    clauses.add(new OperativeClause(content(path, 1, Optional.empty(), text)));
    return this;
  }

  Resolutions below(String parent, String path, int level, String text) {
    clauses.add(
        new OperativeClause(content(path, level, Optional.of(new ClausePath(parent)), text)));
    return this;
  }

  List<TaggedClause> tag() {
    return Lexicons.shipped().newTagger().tag(build());
  }

  Resolution build() {
    return new Resolution(
        "test",
        new ResolutionMetadata(
            Optional.empty(),
            body,
            Optional.of("68"),
            title,
            adopted,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        clauses);
  }

  private static ClauseContent content(
      String path, int level, Optional<ClausePath> parent, String text) {
    String number = path.matches("op\\d+") ? path.substring(2) : "";
    return new ClauseContent(
        new ClausePath(path), number, level, parent, Optional.empty(), text, List.of(), List.of());
  }
}
