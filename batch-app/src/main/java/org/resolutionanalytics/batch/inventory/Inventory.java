package org.resolutionanalytics.batch.inventory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.DocumentFiles;
import org.resolutionanalytics.batch.source.DocumentName;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.store.Register;

/**
 * Walks the input folders and brings the register up to date. Files are known by the hash of their
 * content, so a file that was only touched is not analysed again. In a register that was empty,
 * they may have no hash until they are analysed.
 */
public record Inventory(InputFolders input, Register register) {

  /** The files of a corpus, none of them read: by document, the richest format first. */
  public static List<SourceUnit> units(CorpusFolders corpus) throws IOException {
    return units(corpus, Long.MAX_VALUE);
  }

  /** The same with no more than the first texts of files that hold several. */
  public static List<SourceUnit> units(CorpusFolders corpus, long mostParts) throws IOException {
    List<SourceUnit> units = new ArrayList<>();
    InputFolders all = new InputFolders(corpus, Path.of(""), SourceLimits.DEFAULT);
    new FolderWalk(all, false, mostParts, units::addAll).run();
    units.removeIf(unit -> unit.part().isEmpty() && DocumentFiles.isTable(unit.path()));
    units.sort(
        Comparator.comparing(SourceUnit::document)
            .thenComparing(unit -> DocumentName.poverty(unit.place()))
            .thenComparing(SourceUnit::path));
    return units;
  }

  /**
   * Registers all files.
   *
   * @param analysis under which program and lexicons this run analyses: what was analysed under
   *     others waits again
   * @param hashesNeeded whether all files must be hashed, as for workers on other machines;
   *     otherwise they are only listed where none is known yet, as the analysis hashes what it
   *     reads
   * @return how many units there are
   */
  public long take(String analysis, boolean hashesNeeded) throws IOException {
    long number = register.nextInventory();
    AtomicLong files = new AtomicLong();
    Consumer<List<SourceUnit>> registration =
        units -> {
          register.see(units, number, analysis, input.limits());
          files.addAndGet(units.size());
        };
    boolean hashing = hashesNeeded || number > Register.FIRST_INVENTORY;
    new FolderWalk(input, hashing, Long.MAX_VALUE, registration).run();
    register.close(number, analysis);
    return files.get();
  }
}
