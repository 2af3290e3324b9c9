package org.resolutionanalytics.batch.page;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.json.Json;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the rows of a section, many to a block. A block is a JSON object with an array per column.
 * Texts that repeat are written once: {@code {"values": [...], "rows": [...]}} has in {@code rows}
 * the place of each row's text in {@code values}, or its places where a row has a list of texts;
 * null is no value. Memory holds one block.
 *
 * @param <R> what a row is made from
 */
final class SectionWriter<R> implements Consumer<R> {
  private static final JsonFactory JSON = JsonFactory.builder().build();
  private static final double SIX_DECIMALS = 1e6;

  private final Section<R> section;
  private final BlockFile blocks;
  private final List<CodedColumn> columns;
  private int rows;

  SectionWriter(Section<R> section, BlockFile blocks) {
    this.section = section;
    this.blocks = blocks;
    columns = section.columns().stream().map(column -> new CodedColumn(column.name())).toList();
  }

  @Override
  public void accept(R row) {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).add(section.columns().get(i).value().apply(row));
    }
    rows++;
    if (rows == section.blockRows()) {
      writeBlock();
    }
  }

  /**
   * Writes the rows that do not fill a block. A section without rows has one block without rows.
   */
  void finish() {
    if (rows > 0 || !blocks.has(section.name())) {
      writeBlock();
    }
  }

  private void writeBlock() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      columns.forEach(column -> column.writeTo(json));
      json.writeEndObject();
    }
    blocks.add(section.name(), bytes.toByteArray());
    rows = 0;
  }

  /** The values of a column in a block so far. */
  private record CodedColumn(
      String name, Map<String, Integer> places, List<@Nullable Object> values) {
    CodedColumn(String name) {
      this(name, new LinkedHashMap<>(), new ArrayList<>());
    }

    void add(@Nullable Object value) {
      values.add(code(value));
    }

    private @Nullable Object code(@Nullable Object value) {
      if (value instanceof Collection<?> list) {
        List<@Nullable Object> coded = new ArrayList<>(list.size());
        for (Object each : list) {
          coded.add(code(each));
        }
        return coded;
      }
      if (value instanceof Double number) {
        return Math.round(number * SIX_DECIMALS) / SIX_DECIMALS;
      }
      if (value == null || value instanceof Number || value instanceof Boolean) {
        return value;
      }
      Integer next = places.size();
      Integer known = places.putIfAbsent(value.toString(), next);
      return known == null ? next : known;
    }

    /** Writes the column, and empties it. */
    void writeTo(JsonGenerator json) {
      json.writeName(name);
      if (places.isEmpty()) {
        Json.write(values, json);
      } else {
        json.writeStartObject();
        json.writeName("values");
        Json.write(places.keySet(), json);
        json.writeName("rows");
        Json.write(values, json);
        json.writeEndObject();
      }
      values.clear();
      places.clear();
    }
  }
}
