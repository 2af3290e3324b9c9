package org.resolutionanalytics.batch.inventory;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.resolutionanalytics.batch.facts.FileRegister;
import org.resolutionanalytics.batch.facts.SourceFile;

/**
 * Walks the input folder and brings the register up to date. Files are known by the hash of their
 * content, so a file that was only touched is not analysed again; in a register that was empty,
 * they may have none until they are analysed.
 */
public final class Inventory {
  private final InputFolder input;
  private final FileRegister register;

  /**
   * An inventory of a folder.
   *
   * @param input the folder
   * @param register where the files are kept
   */
  public Inventory(InputFolder input, FileRegister register) {
    this.input = Objects.requireNonNull(input, "input");
    this.register = Objects.requireNonNull(register, "register");
  }

  /**
   * Registers all files.
   *
   * @param analysis the versions and limits of this run: what was analysed under others waits again
   * @param slots among how many partitions so many waiting files are dealt
   * @return how many files there are, and how many of them wait for the analysis
   * @throws IOException if a folder cannot be listed
   */
  public Findings take(String analysis, IntUnaryOperator slots) throws IOException {
    long number = register.nextInventory();
    long files = 0;
    try (FolderWalk walk = input.walk(number > FileRegister.FIRST_INVENTORY)) {
      Optional<List<SourceFile>> batch = walk.next();
      while (batch.isPresent()) {
        register.see(batch.get(), number, analysis);
        files += batch.get().size();
        batch = walk.next();
      }
    }
    return new Findings(files, register.close(number, analysis, slots));
  }

  /**
   * What an inventory found.
   *
   * @param files the files of the folder
   * @param waiting those that have to be analysed
   */
  public record Findings(long files, int waiting) {}
}
