package org.resolutionanalytics.batch.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * A run's own facts, {@code run.json}: when, with what, how many, and the checksums of its files.
 * It alone holds times and paths, so that every other file depends on the input alone.
 *
 * @param version the program's version
 * @param started when the run started
 * @param ended when its files were ready
 * @param exitCode the exit code of the command
 * @param parameters what was asked for, by name
 * @param counts what was counted, by name
 * @param files the other files of the run
 */
public record RunReport(
    String version,
    Instant started,
    Instant ended,
    int exitCode,
    Map<String, String> parameters,
    Map<String, Long> counts,
    List<ReportFile> files) {

  /** The file's name. */
  public static final String FILE = "run.json";

  /**
   * Writes the file.
   *
   * @param folder the folder of the staged reports
   * @throws IOException if it cannot be written
   */
  public void write(Path folder) throws IOException {
    ObjectWriteContext pretty =
        new ObjectWriteContext.Base() {
          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }

          @Override
          public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
          }
        };
    try (OutputStream out = Files.newOutputStream(folder.resolve(FILE));
        JsonGenerator json = new JsonFactory().createGenerator(pretty, out)) {
      json.writeStartObject();
      json.writeStringProperty("program", "resolution-analytics");
      json.writeStringProperty("version", version);
      json.writeStringProperty("started", started.toString());
      json.writeStringProperty("ended", ended.toString());
      json.writeNumberProperty("seconds", Duration.between(started, ended).toMillis() / 1000.0);
      json.writeNumberProperty("exit_code", exitCode);
      json.writeObjectPropertyStart("parameters");
      parameters.forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeObjectPropertyStart("counts");
      counts.forEach((name, count) -> json.writeNumberProperty(name, count.longValue()));
      json.writeEndObject();
      json.writeArrayPropertyStart("files");
      files.stream()
          .sorted(Comparator.comparing(ReportFile::name))
          .forEach(file -> writeFile(json, file));
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void writeFile(JsonGenerator json, ReportFile file) {
    json.writeStartObject();
    json.writeStringProperty("name", file.name());
    file.rows().ifPresent(count -> json.writeNumberProperty("rows", count.longValue()));
    json.writeNumberProperty("bytes", file.bytes());
    json.writeStringProperty("sha256", file.sha256());
    json.writeEndObject();
  }
}
