package org.resolutionanalytics.batch.page;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
  private final Map<String, Integer> documents;
  private final JsonGenerator json;

  private PageJson(PageTables tables, Rows rows, JsonGenerator json) {
    this.tables = tables;
    this.rows = rows;
    this.documents = tables.documentNumbers();
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
      json.writeNumberProperty(total, tables.totals.getOrDefault(total, 0L));
    }
    integer("firstYear", tables.firstYear);
    integer("lastYear", tables.lastYear);
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
    tables.documents.forEach(this::writeDocument);
    json.writeEndArray();
  }

  private void writeDocument(String name, @Nullable Object[] facts) {
    json.writeStartObject();
    json.writeStringProperty("name", name);
    text("symbol", (String) facts[0]);
    text("title", (String) facts[1]);
    integer("year", (Integer) facts[2]);
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
      json.writeNumberProperty("document", number(request.document()));
      json.writeStringProperty("path", request.path());
      json.writeNumberProperty("actor", request.actor());
      json.writeNumberProperty("strength", request.strength());
      text("action", request.action());
      json.writeBooleanProperty("reports", request.reports());
      integer("year", request.year());
      text("due", request.due());
      json.writeArrayPropertyStart("themes");
      Set<Integer> themes = new TreeSet<>(tables.requestThemes.getOrDefault(name, Set.of()));
      themes.forEach(json::writeNumber);
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
      json.writeNumberProperty("document", number(clause.document()));
      json.writeStringProperty("section", clause.section());
      json.writeStringProperty("path", clause.path());
      json.writeStringProperty("text", clause.text());
      marks("themes", clause.themes(), false);
      marks("actors", clause.actors(), true);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void marks(String name, List<PageClause.Mark> marks, boolean roles) {
    json.writeArrayPropertyStart(name);
    for (PageClause.Mark mark : marks) {
      json.writeStartArray();
      json.writeNumber(mark.start());
      json.writeNumber(mark.end());
      json.writeNumber(mark.id());
      if (roles) {
        json.writeNumber(mark.addressee() ? 1 : 0);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private int number(String document) {
    Integer number = documents.get(document);
    if (number == null) {
      throw new IllegalArgumentException("resolutions has no document " + document);
    }
    return number;
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
    if (value == null) {
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
