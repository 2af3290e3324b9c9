package org.resolutionanalytics.batch.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Holds a report folder for one run. The operating system lets go of it when the process ends,
 * however it ends.
 */
public final class RunLock implements Closeable {
  private final FileChannel channel;
  private final FileLock lock;

  private RunLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the lock, if no other run has it.
   *
   * @param folder the report folder; its state folder is made if it is missing
   * @return the lock, or nothing if another run holds it
   * @throws IOException if the folder cannot be written
   */
  public static Optional<RunLock> take(ReportFolder folder) throws IOException {
    Files.createDirectories(folder.state());
    Path file = folder.state().resolve("lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new RunLock(channel, lock));
      }
    } catch (OverlappingFileLockException e) {
      // Another run in this process.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /**
   * Checks that the lock is still there.
   *
   * @throws IllegalStateException if it was let go
   */
  public void hold() {
    if (!lock.isValid()) {
      throw new IllegalStateException("The lock of the report folder is gone");
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
