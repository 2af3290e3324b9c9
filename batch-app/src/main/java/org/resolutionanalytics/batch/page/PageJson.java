package org.resolutionanalytics.batch.page;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.nlp.actor.ActorMention;
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
  private final Rows rows;
  private final JsonGenerator json;

  private PageJson(PageTables tables, Rows rows, JsonGenerator json) {
    this.tables = tables;
    this.rows = rows;
    this.json = json;
  }

  static void write(PageTables tables, Rows rows, OutputStream out) {
    JsonFactory factory =
        JsonFactory.builder()
            .characterEscapes(new ScriptEscapes())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    try (JsonGenerator json =
        factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      new PageJson(tables, rows, json).write();
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
            "rejected",
            "tagged")) {
      json.writeNumberProperty(total, tables.total(total));
    }
    integer("firstYear", tables.firstYear().orElse(null));
    integer("lastYear", tables.lastYear().orElse(null));
    json.writeBooleanProperty("sampled", tables.sampled());
    json.writeEndObject();
  }

  private void writeNames() {
    json.writeArrayPropertyStart("themes");
    for (String theme : tables.themes.names()) {
      json.writeStartObject();
      json.writeStringProperty("id", theme);
      text("parent", tables.parents.get(theme));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("actors");
    for (String actor : tables.actors.names()) {
      String[] facts = tables.actorFacts.getOrDefault(actor, new String[] {actor, ""});
      json.writeStartObject();
      json.writeStringProperty("id", actor);
      json.writeStringProperty("name", facts[0]);
      json.writeStringProperty("kind", facts[1]);
      json.writeNumberProperty("clauses", tables.actorClauses.getOrDefault(actor, 0));
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
    integer("year", document.year().orElse(null));
    json.writeEndObject();
  }

  private void writeFrequencies() {
    array(
        "frequency",
        "theme_frequency",
        row -> {
          json.writeNumberProperty("theme", tables.themes.of(row.text("theme")));
          json.writeStringProperty("section", row.text("section"));
          json.writeNumberProperty("clauses", row.count("clauses"));
          number("share", row.number("clause_share"));
        });
    array(
        "byYear",
        "theme_by_year",
        row -> {
          integer("year", row.integer("year"));
          json.writeNumberProperty("theme", tables.themes.of(row.text("theme")));
          json.writeNumberProperty("clauses", row.count("clauses"));
          json.writeNumberProperty("resolutions", row.count("resolutions"));
          number("share", row.number("clause_share"));
          number("rate", row.number("mentions_per_1000_words"));
        });
  }

  private void writeAssociations() {
    json.writeArrayPropertyStart("matrix");
    rows.read(
        "actor_theme",
        row -> {
          if (tables.actors.has(row.text("actor"))) {
            json.writeStartObject();
            json.writeNumberProperty("actor", tables.actors.of(row.text("actor")));
            json.writeNumberProperty("theme", tables.themes.of(row.text("theme")));
            json.writeNumberProperty("both", row.count("clauses_both"));
            json.writeNumberProperty("addressed", row.count("addressed_clauses_both"));
            number("npmi", row.number("npmi"));
            json.writeEndObject();
          }
        });
    json.writeEndArray();
    json.writeArrayPropertyStart("balance");
    rows.read(
        "rhetoric_to_action",
        row -> {
          if (row.integer("year") == null) {
            writeBalance(row);
          }
        });
    json.writeEndArray();
  }

  private void writeKeyness() {
    array(
        "keyness",
        "keyness",
        row -> {
          json.writeStringProperty("grouping", row.text("grouping"));
          json.writeStringProperty("group", row.text("group"));
          json.writeNumberProperty("theme", tables.themes.of(row.text("theme")));
          json.writeNumberProperty("target", row.count("target_clauses"));
          json.writeNumberProperty("targetTotal", row.count("target_total"));
          json.writeNumberProperty("reference", row.count("reference_clauses"));
          json.writeNumberProperty("referenceTotal", row.count("reference_total"));
          number("g2", row.number("log_likelihood"));
          number("p", row.number("p_value"));
          number("effect", row.number("effect_size"));
        });
  }

  private void writeBalance(Rows.Row row) {
    json.writeStartObject();
    json.writeNumberProperty("theme", tables.themes.of(row.text("theme")));
    json.writeNumberProperty("preambular", row.count("preambular_clauses"));
    json.writeNumberProperty("operative", row.count("operative_clauses"));
    number("preambularShare", row.number("preambular_share"));
    number("operativeShare", row.number("operative_share"));
    number("logRatio", row.number("log_ratio"));
    number("low", row.number("log_ratio_low"));
    number("high", row.number("log_ratio_high"));
    json.writeEndObject();
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
      integer("year", request.year().orElse(null));
      text("due", request.due().orElse(""));
      json.writeArrayPropertyStart("themes");
      request.themes().stream().map(tables.themes::of).sorted().forEach(json::writeNumber);
      json.writeEndArray();
      integer("clause", clauses.get(name));
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

  private void array(String name, String table, java.util.function.Consumer<Rows.Row> fields) {
    json.writeArrayPropertyStart(name);
    rows.read(
        table,
        row -> {
          json.writeStartObject();
          fields.accept(row);
          json.writeEndObject();
        });
    json.writeEndArray();
  }

  private void text(String name, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  private void integer(String name, @Nullable Integer value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, value);
    }
  }

  private void number(String name, @Nullable Double value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, Math.round(value * SIX_DECIMALS) / SIX_DECIMALS);
    }
  }
}
