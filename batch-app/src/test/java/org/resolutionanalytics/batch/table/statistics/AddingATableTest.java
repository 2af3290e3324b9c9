package org.resolutionanalytics.batch.table.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.facts.SampleDocuments;
import org.resolutionanalytics.batch.table.Cells;
import org.resolutionanalytics.batch.table.fact.DocumentTable;
import org.resolutionanalytics.batch.table.fact.Resolutions;

/** The classes in the page on adding a table compile, and give rows. */
class AddingATableTest {
  private static final Path PAGE = Path.of("..", "docs", "adding-a-table.md");
  private static final Pattern CLASS =
      Pattern.compile("(?s)```java\n(package .*?final class (\\w+).*?)```");

  @TempDir private Path folder;

  @BeforeEach
  void compile() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
    for (MatchResult found : CLASS.matcher(Files.readString(PAGE)).results().toList()) {
      Path source = folder.resolve(found.group(2) + ".java");
      arguments.add(Files.writeString(source, found.group(1)).toString());
    }

    int problems =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));

    assertThat(problems).as("see the compiler's words above").isZero();
  }

  @Test
  void theTableOfDocumentsHasARowPerOpeningVerb() throws Exception {
    Lookup beside = MethodHandles.privateLookupIn(Resolutions.class, MethodHandles.lookup());
    Class<?> openings = load("table/fact/Openings", beside);

    DocumentTable<?> rows = (DocumentTable<?>) openings.getField("ROWS").get(null);
    List<Map<String, Object>> cells = Cells.of(rows.over(SampleDocuments.all()::forEach));

    assertThat(cells).isNotEmpty();
    assertThat(cells.get(0)).containsOnlyKeys("document", "path", "section", "verb");
    assertThat(cells).extracting(row -> row.get("verb")).contains("request");
  }

  @Test
  @SuppressWarnings("unchecked") // the page says that it takes documents
  void theTableThatCountsHasARowPerYear() throws Exception {
    Lookup here = MethodHandles.lookup();
    Class<?> row = load("table/statistics/ClausesByYear$Row", here);
    Class<?> counts = load("table/statistics/ClausesByYear", here);
    Object counted = counts.getDeclaredConstructor().newInstance();
    List<Object> rows = new ArrayList<>();

    ThemeTree themes = new ThemeTree(SampleDocuments.lexicon());
    SampleDocuments.all().stream().map(themes::count).forEach((Consumer<CountedDocument>) counted);
    Consumer<Object> sink = rows::add;
    counts.getDeclaredMethod("rows", Consumer.class).invoke(counted, sink);

    assertThat(rows).hasOnlyElementsOfType(row);
    assertThat(rows)
        .extracting("year", "clauses")
        .containsExactly(tuple(Optional.of(2010), 2), tuple(Optional.of(2011), 1));
  }

  /** Into the package of the class that looks, as they use what only that package sees. */
  private Class<?> load(String name, Lookup beside) throws Exception {
    Path compiled = folder.resolve("org/resolutionanalytics/batch/" + name + ".class");
    return beside.defineClass(Files.readAllBytes(compiled));
  }
}
