package org.resolutionanalytics.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What core may use, and in which direction. */
@AnalyzeClasses(packages = "org.resolutionanalytics.core", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule THE_JDK_ALONE =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.resolutionanalytics.core..");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.resolutionanalytics.core.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule LAYERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("rule")
          .definedBy("..core.rule..")
          .layer("text")
          .definedBy("..core.text..")
          .layer("resolution")
          .definedBy("..core.resolution..")
          .layer("parse")
          .definedBy("..core.parse..")
          .layer("citation")
          .definedBy("..core.citation..")
          .whereLayer("rule")
          .mayNotAccessAnyLayer()
          .whereLayer("parse")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("citation")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("resolution")
          .mayOnlyBeAccessedByLayers("parse", "citation");
}
