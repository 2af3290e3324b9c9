package org.resolutionanalytics.batch.page;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.statistics.ActorCount;
import org.resolutionanalytics.batch.table.statistics.ActorTheme;
import org.resolutionanalytics.batch.table.statistics.Keyness;
import org.resolutionanalytics.batch.table.statistics.LogRatio;
import org.resolutionanalytics.batch.table.statistics.ThemeBalance;
import org.resolutionanalytics.batch.table.statistics.ThemeCount;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.theme.Theme;
import org.resolutionanalytics.nlp.theme.ThemeMention;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes what the page shows as JSON that may stand in a script element. */
final class PageJson {

  private static final double SIX_DECIMALS = 1e6;
  private static final long LOW_HALF = 0xffffffffL;

  private final PageTables tables;
  private final JsonGenerator json;

  private PageJson(PageTables tables, JsonGenerator json) {
    this.tables = tables;
    this.json = json;
  }

  static void write(PageTables tables, OutputStream out) {
    JsonFactory factory =
        JsonFactory.builder()
            .characterEscapes(new ScriptEscapes())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    try (JsonGenerator json =
        factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      new PageJson(tables, json).write();
    }
  }

  private void write() {
    json.writeStartObject();
    writeTotals();
    writeNames();
    writeFrequencies();
    writeAssociations();
    writeKeyness();
    writeRequests();
    writeClauses();
    json.writeEndObject();
  }

  private void writeTotals() {
    json.writeObjectPropertyStart("totals");
    for (String total :
        List.of(
            "documents",
            "clauses",
            "words",
            "themeMentions",
            "actorMentions",
            "requests",
            "repairs",
            "remarks",
            "rejected",
            "tagged")) {
      json.writeNumberProperty(total, tables.total(total));
    }
    integer("firstYear", tables.firstYear());
    integer("lastYear", tables.lastYear());
    json.writeBooleanProperty("sampled", tables.sampled());
    json.writeEndObject();
  }

