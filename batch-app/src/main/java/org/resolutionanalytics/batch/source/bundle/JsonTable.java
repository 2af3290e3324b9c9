package org.resolutionanalytics.batch.source.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.batch.source.extract.RejectedSourceException;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Objects in JSON (RFC 8259): one, several one after the other (JSON Lines), or a list of them,
 * which may be the value of a name ({@link JsonPlace}). Each object is a row. A column is the path
 * of names to a value, with stops between them; a list on the way gives several values, which
 * become paragraphs.
 */
final class JsonTable implements TableFile {
  private final Path file;
  private final Set<String> wanted;
  private final int maxRow;
  private final JsonFactory factory;
  private final JsonPlace place;

  /**
   * A table.
   *
   * @param textColumn the column of the texts, or empty where none is named
   * @param wanted the columns whose values are read, or none for all
   * @param maxRow the most characters of a row
   */
  JsonTable(Path file, String textColumn, Set<String> wanted, int maxRow) throws IOException {
    this.file = file;
    this.wanted = wanted;
    this.maxRow = maxRow;
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(maxRow)
                    .maxDocumentLength(-1)
                    .build())
            .build();
    try (JsonParser start = factory.createParser(ObjectReadContext.empty(), file.toFile())) {
      this.place = JsonPlace.in(start, textColumn);
    } catch (JacksonException e) {
      throw RejectionReason.BROKEN.because("The file is no valid JSON.");
    }
  }

  @Override
  public Rows rows(long offset, long before) throws IOException {
    return new JsonRows(offset, before);
  }

  private final class JsonRows implements Rows {
    private final InputStream in;
    private final JsonParser parser;
    private final long base;
    private long number;

    /** The paths of the objects and lists around the rows. */
    private final Deque<String> around = new ArrayDeque<>();

    /** How long the values of the row are that were kept. */
    private long length;

    JsonRows(long offset, long before) throws IOException {
      SeekableByteChannel channel = Files.newByteChannel(file);
      channel.position(offset);
      InputStream rest = Channels.newInputStream(channel);
      // In the middle of a list, the names and brackets of its start are missing.
      byte[] opening = (offset > 0 ? place.opening() : "").getBytes(StandardCharsets.UTF_8);
      in = new SequenceInputStream(new ByteArrayInputStream(opening), rest);
      parser = factory.createParser(ObjectReadContext.empty(), in);
      base = offset - opening.length;
      number = before;
    }

    @Override
    public Optional<TableRow> next() {
      try {
        for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
          String name = Objects.requireNonNullElse(parser.currentName(), "");
          String path = Objects.requireNonNullElse(around.peek(), "");
          if (t == JsonToken.START_OBJECT && name.isEmpty() && path.equals(place.path())) {
            long offset = base + parser.currentTokenLocation().getByteOffset();
            Map<String, String> cells = cells();
            number++;
            return Optional.of(new TableRow(number, offset, cells));
          }
          if (t.isStructStart()) {
            around.push(JsonPlace.below(path, name));
          } else if (t.isStructEnd()) {
            around.pop();
          }
        }
        return Optional.empty();
      } catch (StreamConstraintsException e) {
        throw tooLarge("has a value that is longer than the limit, or is nested too deeply");
      } catch (JacksonException e) {
        throw RejectionReason.BROKEN.because("Row %s is no valid JSON.".formatted(number + 1));
      }
    }

    /** The wanted values of the object that has just begun, which is read to its end. */
    private Map<String, String> cells() {
      length = 0;
      Map<String, StringBuilder> found = new LinkedHashMap<>();
      Deque<String> paths = new ArrayDeque<>();
      paths.push("");
      while (!paths.isEmpty()) {
        JsonToken token = parser.nextToken();
        if (token == null) {
          throw RejectionReason.BROKEN.because("Row %s is cut short.".formatted(number + 1));
        }
        String name = Objects.requireNonNullElse(parser.currentName(), "");
        String path = Objects.requireNonNull(paths.peek(), "the path of the object");
        switch (token) {
          case START_OBJECT, START_ARRAY -> paths.push(JsonPlace.below(path, name));
          case END_OBJECT, END_ARRAY -> paths.pop();
          case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
              keep(JsonPlace.below(path, name), found);
          default -> {
            // A name, or no text.
          }
        }
      }
      Map<String, String> cells = new HashMap<>();
      found.forEach((path, words) -> cells.put(path, words.toString()));
      return cells;
    }

    private void keep(String path, Map<String, StringBuilder> found) {
      if (wanted.isEmpty() || wanted.contains(path)) {
        String value = parser.getString();
        length += value.length();
        if (length > maxRow) {
          throw tooLarge("is longer than the limit of %s characters".formatted(maxRow));
        }
        StringBuilder words = found.computeIfAbsent(path, p -> new StringBuilder());
        words.append(words.isEmpty() ? "" : "\n\n").append(value);
      }
    }

    private RejectedSourceException tooLarge(String problem) {
      return RejectionReason.TOO_LARGE.because("Row %s %s.".formatted(number + 1, problem));
    }

    @Override
    public void close() throws IOException {
      parser.close();
      in.close();
    }
  }
}
