package org.resolutionanalytics.core.parse;

import org.resolutionanalytics.core.diagnostic.RegionKind;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.Repair;
import org.resolutionanalytics.core.resolution.RepairKind;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.text.SourceText;

/** A parse as people can read and compare it. */
final class OutlineText {
  private OutlineText() {}

  static String of(ParseResult result) {
    StringBuilder out = new StringBuilder();
    result.resolution().ifPresent(r -> metadata(out, r.metadata()));
    result.resolution().ifPresent(r -> r.clauses().forEach(c -> clause(out, c)));
    SourceText source = result.source();
    result.regions().stream()
        .filter(r -> r.kind() == RegionKind.HEADING || r.kind() == RegionKind.FOOTNOTE)
        .forEach(
            r -> out.append(r.kind()).append(": ").append(source.slice(r.span())).append('\n'));
    result.diagnostics().forEach(d -> out.append("DIAGNOSTIC: ").append(d.code()).append('\n'));
    return out.toString();
  }

  private static void metadata(StringBuilder out, ResolutionMetadata m) {
    out.append("symbol: ").append(m.symbol().map(Object::toString).orElse("")).append('\n');
    out.append("body: ").append(m.bodyId()).append('\n');
    out.append("session: ").append(m.session().orElse("")).append('\n');
    out.append("title: ").append(m.title()).append('\n');
    out.append("adopted: ").append(m.adoptedOn().map(Object::toString).orElse("")).append('\n');
    out.append("meeting: ").append(m.meeting().orElse("")).append('\n');
    out.append("report: ").append(m.committeeReport().orElse("")).append('\n');
    out.append("item: ").append(m.agendaItem().orElse("")).append('\n');
    out.append("year: ").append(m.year().map(Object::toString).orElse("")).append("\n\n");
  }

  private static void clause(StringBuilder out, Clause clause) {
    out.append(clause.section().id())
        .append(' ')
        .append(clause.path())
        .append(" level ")
        .append(clause.level())
        .append(clause.number().isEmpty() ? "" : " number " + clause.number())
        .append(clause.opening().map(o -> " <" + o.phrase() + " = " + o.verb() + ">").orElse(""))
        .append("\n  ")
        .append(clause.text())
        .append('\n');
    for (Repair repair : clause.repairs()) {
      if (repair.kind() != RepairKind.LINE_JOIN) {
        out.append("  ").append(repair.kind()).append(" \"").append(repair.original());
        out.append("\" -> \"").append(repair.replacement()).append("\"\n");
      }
    }
  }
}
