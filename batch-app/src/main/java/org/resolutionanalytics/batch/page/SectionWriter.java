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
  private final List<List<@Nullable Object>> columns = new ArrayList<>();
  private int rows;

  SectionWriter(Section<R> section, BlockFile blocks) {
    this.section = section;
    this.blocks = blocks;
    section.columns().forEach(column -> columns.add(new ArrayList<>()));
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
      for (int i = 0; i < columns.size(); i++) {
        json.writeName(section.columns().get(i).name());
        writeColumn(columns.get(i), json);
        columns.get(i).clear();
      }
      json.writeEndObject();
    }
    blocks.add(section.name(), bytes.toByteArray());
    rows = 0;
  }

  private static void writeColumn(List<@Nullable Object> values, JsonGenerator json) {
    Map<String, Integer> places = new LinkedHashMap<>();
    List<Object> coded = new ArrayList<>(values.size());
    for (Object value : values) {
      coded.add(code(value, places));
    }
    if (places.isEmpty()) {
      Json.write(coded, json);
    } else {
      json.writeStartObject();
      json.writeName("values");
      Json.write(places.keySet(), json);
      json.writeName("rows");
      Json.write(coded, json);
      json.writeEndObject();
    }
  }

  private static @Nullable Object code(@Nullable Object value, Map<String, Integer> places) {
    if (value instanceof Collection<?> list) {
      return list.stream().map(each -> code(each, places)).toList();
    }
    if (value instanceof Double number) {
      return Math.round(number * SIX_DECIMALS) / SIX_DECIMALS;
    }
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return value;
    }
    return places.merge(value.toString(), places.size(), (known, next) -> known);
  }
}
