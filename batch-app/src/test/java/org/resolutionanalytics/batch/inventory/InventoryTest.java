package org.resolutionanalytics.batch.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.store.FactsDatabase;
import org.resolutionanalytics.batch.store.Register;
import org.springframework.jdbc.core.JdbcTemplate;

class InventoryTest {
  private static final SourceLimits LIMITS = new SourceLimits(1000, 1000, Duration.ofMinutes(1));
  @TempDir private Path folder;
  private final JdbcTemplate jdbc = FactsDatabase.create();
  private final Register register = new Register(jdbc);

  @Test
  void findsFilesInAllFoldersAndHashesThem() throws Exception {
    write("b.txt", "abc");
    write("sub/deep/a.txt", "");

    assertThat(take()).isEqualTo(2);
    assertThat(files())
        .containsExactly(
            SourceUnit.file(
                "b.txt", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            SourceUnit.file("sub/deep/a.txt", 0, ""));
  }

  @Test
  void hiddenFilesAndTheReportFolderAreNotDocuments() throws Exception {
    write(".hidden/a.txt", "x");
    write(".a.txt", "x");
    write("out/b.txt", "x");
    write("c.txt", "x");

    assertThat(take()).isEqualTo(1);
    assertThat(files()).extracting(SourceUnit::path).containsExactly("c.txt");
  }

  @Test
  void theEndingOfAFoldersNameSaysNothing() throws Exception {
    List<String> files =
        List.of("2020.csv/a.txt", "drafts.tmp/b.txt", "old~/c.part/d.txt", "report.html/e.txt");
    for (String file : files) {
      write(file, "x");
    }
    Files.createSymbolicLink(folder.resolve("again.tmp"), folder.resolve("drafts.tmp"));
    write(".store/new/f.txt", "x");
    Files.createSymbolicLink(folder.resolve("z.lock"), folder.resolve(".store/new"));

    take();

    assertThat(files())
        .extracting(SourceUnit::path)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(files.stream(), Stream.of("z.lock/f.txt")).toList());
  }

  @Test
  void tablesWaitSoThatTheirOutcomeIsReported() throws Exception {
    write("a.txt", "x");
    write("corpus.csv", "text\n\"The General Assembly, ...\"");
    write("sub/one.JSON", "{}");
    write("earlier/SHA256SUMS", "");
    write("earlier/run.json", "");
    write("earlier/clauses.csv", "");
    write("others/SHA256SUMS", "");
    write("others/data.csv", "");

    take();
    take();

    assertThat(files())
        .extracting(SourceUnit::document)
        .containsExactlyInAnyOrder("a", "corpus.csv", "others/data.csv", "sub/one.JSON");
    assertThat(Inventory.units(CorpusFolders.of(List.of(folder))))
        .extracting(SourceUnit::path)
        .containsExactly("a.txt");
  }

  @Test
  void aFolderThatIsGoneIsNotAnEmptyOne() throws Exception {
    write("in/a.txt", "x");
    Inventory inventory = inventory(List.of(folder.resolve("in")), folder.resolve("out"));
    inventory.take("v1", true);
    Files.move(folder.resolve("in"), folder.resolve("elsewhere"));

    assertThatIOException().isThrownBy(() -> inventory.take("v1", true));

    assertThat(files()).extracting(SourceUnit::path).containsExactly("a.txt");
  }

  @Test
  void largeFilesAreRegisteredButNotRead() throws Exception {
    write("large.txt", "x".repeat(2000));

    take();

    assertThat(files()).extracting(SourceUnit::sha256).containsExactly("");
  }

  @Test
  void aLinkToNowhereIsAFileThatTheAnalysisRejects() throws Exception {
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("none.txt"));

