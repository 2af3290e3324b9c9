package org.resolutionanalytics.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.facts.FactsDatabase;
import org.resolutionanalytics.batch.facts.FileRegister;
import org.resolutionanalytics.batch.facts.SourceFile;

class SharedFilesReaderTest {
  private final FileRegister register = new FileRegister(FactsDatabase.create());
  private final SharedFilesReader reader = new SharedFilesReader(register);
  private final ExecutorService first = Executors.newSingleThreadExecutor();
  private final ExecutorService second = Executors.newSingleThreadExecutor();

  @AfterEach
  void endThreads() {
    first.shutdownNow();
    second.shutdownNow();
  }

  @Test
  void ofAFewFilesEachThreadHasItsShareWhoeverIsFirst() throws Exception {
    deal(16);

    assertThat(rest(first)).hasSize(8);
    assertThat(rest(second)).hasSize(8);
  }

  @Test
  void whoIsDoneHelpsWhereManyAreLeft() throws Exception {
    deal(200);

    List<String> byFirst = rest(first);
    List<String> bySecond = rest(second);

    assertThat(byFirst).hasSize(200 - SharedFilesReader.OWN);
    assertThat(bySecond).hasSize(SharedFilesReader.OWN);
    assertThat(byFirst).doesNotContainAnyElementsOf(bySecond).doesNotHaveDuplicates();
  }

  @Test
  void aRestartBeginsWithWhatWaits() throws Exception {
    deal(4);
    assertThat(rest(first)).hasSize(2);

    reader.start(2);

    assertThat(rest(second)).hasSize(2);
    assertThat(rest(first)).hasSize(2);
  }

  private void deal(int files) {
    List<SourceFile> all = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      String name = "d%03d".formatted(i);
      all.add(new SourceFile(name + ".txt", name, 100, "sum" + i));
    }
    long inventory = register.nextInventory();
    register.see(all, inventory, "v1");
    register.close(inventory, "v1", waiting -> 2);
    reader.start(2);
  }

  /** What a thread reads until there is nothing more for it. */
  private List<String> rest(ExecutorService thread) throws Exception {
    return thread
        .submit(
            () -> {
              List<String> paths = new ArrayList<>();
              for (SourceFile file = reader.read(); file != null; file = reader.read()) {
                paths.add(file.path());
              }
              return paths;
            })
        .get();
  }
}
