package org.resolutionanalytics.batch.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.csv.CsvDialect;
import org.resolutionanalytics.batch.json.Json;
import org.resolutionanalytics.batch.publish.ReportFile;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.ColumnType.Kind;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Range;
import org.resolutionanalytics.batch.table.Table;
import tools.jackson.core.JsonGenerator;

/**
 * Describes the CSV files of a folder as a Frictionless Data Package, so that programs know each
 * column's type, each table's key, and what refers to what.
 *
 * @see <a href="https://datapackage.org/standard/data-package/">Data Package</a>
 * @see <a href="https://datapackage.org/standard/table-schema/">Table Schema</a>
 */
public final class DataPackage {

  /** The name of the file that describes the others. */
  public static final String FILE = "datapackage.json";

  private final CsvDialect dialect;

  public DataPackage(CsvDialect dialect) {
    this.dialect = dialect;
  }

  /**
   * Writes {@code datapackage.json} for the tables that have a file.
   *
   * @param tables the tables, in the order to list them
   * @param files the CSV files of the folder
   * @throws IOException if the description cannot be written
   */
  public void write(Path folder, List<Table<?>> tables, Collection<ReportFile> files)
      throws IOException {
    Map<String, ReportFile> byName =
        files.stream().collect(Collectors.toMap(ReportFile::name, Function.identity()));
    try (OutputStream out = Files.newOutputStream(folder.resolve(FILE));
        JsonGenerator json = Json.indented(out)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
      json.writeStringProperty("profile", "tabular-data-package");
      json.writeStringProperty("name", "resolution-analytics");
      json.writeStringProperty("title", "Clauses, themes, actors and requests of resolutions");
      json.writeStringProperty(
          "description",
          "Made from the texts of resolutions of the United Nations. The names and SHA-256 of the"
              + " texts are in resolutions.csv; how each was counted is in codebook.csv.");
      writeOrigin(json);
      json.writeArrayPropertyStart("resources");
      for (Table<?> table : tables) {
        ReportFile file = byName.get(table.name() + ".csv");
        if (file != null) {
          writeResource(json, table, file);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeOrigin(JsonGenerator json) {
    json.writeArrayPropertyStart("sources");
    json.writeStartObject();
    json.writeStringProperty("title", "Resolutions of organs of the United Nations");
    json.writeStringProperty("path", "https://documents.un.org");
    json.writeEndObject();
    json.writeEndArray();
    json.writeArrayPropertyStart("licenses");
    json.writeStartObject();
    json.writeStringProperty("name", "other-pd");
    json.writeStringProperty(
        "title",
        "Official records of the United Nations are in the public domain"
            + " (ST/AI/189/Add.9/Rev.2); other texts keep their own terms");
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeResource(JsonGenerator json, Table<?> table, ReportFile file) {
    json.writeStartObject();
    json.writeStringProperty("name", table.name());
    json.writeStringProperty("type", "table");
    json.writeStringProperty("profile", "tabular-data-resource");
    json.writeStringProperty("path", file.name());
    json.writeStringProperty("description", "One row: " + table.description());
    json.writeStringProperty("format", "csv");
    json.writeStringProperty("mediatype", "text/csv");
    json.writeStringProperty("encoding", "utf-8");
    json.writeNumberProperty("bytes", file.bytes());
    json.writeStringProperty("hash", "sha256:" + file.sha256());
    json.writeObjectPropertyStart("dialect");
    json.writeStringProperty("delimiter", String.valueOf(dialect.delimiter().character()));
    json.writeStringProperty("lineTerminator", dialect.recordSeparator());
    json.writeStringProperty("quoteChar", "\"");
    json.writeBooleanProperty("doubleQuote", true);
    json.writeBooleanProperty("header", true);
    json.writeEndObject();
    json.writeObjectPropertyStart("schema");
    writeSchema(json, table);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeSchema(JsonGenerator json, Table<?> table) {
    json.writeArrayPropertyStart("fields");
    for (Column<?> column : table.columns()) {
      writeField(json, column);
    }
    json.writeEndArray();
    writeStrings(json, "missingValues", List.of(""));
    if (!table.primaryKey().isEmpty()) {
      writeKey(json, table);
    }
    if (!table.foreignKeys().isEmpty()) {
      json.writeArrayPropertyStart("foreignKeys");
      for (ForeignKey key : table.foreignKeys()) {
        json.writeStartObject();
        writeStrings(json, "fields", key.columns());
        json.writeObjectPropertyStart("reference");
        json.writeStringProperty("resource", key.table());
        writeStrings(json, "fields", key.references());
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  /** A primary key has a value in every row; a key with unknown values is only unique. */
  private static void writeKey(JsonGenerator json, Table<?> table) {
    boolean known = table.columns().stream().filter(Column::key).allMatch(Column::required);
    if (known) {
      writeStrings(json, "primaryKey", table.primaryKey());
    } else {
      json.writeArrayPropertyStart("uniqueKeys");
      json.writeStartArray();
      table.primaryKey().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndArray();
    }
  }

  private static void writeField(JsonGenerator json, Column<?> column) {
    json.writeStartObject();
    json.writeStringProperty("name", column.name());
    Kind kind = column.type().kind();
    json.writeStringProperty("type", kind == Kind.IDS ? Kind.TEXT.id() : kind.id());
    json.writeStringProperty("description", column.description());
    if (kind == Kind.BOOLEAN) {
      writeStrings(json, "trueValues", List.of("true"));
      writeStrings(json, "falseValues", List.of("false"));
    }
    writeConstraints(json, column);
    json.writeEndObject();
  }

  private static void writeConstraints(JsonGenerator json, Column<?> column) {
    Range range = column.type().range();
    List<String> allowed = column.type().allowed();
    if (!column.required() && allowed.isEmpty() && range == null) {
      return;
    }
    json.writeObjectPropertyStart("constraints");
    if (column.required()) {
      json.writeBooleanProperty("required", true);
    }
    if (!allowed.isEmpty()) {
      writeStrings(json, "enum", allowed);
    }
    if (range != null) {
      json.writeNumberProperty("minimum", (int) range.minimum());
      if (!Double.isInfinite(range.maximum())) {
        json.writeNumberProperty("maximum", (int) range.maximum());
      }
    }
    json.writeEndObject();
  }

  private static void writeStrings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
