package org.resolutionanalytics.batch.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

class ConvertersTest {
  private static final Map<String, ITypeConverter<?>> CONVERTERS =
      Map.of(
          "threads", new Converters.Threads(),
          "from one", new Converters.FromOne(),
          "from zero", new Converters.FromZero(),
          "seconds", new Converters.Seconds(),
          "age", new Converters.Age(),
          "size", new Converters.FileSize(),
          "rejects", new Converters.Rejects(),
          "cron", new Converters.Cron(),
          "zone", new Converters.Zone());

  @ParameterizedTest
  @CsvSource({"1, 1", "500k, 512000", "64MB, 67108864", "64 MiB, 67108864", "1g, 1073741824"})
  void sizes(String text, long bytes) {
    assertThat(new Converters.FileSize().convert(text)).isEqualTo(bytes);
  }

  @Test
  void timesHaveAUnitOrThatOfTheOption() {
    assertThat(new Converters.Seconds().convert("90")).isEqualTo(Duration.ofSeconds(90));
    assertThat(new Converters.Seconds().convert("5m")).isEqualTo(Duration.ofMinutes(5));
    assertThat(new Converters.Age().convert("90")).isEqualTo(Duration.ofDays(90));
    assertThat(new Converters.Age().convert("12h")).isEqualTo(Duration.ofHours(12));
    assertThat(new Converters.Age().convert("0s")).isZero();
  }

  /** Whatever a library throws for a value, the user gets a sentence that says what it must be. */
  @ParameterizedTest
  @CsvSource({
    "threads, 0, a number from 1 to 1000",
    "threads, 2147483647, a number from 1 to 1000",
    "threads, 2147483648, a number from 1 to 1000",
    "threads, many, a number from 1 to 1000",
    "from one, 0, a number from 1",
    "from zero, -1, a number from 0",
    "seconds, 0, a time from 1s to 7d",
    "seconds, 99999999999, a time from 1s to 7d",
    "seconds, soon, a time from 1s to 7d",
    "age, -5d, an age such as 90d or 12h",
    "age, 99999999999999d, an age such as 90d or 12h",
    "age, 99999999999999999999d, an age such as 90d or 12h",
    "size, 0, a size below 2 GB such as 500k or 64MB",
    "size, 2g, a size below 2 GB such as 500k or 64MB",
    "size, 99999999999999999G, a size below 2 GB such as 500k or 64MB",
    "size, big, a size below 2 GB such as 500k or 64MB",
    "rejects, 101%, a number such as 20 or a share such as 5%",
    "rejects, some, a number such as 20 or a share such as 5%",
    "cron, every day, six fields",
    "cron, 0 0 6 31 2 *, six fields",
    "zone, Mars, a time zone such as Europe/Vienna"
  })
  void valuesThatCannotBe(String converter, String text, String expected) {
    assertThatThrownBy(() -> CONVERTERS.get(converter).convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageStartingWith("must be " + expected)
        .hasMessageEndingWith(", but is '" + text + "'");
  }
}
