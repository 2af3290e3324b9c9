package org.resolutionanalytics.batch.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A report folder whose next reports are texts. */
abstract class StagedReports {
  static final String PART = "report/index.html";

  static final String KEY = "ab12";

  @TempDir Path path;

  ReportFolder folder;

  @BeforeEach
  void folder() {
    folder = new ReportFolder(path.resolve("reports"));
  }

  List<String> publish(String... names) throws Exception {
    List<ReportFile> files = new ArrayList<>();
    for (String name : names) {
      files.add(file(name));
    }
    return folder.publish(KEY, files);
  }

  /** Sets the mark as a run does that is killed thereafter. */
  void mark(String... names) throws Exception {
    List<Publication.Entry> entries = new ArrayList<>();
    for (String name : names) {
      ReportFile file = new ReportFile(name, Optional.empty(), 0, "");
      entries.add(new Publication.Entry(file, Instant.EPOCH));
    }
    String text = new Publication(KEY, entries).text();
    Files.writeString(folder.staged().resolve("COMPLETE"), text);
  }

  ReportFile file(String name) throws Exception {
    return ReportFile.of(folder.staged(), name, Optional.of(3L));
  }

  void stageInFolder(String content) throws Exception {
    Files.createDirectories(folder.staged().resolve("report"));
    Files.writeString(folder.staged().resolve(PART), content);
  }

  void stage(String name, String content) throws Exception {
    Files.writeString(folder.stage().resolve(name), content);
  }
}
