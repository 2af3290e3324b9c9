package org.resolutionanalytics.batch.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.scheduling.support.CronExpression;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import picocli.CommandLine;

/** What {@code docs/examples} gives to schedulers holds for this program's command line. */
class ScheduledExamplesTest {
  private static final Path EXAMPLES = Path.of("..", "docs", "examples");
  private static final String PROGRAM = "/opt/resolution-analytics/resolutions";

  @TempDir private Path folder;

  @Test
  void theCronJobOfKubernetes() throws Exception {
    Map<?, ?> job =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(EXAMPLES.resolve("cronjob.yaml")));

    assertThat(at(job, "apiVersion")).isEqualTo("batch/v1");
    assertThat(at(job, "kind")).isEqualTo("CronJob");
    CronExpression.parse("0 " + at(job, "spec", "schedule"));
    assertThat(ZoneId.of((String) at(job, "spec", "timeZone"))).isNotNull();
    assertThat(at(job, "spec", "concurrencyPolicy")).isEqualTo("Forbid");
    Object pod = at(job, "spec", "jobTemplate", "spec", "template", "spec");
    assertThat(at(pod, "restartPolicy")).isIn("Never", "OnFailure");
    Object container = ((List<?>) at(pod, "containers")).get(0);
    accepts(((List<?>) at(container, "args")).stream().map(Object::toString).toList());
    // What the container mounts is what the pod has.
    Object mount = ((List<?>) at(container, "volumeMounts")).get(0);
    Object volume = ((List<?>) at(pod, "volumes")).get(0);
    assertThat(at(mount, "name")).isEqualTo(at(volume, "name"));
  }

  @Test
  void theManagerAndTheWorkersOfKubernetes() throws Exception {
    List<Object> documents = new ArrayList<>();
    new Yaml(new SafeConstructor(new LoaderOptions()))
        .loadAll(Files.readString(EXAMPLES.resolve("workers.yaml")))
        .forEach(documents::add);

    assertThat(documents).hasSize(2);
    Object manager = documents.get(0);
    assertThat(at(manager, "apiVersion")).isEqualTo("batch/v1");
    CronExpression.parse("0 " + at(manager, "spec", "schedule"));
    assertThat(at(manager, "spec", "concurrencyPolicy")).isEqualTo("Forbid");
    Object managerPod = at(manager, "spec", "jobTemplate", "spec", "template", "spec");
    Object workers = documents.get(1);
    assertThat(at(workers, "apiVersion")).isEqualTo("apps/v1");
    assertThat(at(workers, "kind")).isEqualTo("Deployment");
    assertThat(at(workers, "spec", "selector", "matchLabels"))
        .isEqualTo(at(workers, "spec", "template", "metadata", "labels"));
    Object workerPod = at(workers, "spec", "template", "spec");
    assertThat(at(container(workerPod), "image")).isEqualTo(at(container(managerPod), "image"));
    accepts("analyse", arguments(managerPod));
    accepts("worker", arguments(workerPod));
    for (Object pod : List.of(managerPod, workerPod)) {
      assertThat(names(at(container(pod), "volumeMounts"))).isEqualTo(names(at(pod, "volumes")));
    }
  }

  private static Object container(Object pod) {
    return ((List<?>) at(pod, "containers")).get(0);
  }

  private static List<String> arguments(Object pod) {
    return ((List<?>) at(container(pod), "args")).stream().map(Object::toString).toList();
  }

  private static List<Object> names(Object list) {
    return ((List<?>) list).stream().map(entry -> at(entry, "name")).toList();
  }

  @Test
  void theLineOfCron() throws Exception {
    String line =
        Files.readAllLines(EXAMPLES.resolve("crontab")).stream()
            .filter(text -> !text.startsWith("#"))
            .findFirst()
            .orElseThrow();
    List<String> words = Arrays.asList(line.split(" +"));

    CronExpression.parse("0 " + String.join(" ", words.subList(0, 5)));
    assertThat(words.get(5)).isEqualTo(PROGRAM);
    accepts(words.subList(6, words.size()));
  }

  @Test
  void theServiceOfSystemd() throws Exception {
    String start =
        Files.readAllLines(EXAMPLES.resolve("resolutions.service")).stream()
            .filter(line -> line.startsWith("ExecStart="))
            .findFirst()
            .orElseThrow();
    List<String> words = Arrays.asList(start.substring("ExecStart=".length()).split(" +"));

    assertThat(words.get(0)).isEqualTo(PROGRAM);
    accepts(words.subList(1, words.size()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crontab",
        "resolutions.service",
        "resolutions.timer",
        "cronjob.yaml",
        "workers.yaml"
      })
  void theManualShowsTheExamplesAsTheyAre(String name) throws Exception {
    String manual = Files.readString(EXAMPLES.resolveSibling("operations.md"));

    assertThat(manual.replaceAll("(?m)^    ", ""))
        .contains(Files.readString(EXAMPLES.resolve(name)));
  }

  @Test
  void systemdTakesTheUnits() throws Exception {
    boolean here = Files.isExecutable(Path.of("/usr/bin/systemd-analyze"));
    if (!here) {
      System.err.println("SKIPPED: no systemd-analyze on this machine (apt-get install systemd)");
    }
    assumeTrue(here, "systemd-analyze is not installed");
    for (String unit : List.of("resolutions.service", "resolutions.timer")) {
      // It wants the program to be there.
      String text = Files.readString(EXAMPLES.resolve(unit)).replace(PROGRAM, "/bin/true");
      Files.writeString(folder.resolve(unit), text);
    }
    Path log = folder.resolve("log");

    Process verify =
        new ProcessBuilder(
                "/usr/bin/systemd-analyze",
                "verify",
                folder.resolve("resolutions.service").toString(),
                folder.resolve("resolutions.timer").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();

    assertThat(verify.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(verify.exitValue()).as(Files.readString(log)).isZero();
    assertThat(log).content().doesNotContain("Unknown key");
  }

  private static void accepts(List<String> arguments) {
    accepts("analyse", arguments);
  }

  private static void accepts(String command, List<String> arguments) {
    String[] words = arguments.toArray(String[]::new);
    CommandLine.ParseResult parsed = ResolutionsCommand.commandLine(words).parseArgs(words);
    assertThat(parsed.hasSubcommand()).isTrue();
    assertThat(parsed.subcommand().commandSpec().name()).isEqualTo(command);
  }

  private static Object at(Object map, String... keys) {
    Object value = map;
    for (String key : keys) {
      value = ((Map<?, ?>) value).get(key);
      assertThat(value).as(key).isNotNull();
    }
    return value;
  }
}
