package org.resolutionanalytics.nlp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Packages of nlp use only those before them, and no framework. Each rule is tried against classes
 * that break it: those in the packages {@code broken} of the test sources.
 */
final class ArchitectureTest {

  private static final ImportOption NO_TESTS = new ImportOption.DoNotIncludeTests();

  private static final JavaClasses MAIN = imported(NO_TESTS);

  private static final JavaClasses WITH_BROKEN =
      imported(location -> NO_TESTS.includes(location) || location.contains("/broken/"));

  private static final ArchRule ONE_DIRECTION =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("rule")
          .definedBy("..nlp.rule..")
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
          .layer("grammar")
          .definedBy("..nlp.grammar..")
          .layer("request")
          .definedBy("..nlp.request..")
          .layer("lineage")
          .definedBy("..nlp.lineage..")
          .layer("mandate")
          .definedBy("..nlp.mandate..")
          .layer("tag")
          .definedBy("..nlp.tag..")
          .whereLayer("rule")
          .mayNotAccessAnyLayer()
          .whereLayer("tag")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("lineage")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("request")
          .mayOnlyBeAccessedByLayers("lineage", "tag")
          .whereLayer("mandate")
          .mayOnlyBeAccessedByLayers("request", "tag")
          .whereLayer("grammar")
          .mayOnlyBeAccessedByLayers("request", "mandate", "tag")
          .whereLayer("actor")
          .mayOnlyBeAccessedByLayers("grammar", "request", "mandate", "lineage", "tag")
          .whereLayer("theme")
          .mayOnlyBeAccessedByLayers("tag")
          .whereLayer("match")
          .mayOnlyBeAccessedByLayers("theme", "actor", "tag")
          .whereLayer("lexicon")
          .mayOnlyBeAccessedByLayers("match", "theme", "actor", "tag");

  private static final ArchRule NO_CYCLES =
      slices().matching("org.resolutionanalytics.nlp.(*)..").should().beFreeOfCycles();

  private static final ArchRule KNOWN_LIBRARIES_ONLY =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "org.yaml.snakeyaml..",
              "opennlp..",
              "org.resolutionanalytics.core..",
              "org.resolutionanalytics.nlp..");

  private static final ArchRule ONLY_READERS_KNOW_YAML =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..nlp.lexicon..", "..nlp.actor", "..nlp.request", "..nlp.mandate.rule", "..nlp.rule")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.yaml.snakeyaml..");

  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of(ONE_DIRECTION, "token.broken.UsesLexicon"),
        Arguments.of(ONE_DIRECTION, "actor.broken.UsesGrammar"),
        Arguments.of(NO_CYCLES, "token.broken.UsesLexicon"),
        Arguments.of(KNOWN_LIBRARIES_ONLY, "theme.broken.UsesTestLibrary"),
        Arguments.of(ONLY_READERS_KNOW_YAML, "match.broken.ReadsYaml"));
  }

  @Test
  void noPackageInAnotherTakesPartInACycle() {
    slices().matching("org.resolutionanalytics.nlp.(**)").should().beFreeOfCycles().check(MAIN);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theProgramKeepsEachRule(ArchRule rule) {
    rule.check(MAIN);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("rules")
  void eachRuleReportsAClassThatBreaksIt(ArchRule rule, String broken) {
    assertThat(rule.evaluate(WITH_BROKEN).getFailureReport().toString()).contains(broken);
  }

  private static JavaClasses imported(ImportOption option) {
    return new ClassFileImporter()
        .withImportOption(option)
        .importPackages("org.resolutionanalytics.nlp");
  }
}
