package org.resolutionanalytics.batch.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resolutionanalytics.batch.json.Json;
import tools.jackson.core.JsonGenerator;

/**
 * A run's own facts, {@code run.json}: when, with what, how many, and the checksums of its files.
 * It alone holds times and paths, so that every other file depends on the input alone.
 *
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
   * @throws IOException if it cannot be written
   */
  public void write(Path folder) throws IOException {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("program", "resolution-analytics");
    run.put("version", version);
    run.put("started", started.toString());
    run.put("ended", ended.toString());
    run.put("seconds", Duration.between(started, ended).toMillis() / 1000.0);
    run.put("exit_code", exitCode);
    run.put("parameters", parameters);
    run.put("counts", counts);
    run.put("files", files.stream().map(RunReport::properties).toList());
    try (JsonGenerator json = Json.indented(Files.newOutputStream(folder.resolve(FILE)))) {
      Json.write(run, json);
    }
  }

  private static Map<String, Object> properties(ReportFile file) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("name", file.name());
    file.rows().ifPresent(rows -> properties.put("rows", rows));
    properties.put("bytes", file.bytes());
    properties.put("sha256", file.sha256());
    return properties;
  }
}
