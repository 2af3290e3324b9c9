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

  /** Writes the file. */
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
    run.put("files", files);
    try (JsonGenerator json = Json.indented(Files.newOutputStream(folder.resolve(FILE)))) {
      Json.write(run, json);
    }
  }
}
