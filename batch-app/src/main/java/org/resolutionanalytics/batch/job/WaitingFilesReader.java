package org.resolutionanalytics.batch.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.FileRegister;
import org.resolutionanalytics.batch.facts.SourceFile;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Reads the files of a slot that wait. What a chunk has committed does not wait any more, so the
 * register itself is the place to restart from, and the reader keeps none.
 */
public class WaitingFilesReader implements ItemReader<SourceFile> {
  private static final int PAGE = 64;
  private final FileRegister register;
  private final int slot;
  private final Deque<SourceFile> page = new ArrayDeque<>();
  private String after = "";

  /**
   * A reader.
   *
   * @param register the files
   * @param slot which of them
   */
  public WaitingFilesReader(FileRegister register, int slot) {
    this.register = register;
    this.slot = slot;
  }

  @Override
  public @Nullable SourceFile read() {
    if (page.isEmpty()) {
      List<SourceFile> next = register.waiting(slot, after, PAGE);
      page.addAll(next);
    }
    SourceFile file = page.poll();
    if (file != null) {
      after = file.path();
    }
    return file;
  }
}