  private void writeNames() {
    json.writeArrayPropertyStart("themes");
    for (Theme theme : tables.themeFacts.values()) {
      json.writeStartObject();
      json.writeStringProperty("id", theme.id());
      text("parent", theme.parent().orElse(""));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("actors");
    for (ActorCount count : tables.actorFacts.values()) {
      json.writeStartObject();
      json.writeStringProperty("id", count.actor().id());
      json.writeStringProperty("name", count.actor().name());
      json.writeStringProperty("kind", count.actor().kind());
      json.writeNumberProperty("clauses", count.clauses());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("strengths");
    tables.strengths.names().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("documents");
    tables.documents.names().forEach(this::writeDocument);
    json.writeEndArray();
  }

  private void writeDocument(String name) {
    PageDocument document = tables.document(name);
    json.writeStartObject();
    json.writeStringProperty("name", name);
    text("symbol", document.symbol());
    json.writeStringProperty("title", document.title());
    integer("year", document.year());
    json.writeEndObject();
  }

  private void writeFrequencies() {
    array(
        "frequency",
        ThemeCount.BY_SECTION,
        row -> true,
        row -> {
          json.writeNumberProperty("theme", tables.themes.of(row.theme().id()));
          json.writeStringProperty("section", row.group());
          json.writeNumberProperty("clauses", row.clauses());
          number("share", row.clauseShare());
        });
    array(
        "byYear",
        ThemeCount.BY_YEAR,
        row -> true,
        row -> {
          integer("year", row.group());
          json.writeNumberProperty("theme", tables.themes.of(row.theme().id()));
          json.writeNumberProperty("clauses", row.clauses());
          json.writeNumberProperty("resolutions", row.resolutions());
          number("share", row.clauseShare());
          number("rate", row.per1000Words());
        });
  }

  private void writeAssociations() {
    array(
        "matrix",
        ActorTheme.TABLE,
        row -> tables.actors.has(row.actor()),
        row -> {
          json.writeNumberProperty("actor", tables.actors.of(row.actor()));
          json.writeNumberProperty("theme", tables.themes.of(row.theme()));
          json.writeNumberProperty("both", row.counts().both());
          json.writeNumberProperty("addressed", row.addressed());
          number("npmi", row.counts().npmi());
        });
    array(
        "balance",
        ThemeBalance.TABLE,
        row -> row.year().isEmpty(),
        row -> {
          json.writeNumberProperty("theme", tables.themes.of(row.theme().id()));
          json.writeNumberProperty("preambular", row.preambular());
          json.writeNumberProperty("operative", row.operative());
          number("preambularShare", row.preambularShare());
          number("operativeShare", row.operativeShare());
          number("logRatio", row.ratio().map(LogRatio::value));
          number("low", row.ratio().map(LogRatio::low));
          number("high", row.ratio().map(LogRatio::high));
        });
  }

  private void writeKeyness() {
    array(
        "keyness",
        Keyness.TABLE,
        row -> true,
        row -> {
          json.writeStringProperty("grouping", row.grouping());
          json.writeStringProperty("group", row.group());
          json.writeNumberProperty("theme", tables.themes.of(row.theme()));
          json.writeNumberProperty("target", row.target());
          json.writeNumberProperty("targetTotal", row.targetTotal());
          json.writeNumberProperty("reference", row.reference());
          json.writeNumberProperty("referenceTotal", row.referenceTotal());
          number("g2", row.counts().signedLogLikelihood());
          number("p", row.counts().pValue());
          number("effect", row.effectSize());
        });
  }

  private void writeRequests() {
    json.writeArrayPropertyStart("requestCounts");
    tables.requestCounts.forEach(
        (key, requests) -> {
          json.writeStartObject();
          json.writeNumberProperty("actor", (int) (key >>> Integer.SIZE));
          json.writeNumberProperty("strength", (int) (key & LOW_HALF));
          json.writeNumberProperty("requests", requests);
          json.writeEndObject();
        });
    json.writeEndArray();
    Map<String, Integer> clauses = new HashMap<>();
    tables.clauses.forEach(clause -> clauses.put(clause.name(), clauses.size()));
    json.writeArrayPropertyStart("requests");
    for (PageRequest request : tables.requests) {
      String name = PageClause.name(request.document(), request.path());
      json.writeStartObject();
      json.writeNumberProperty("document", tables.documents.of(request.document()));
      json.writeStringProperty("path", request.path());
      json.writeNumberProperty("actor", tables.actors.of(request.addressee()));
      json.writeNumberProperty("strength", tables.strengths.of(request.strength()));
      text("action", request.action());
      json.writeBooleanProperty("reports", request.reports());
      integer("year", request.year());
      text("due", request.due().orElse(""));
      json.writeArrayPropertyStart("themes");
      request.themes().stream().map(tables.themes::of).sorted().forEach(json::writeNumber);
      json.writeEndArray();
      integer("clause", Optional.ofNullable(clauses.get(name)));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeClauses() {
    json.writeArrayPropertyStart("clauses");
    for (PageClause clause : tables.clauses) {
      json.writeStartObject();
      json.writeNumberProperty("document", tables.documents.of(clause.document()));
      json.writeStringProperty("section", clause.section());
      json.writeStringProperty("path", clause.path());
      json.writeStringProperty("text", clause.text());
      writeMarks(clause);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeMarks(PageClause clause) {
    json.writeArrayPropertyStart("themes");
    for (ThemeMention mention : clause.themes()) {
      json.writeStartArray();
      json.writeNumber(mention.start());
      json.writeNumber(mention.end());
      json.writeNumber(tables.themes.of(mention.theme().id()));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("actors");
    for (ActorMention mention : clause.actors()) {
      json.writeStartArray();
      json.writeNumber(mention.start());
      json.writeNumber(mention.end());
      json.writeNumber(tables.actors.of(mention.actor().id()));
      json.writeNumber(mention.addressed() ? 1 : 0);
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private <R> void array(String name, Table<R> table, Predicate<R> shown, Consumer<R> fields) {
    json.writeArrayPropertyStart(name);
    tables
        .tables
        .of(table)
        .read(
            row -> {
              if (shown.test(row)) {
                json.writeStartObject();
                fields.accept(row);
                json.writeEndObject();
              }
            });
    json.writeEndArray();
  }

  private void text(String name, String value) {
    if (value.isEmpty()) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  private void integer(String name, Optional<Integer> value) {
    value.ifPresentOrElse(
        known -> json.writeNumberProperty(name, known), () -> json.writeNullProperty(name));
  }

  private void number(String name, double value) {
    json.writeNumberProperty(name, Math.round(value * SIX_DECIMALS) / SIX_DECIMALS);
  }

  private void number(String name, Optional<Double> value) {
    value.ifPresentOrElse(known -> number(name, known), () -> json.writeNullProperty(name));
  }
}
