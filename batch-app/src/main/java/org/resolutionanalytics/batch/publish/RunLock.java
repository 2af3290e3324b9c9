package org.resolutionanalytics.batch.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Holds a report folder for one run; the operating system releases it, however that ends. */
public final class RunLock implements Closeable {
  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock and makes the state folder if need be; none if another run holds the lock. */
  public static Optional<RunLock> take(ReportFolder folder) throws IOException {
    Path file = Files.createDirectories(folder.state()).resolve("lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean held = false;
    try {
      held = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Another run in this process holds it.
    } finally {
      if (!held) {
        channel.close();
      }
    }
    return held ? Optional.of(new RunLock(channel)) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
