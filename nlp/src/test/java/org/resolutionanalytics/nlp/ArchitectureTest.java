package org.resolutionanalytics.nlp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Packages of nlp use only those before them, and no framework. */
@AnalyzeClasses(
    packages = "org.resolutionanalytics.nlp",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule ONE_DIRECTION =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("token")
          .definedBy("..nlp.token..")
          .layer("lexicon")
          .definedBy("..nlp.lexicon..")
          .layer("match")
          .definedBy("..nlp.match..")
          .layer("theme")
          .definedBy("..nlp.theme..")
          .layer("actor")
          .definedBy("..nlp.actor..")
          .layer("request")
          .definedBy("..nlp.request..")
          .layer("tag")
          .definedBy("..nlp.tag..")
          .whereLayer("tag")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("request")
          .mayOnlyBeAccessedByLayers("tag")
          .whereLayer("actor")
          .mayOnlyBeAccessedByLayers("request", "tag")
          .whereLayer("theme")
          .mayOnlyBeAccessedByLayers("tag")
          .whereLayer("match")
          .mayOnlyBeAccessedByLayers("theme", "actor", "request", "tag")
          .whereLayer("lexicon")
          .mayOnlyBeAccessedByLayers("match", "theme", "actor", "request", "tag");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.resolutionanalytics.nlp.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule KNOWN_LIBRARIES_ONLY =
      classes()
          .that()
          .resideInAPackage("..nlp..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "org.yaml.snakeyaml..",
              "opennlp..",
              "org.resolutionanalytics.core..",
              "org.resolutionanalytics.nlp..");

  @ArchTest
  static final ArchRule YAML_STAYS_IN_LEXICON =
      classes()
          .that()
          .resideInAPackage("org.yaml.snakeyaml..")
          .should()
          .onlyHaveDependentClassesThat()
          .resideInAnyPackage("..nlp.lexicon..", "..nlp.actor..", "..nlp.request..", "org.yaml..")
          .allowEmptyShould(true);
}
