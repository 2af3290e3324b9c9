package org.resolutionanalytics.batch.inventory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.resolutionanalytics.batch.facts.Register;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.message.Phrases;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.DocumentFiles;
import org.resolutionanalytics.batch.source.DocumentName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Walks the input folders and brings the register up to date. Files are known by the hash of their
 * content, so a file that was only touched is not analysed again; in a register that was empty,
 * they may have none until they are analysed.
 */
public final class Inventory {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
  private final InputFolders input;
  private final Register register;

  /**
   * An inventory of a corpus.
   *
   * @param input the folders
   * @param register where the units are kept
   */
  public Inventory(InputFolders input, Register register) {
    this.input = Objects.requireNonNull(input, "input");
    this.register = Objects.requireNonNull(register, "register");
  }

  /**
   * The files of a corpus, without a register: ordered by document, the richest format first. None
   * of them is read.
   *
   * @param corpus the folders
   * @throws IOException if a folder cannot be listed
   */
  public static List<SourceUnit> units(CorpusFolders corpus) throws IOException {
    List<SourceUnit> units = new ArrayList<>();
    try (FolderWalk walk =
        new FolderWalk(new InputFolders(corpus, Path.of(""), Long.MAX_VALUE, 1), false)) {
      Optional<List<SourceUnit>> batch = walk.next();
      while (batch.isPresent()) {
        units.addAll(batch.get());
        batch = walk.next();
      }
      warn(walk);
    }
    units.removeIf(unit -> DocumentFiles.isTable(unit.path()));
    units.sort(
        Comparator.comparing(SourceUnit::document)
            .thenComparing(unit -> DocumentName.poverty(unit.path()))
            .thenComparing(SourceUnit::path));
    return units;
  }

  /**
   * Registers all files.
   *
   * @param analysis under which program and lexicons this run analyses: what was analysed under
   *     others waits again
   * @return how many files there are
   * @throws IOException if a folder cannot be listed
   */
  public long take(String analysis) throws IOException {
    long number = register.nextInventory();
    long files = 0;
    try (FolderWalk walk = input.walk(number > Register.FIRST_INVENTORY)) {
      Optional<List<SourceUnit>> batch = walk.next();
      while (batch.isPresent()) {
        register.see(batch.get(), number, analysis);
        files += batch.get().size();
        batch = walk.next();
      }
      warn(walk);
    }
    register.close(number, analysis);
    return files;
  }

  private static void warn(FolderWalk walk) {
    warn("Left out, as a link leads out of the input folder: {}", walk.outside());
    warn("Left out, as a link leads to what is read under another name: {}", walk.repeated());
  }

  private static void warn(String sentence, List<String> links) {
    if (!links.isEmpty()) {
      LOG.warn(sentence, Phrases.firstOf(links));
    }
  }
}
