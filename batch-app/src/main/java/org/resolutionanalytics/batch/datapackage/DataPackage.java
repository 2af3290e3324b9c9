package org.resolutionanalytics.batch.datapackage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.csv.CsvDialect;
import org.resolutionanalytics.batch.csv.CsvTableWriter;
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
public record DataPackage(CsvDialect dialect) {

  /** The name of the file that describes the others. */
  public static final String FILE = "datapackage.json";

  private static final Origin ORIGIN =
      new Origin("Resolutions of organs of the United Nations", "https://documents.un.org");

  private static final License LICENSE =
      new License(
          "other-pd",
          "Official records of the United Nations are in the public domain"
              + " (ST/AI/189/Add.9/Rev.2); other texts keep their own terms");

  /** Writes {@code datapackage.json} for the tables that have a file. */
  public void write(Path folder, List<Table<?>> tables, Collection<ReportFile> files)
      throws IOException {
    Map<String, ReportFile> byName =
        files.stream().collect(Collectors.toMap(ReportFile::name, Function.identity()));
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    description.put("profile", "tabular-data-package");
    description.put("name", "resolution-analytics");
    description.put("title", "Clauses, themes, actors and requests of resolutions");
    description.put(
        "description",
        "Made from the texts of resolutions of the United Nations. The names and SHA-256 of the"
            + " texts are in resolutions.csv; how each was counted is in codebook.csv.");
    description.put("sources", List.of(ORIGIN));
    description.put("licenses", List.of(LICENSE));
    description.put(
        "resources",
        tables.stream()
            .flatMap(
                table ->
                    Stream.ofNullable(byName.get(CsvTableWriter.fileName(table)))
                        .map(file -> resource(table, file)))
            .toList());
    try (OutputStream out = Files.newOutputStream(folder.resolve(FILE));
        JsonGenerator json = Json.indented(out)) {
      Json.write(description, json);
      json.writeRaw('\n');
    }
  }

  private Map<String, Object> resource(Table<?> table, ReportFile file) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", table.name());
    resource.put("type", "table");
    resource.put("profile", "tabular-data-resource");
    resource.put("path", file.name());
    resource.put("description", "One row: " + table.description());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", file.bytes());
    resource.put("hash", "sha256:" + file.sha256());
    resource.put("dialect", Dialect.of(dialect));
    resource.put("schema", schema(table));
    return resource;
  }

  private static Map<String, Object> schema(Table<?> table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
    schema.put("missingValues", List.of(""));
    List<String> key = table.primaryKey();
    // A primary key has a value in every row; a key with unknown values is only unique.
    boolean known = table.columns().stream().filter(Column::key).allMatch(Column::required);
    if (!key.isEmpty()) {
      schema.put(known ? "primaryKey" : "uniqueKeys", known ? key : List.of(key));
    }
    if (!table.foreignKeys().isEmpty()) {
      schema.put("foreignKeys", table.foreignKeys().stream().map(Key::of).toList());
    }
    return schema;
  }

  private static Map<String, Object> field(Column<?> column) {
    Map<String, Object> field = new LinkedHashMap<>();
    Kind kind = column.type().kind();
    field.put("name", column.name());
    field.put("type", kind == Kind.IDS ? Kind.TEXT.id() : kind.id());
    field.put("description", column.description());
    if (kind == Kind.BOOLEAN) {
      field.put("trueValues", List.of("true"));
      field.put("falseValues", List.of("false"));
    }
    Map<String, Object> constraints = constraints(column);
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static Map<String, Object> constraints(Column<?> column) {
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (column.required()) {
      constraints.put("required", true);
    }
    if (!column.type().allowed().isEmpty()) {
      constraints.put("enum", column.type().allowed());
    }
    Range range = column.type().range();
    if (range != null) {
      constraints.put("minimum", (int) range.minimum());
      if (!Double.isInfinite(range.maximum())) {
        constraints.put("maximum", (int) range.maximum());
      }
    }
    return constraints;
  }

  private record Origin(String title, String path) {}

  private record License(String name, String title) {}

  private record Dialect(
      String delimiter,
      String lineTerminator,
      String quoteChar,
      boolean doubleQuote,
      boolean header) {
    static Dialect of(CsvDialect csv) {
      String delimiter = String.valueOf(csv.delimiter().character());
      return new Dialect(delimiter, csv.recordSeparator(), "\"", true, true);
    }
  }

  private record Key(List<String> fields, Reference reference) {
    static Key of(ForeignKey key) {
      return new Key(key.columns(), new Reference(key.table(), key.references()));
    }
  }

  private record Reference(String resource, List<String> fields) {}
}
