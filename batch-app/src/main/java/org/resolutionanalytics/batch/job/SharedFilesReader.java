package org.resolutionanalytics.batch.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.FileRegister;
import org.resolutionanalytics.batch.facts.SourceFile;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * The waiting files of all partitions of this process. Each thread has a slot, as the inventory has
 * dealt them, the bytes evenly; who is done sooner helps where most are left. Not with the last
 * chunks, as a chunk is read before any of it is analysed: of a few large files the first thread
 * would else take all. Nothing is lost with a partition that fails: its files still wait, and a
 * restart reads the register anew.
 */
final class SharedFilesReader implements ItemReader<SourceFile> {
  /** So many files of another slot stay with it. */
  static final int OWN = 2 * AnalysePartition.CHUNK;

  private final FileRegister register;
  private final List<Slot> slots = new ArrayList<>();
  private final Map<Thread, Slot> own = new HashMap<>();

  SharedFilesReader(FileRegister register) {
    this.register = register;
  }

  /** Begins at the first waiting file of every slot. */
  synchronized void start(int count) {
    slots.clear();
    own.clear();
    for (int slot = 0; slot < count; slot++) {
      slots.add(new Slot(new WaitingFilesReader(register, slot), register.waitingCount(slot)));
    }
  }

  @Override
  public synchronized @Nullable SourceFile read() {
    Slot mine = own.get(Thread.currentThread());
    if (mine == null) {
      if (own.size() == slots.size()) {
        throw new IllegalStateException("There are more threads than slots: " + slots.size());
      }
      mine = slots.get(own.size());
      own.put(Thread.currentThread(), mine);
    }
    SourceFile file = mine.read();
    if (file != null) {
      return file;
    }
    Slot fullest = slots.stream().max(Comparator.comparingLong(slot -> slot.left)).orElse(mine);
    return fullest.left > OWN ? fullest.read() : null;
  }

  /** The files of a slot, and how many are left. */
  private static final class Slot {
    private final WaitingFilesReader files;
    private long left;

    Slot(WaitingFilesReader files, long left) {
      this.files = files;
      this.left = left;
    }

    @Nullable SourceFile read() {
      SourceFile file = files.read();
      left = file == null ? 0 : left - 1;
      return file;
    }
  }
}
