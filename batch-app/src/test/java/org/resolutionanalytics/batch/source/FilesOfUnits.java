package org.resolutionanalytics.batch.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.inventory.Inventory;
import org.resolutionanalytics.batch.source.bundle.TableColumns;

/** Tests of files that hold several units. */
abstract class FilesOfUnits {
  static final TableColumns COLUMNS =
      new TableColumns("text", "symbol", "date", "title", "language");

  @TempDir Path folder;

  List<SourceUnit> units(Path file, TableColumns columns) throws IOException {
    Selection selection = new Selection(columns, List.of(), List.of(), Optional.empty());
    return new ArrayList<>(Inventory.units(CorpusFolders.of(List.of(file), selection)));
  }

  static SourceReading.Accepted accepted(Path file, String part) {
    return (SourceReading.Accepted) read(file, part);
  }

  static SourceReading.Rejected rejected(Path file, String part) {
    return (SourceReading.Rejected) read(file, part);
  }

  static SourceReading read(Path file, String part) {
    return new SourceReader(SourceLimits.DEFAULT, COLUMNS).read(file, part, sha256 -> {});
  }

  Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
