package org.resolutionanalytics.batch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Data flows one way: files, facts, comparison, tables, reports, job, command line. */
@AnalyzeClasses(
    packages = "org.resolutionanalytics.batch",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String BASE = "org.resolutionanalytics.batch.";

  @ArchTest
  static final ArchRule stagesOfTheParserAreItsOwn =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.resolutionanalytics.core.parse.*..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching(BASE + "(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule stages =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("program")
          .definedBy("org.resolutionanalytics.batch")
          .layer("command line")
          .definedBy(BASE + "cli..")
          .layer("job")
          .definedBy(BASE + "job..", BASE + "application..", BASE + "database..")
          .layer("reports")
          .definedBy(
              BASE + "calendar..",
              BASE + "csv..",
              BASE + "datapackage..",
              BASE + "page..",
              BASE + "publish..",
              BASE + "synopsis..",
              BASE + "workbook..")
          .layer("counts")
          .definedBy(
              BASE + "changes..",
              BASE + "kwic..",
              BASE + "table.comparison..",
              BASE + "table.fact..",
              BASE + "table.lexicon..",
              BASE + "table.mandate..",
              BASE + "table.measure..",
              BASE + "table.statistics..")
          .layer("comparison")
          .definedBy(BASE + "comparison..")
          .layer("analysis")
          .definedBy(BASE + "inventory..", BASE + "analyse..")
          .layer("facts")
          .definedBy(BASE + "facts..")
          .layer("store")
          .definedBy(BASE + "store..")
          .layer("files")
          .definedBy(BASE + "source..")
          .layer("tables")
          .definedBy(BASE + "table")
          .whereLayer("command line")
          .mayOnlyBeAccessedByLayers("program")
          .whereLayer("job")
          .mayOnlyBeAccessedByLayers("command line", "program")
          .whereLayer("analysis")
          .mayOnlyBeAccessedByLayers("job", "command line")
          .whereLayer("reports")
          .mayOnlyBeAccessedByLayers("job", "command line")
          .whereLayer("counts")
          .mayOnlyBeAccessedByLayers("reports", "job", "command line")
          .whereLayer("comparison")
          .mayOnlyBeAccessedByLayers("counts", "reports", "job", "command line")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("analysis", "comparison", "counts", "job", "command line")
          .whereLayer("facts")
          .mayOnlyBeAccessedByLayers(
              "store", "analysis", "comparison", "counts", "reports", "job", "command line")
          .whereLayer("files")
          .mayOnlyBeAccessedByLayers("store", "analysis", "facts", "job", "command line");

  /** The analysis key hashes these packages: what decides about facts may not hide elsewhere. */
  @ArchTest
  static final ArchRule factsDependOnTheCodeOfTheAnalysisKey =
      noClasses()
          .that()
          .resideInAnyPackage(
              BASE + "source..", BASE + "facts..", BASE + "store..", BASE + "analyse..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.resolutionanalytics..")
                  .and(
                      resideOutsideOfPackages(
                          "org.resolutionanalytics.core..",
                          "org.resolutionanalytics.nlp..",
                          BASE + "source..",
                          BASE + "facts..",
                          BASE + "store..",
                          BASE + "analyse..")));

  @ArchTest
  static final ArchRule onlyThePackagesOfTablesKnowCommonsCsv =
      noClasses()
          .that()
          .resideOutsideOfPackages(BASE + "csv..", BASE + "source.bundle..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.commons.csv..");

  @ArchTest
  static final ArchRule factsAndReportsKnowNoBatchFramework =
      noClasses()
          .that()
          .resideOutsideOfPackages(BASE + "job..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework.batch..");

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + "cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule springBootAloneKnowsLogback =
      noClasses().should().dependOnClassesThat().resideInAPackage("ch.qos.logback..");
}