    assertThat(take()).isEqualTo(1);
  }

  @Test
  void aFileThatLinksLeadToIsOneUnitByItsOwnName() throws Exception {
    write("m/one.txt", "x");
    write("m/sub/two.txt", "x");
    Files.createSymbolicLink(folder.resolve("a"), folder.resolve("m"));
    Files.createSymbolicLink(folder.resolve("z"), folder.resolve("m/sub"));
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("m/one.txt"));
    Files.createSymbolicLink(folder.resolve("m/sub/up"), folder);

    assertThat(take()).isEqualTo(2);
    assertThat(files()).extracting(SourceUnit::path).containsExactly("m/one.txt", "m/sub/two.txt");
  }

  @Test
  void linksOutOfTheFolderAreNotFollowed(@TempDir Path elsewhere) throws Exception {
    Files.writeString(elsewhere.resolve("one.txt"), "x");
    write("c.txt", "x");
    Files.createSymbolicLink(folder.resolve("d"), elsewhere);
    Files.createSymbolicLink(folder.resolve("f.txt"), elsewhere.resolve("one.txt"));
    Files.createSymbolicLink(folder.resolve("p"), folder.resolveSibling("."));

    assertThat(take()).isEqualTo(1);
    assertThat(files()).extracting(SourceUnit::path).containsExactly("c.txt");
  }

  @Test
  void aHiddenFileIsReadByALinkToIt() throws Exception {
    write(".store/one.txt", "x");
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve(".store/one.txt"));

    take();

    assertThat(files()).extracting(SourceUnit::path).containsExactly("a.txt");
  }

  @Test
  void aFolderThatIsGivenTwiceIsReadOnce(@TempDir Path elsewhere) throws Exception {
    write("sub/one.txt", "x");
    Path link = Files.createSymbolicLink(elsewhere.resolve("a"), folder);
    Path inner = Files.createSymbolicLink(elsewhere.resolve("b"), folder.resolve("sub"));
    Path outside = folder.resolveSibling("out");
    for (List<Path> given : List.of(List.of(link, folder, inner), List.of(inner, link, folder))) {
      register.clear();
      assertThat(inventory(given, outside).take("v1", true)).isEqualTo(1);
      assertThat(files())
          .extracting(SourceUnit::path)
          .containsExactly(folder.getFileName() + "/sub/one.txt");
    }
  }

  @Test
  void aFolderIsReadThatIsGivenByALink(@TempDir Path elsewhere) throws Exception {
    write("sub/one.txt", "x");
    write("out/two.txt", "x");
    Path link = Files.createSymbolicLink(elsewhere.resolve("a"), folder);

    assertThat(inventory(List.of(link), link.resolve("out")).take("v1", true)).isEqualTo(1);
    assertThat(files()).extracting(SourceUnit::path).containsExactly("sub/one.txt");
  }

  @Test
  void moreFilesThanOneBatchHolds() throws Exception {
    for (int i = 0; i < 501; i++) {
      write("d%03d.txt".formatted(i), "x");
    }

    assertThat(take()).isEqualTo(501);
  }

  /** The analysis hashes what it reads; but what is known is compared with its content. */
  @Test
  void theFirstInventoryHashesFilesOnlyWhereThatIsNeeded() throws Exception {
    write("a.txt", "abc");
    Inventory inventory = inventory(List.of(folder), folder.resolve("out"));

    inventory.take("v1", false);
    assertThat(files()).extracting(SourceUnit::sha256).containsExactly("");

    inventory.take("v1", false);
    assertThat(files()).extracting(SourceUnit::sha256).doesNotContain("");

    register.clear();
    inventory.take("v1", true);
    assertThat(files()).extracting(SourceUnit::sha256).doesNotContain("");
  }

  private long take() throws Exception {
    return inventory(List.of(folder), folder.resolve("out")).take("v1", true);
  }

  private Inventory inventory(List<Path> folders, Path except) {
    return new Inventory(new InputFolders(CorpusFolders.of(folders), except, LIMITS), register);
  }

  private void write(String path, String content) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<SourceUnit> files() {
    return jdbc.query(
        "SELECT " + Register.UNIT + " FROM source_unit WHERE state = 'waiting' ORDER BY path",
        Register::unit);
  }
}
