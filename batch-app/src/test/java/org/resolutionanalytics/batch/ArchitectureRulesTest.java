package org.resolutionanalytics.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of {@link ArchitectureTest} reports a class that breaks it. */
class ArchitectureRulesTest {
  private static final String BASE = "org.resolutionanalytics.batch.";

  @TempDir private Path folder;

  /** From a package of batch-app to one that its classes may not know. */
  @ParameterizedTest
  @CsvSource({
    "stagesOfTheParserAreItsOwn, analyse, org.resolutionanalytics.core.parse.line",
    "stagesOfTheParserAreItsOwn, cli, org.resolutionanalytics.core.parse.metadata.part",
    "stages, job, org.resolutionanalytics.batch.cli",
    "stages, job.worker, org.resolutionanalytics.batch.cli",
    "stages, publish, org.resolutionanalytics.batch.job",
    "stages, table.fact, org.resolutionanalytics.batch.job.claim",
    "stages, page, org.resolutionanalytics.batch.analyse",
    "stages, facts, org.resolutionanalytics.batch.inventory",
    "stages, table.statistics, org.resolutionanalytics.batch.csv",
    "stages, changes, org.resolutionanalytics.batch.datapackage",
    "stages, kwic, org.resolutionanalytics.batch.page",
    "stages, table.fact, org.resolutionanalytics.batch.publish",
    "stages, table, org.resolutionanalytics.batch.workbook",
    "stages, table, org.resolutionanalytics.batch.table.fact",
    "stages, table, org.resolutionanalytics.batch.table.statistics",
    "stages, inventory, org.resolutionanalytics.batch.changes",
    "stages, analyse, org.resolutionanalytics.batch.kwic",
    "stages, source, org.resolutionanalytics.batch.facts",
    "stages, table, org.resolutionanalytics.batch.facts",
    "stages, workbook, org.resolutionanalytics.batch.source",
    "stages, table.fact, org.resolutionanalytics.batch.source",
    "factsDependOnTheCodeOfTheAnalysisKey, source, org.resolutionanalytics.batch.log",
    "factsDependOnTheCodeOfTheAnalysisKey, facts, org.resolutionanalytics.batch.table",
    "factsDependOnTheCodeOfTheAnalysisKey, analyse, org.resolutionanalytics.batch.publish",
    "onlyThePackagesOfTablesKnowCommonsCsv, table.statistics, org.apache.commons.csv",
    "onlyThePackagesOfTablesKnowCommonsCsv, cli, org.apache.commons.csv",
    "factsAndReportsKnowNoBatchFramework, cli, org.springframework.batch.core.job",
    "factsAndReportsKnowNoBatchFramework, facts, org.springframework.batch.infrastructure.item",
    "onlyTheCommandLineKnowsPicocli, job, picocli",
    "springBootAloneKnowsLogback, cli, ch.qos.logback.classic",
  })
  void aForbiddenDependencyIsReported(String rule, String from, String to) throws Exception {
    JavaClasses classes = classes(new Made(BASE + from, to), new Made(to, to));

    assertThat(rule(rule).evaluate(classes).getFailureReport().toString())
        .contains(BASE + from + ".Made", to + ".Made");
  }

  @Test
  void aCycleIsReported() throws Exception {
    JavaClasses classes =
        classes(new Made(BASE + "table", BASE + "csv"), new Made(BASE + "csv", BASE + "table"));

    assertThat(rule("packagesHaveNoCycles").evaluate(classes).getFailureReport().toString())
        .contains("Cycle detected");
  }

  @ParameterizedTest
  @CsvSource({
    "stagesOfTheParserAreItsOwn, analyse, org.resolutionanalytics.core.parse",
    "packagesHaveNoCycles, csv, org.resolutionanalytics.batch.table",
    "stages, csv, org.resolutionanalytics.batch.table.statistics",
    "factsDependOnTheCodeOfTheAnalysisKey, facts, org.resolutionanalytics.nlp.theme",
    "onlyThePackagesOfTablesKnowCommonsCsv, csv, org.apache.commons.csv",
    "factsAndReportsKnowNoBatchFramework, job.claim, org.springframework.batch.core.job",
    "onlyTheCommandLineKnowsPicocli, cli, picocli",
    "springBootAloneKnowsLogback, cli, org.slf4j",
  })
  void anAllowedDependencyIsNotReported(String rule, String from, String to) throws Exception {
    JavaClasses classes = classes(new Made(BASE + from, to), new Made(to, to));

    assertThat(rule(rule).evaluate(classes).hasViolation()).isFalse();
  }

  @Test
  void everyRuleIsTried() throws Exception {
    List<String> rules =
        Arrays.stream(ArchitectureTest.class.getDeclaredFields())
            .filter(field -> field.isAnnotationPresent(ArchTest.class))
            .map(Field::getName)
            .toList();

    for (String test :
        List.of("aForbiddenDependencyIsReported", "anAllowedDependencyIsNotReported")) {
      List<String> tried =
          Arrays.stream(
                  getClass()
                      .getDeclaredMethod(test, String.class, String.class, String.class)
                      .getAnnotation(CsvSource.class)
                      .value())
              .map(line -> line.substring(0, line.indexOf(',')))
              .distinct()
              .toList();
      assertThat(Stream.concat(tried.stream(), Stream.of("packagesHaveNoCycles")).distinct())
          .as(test)
          .containsExactlyInAnyOrderElementsOf(rules);
    }
  }

  private static ArchRule rule(String name) throws Exception {
    return (ArchRule) ArchitectureTest.class.getDeclaredField(name).get(null);
  }

  /** A class of a package that uses a class of another. */
  private record Made(String from, String to) {
    /** As a compiler writes it, in a folder of its package. */
    void write(Path classes) throws IOException {
      ClassWriter made = new ClassWriter(0);
      made.visit(
          Opcodes.V17,
          Opcodes.ACC_PUBLIC,
          name(from),
          null,
          Type.getInternalName(Object.class),
          null);
      made.visitField(Opcodes.ACC_PUBLIC, "field", "L" + name(to) + ";", null, null).visitEnd();
      Path file = classes.resolve(name(from) + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, made.toByteArray());
    }

    private static String name(String made) {
      return made.replace('.', '/') + "/Made";
    }
  }

  private JavaClasses classes(Made... classes) throws IOException {
    for (Made made : classes) {
      made.write(folder);
    }
    return new ClassFileImporter().importPath(folder);
  }
}
