package org.resolutionanalytics.batch.steps;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.source.SourceReader;

/** Reads a file of any format as a run does. */
public final class ReadFiles implements Consumer<Path> {

  private final SourceReader reader = new SourceReader(SourceLimits.DEFAULT);

  @Override
  public void accept(Path file) {
    reader.read(file);
  }
}
