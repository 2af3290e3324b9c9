package org.resolutionanalytics.batch.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.csv.CsvDialect.Delimiter;
import org.resolutionanalytics.batch.job.RejectLimit;
import org.resolutionanalytics.batch.job.ReportKind;
import org.resolutionanalytics.batch.table.mandate.DuePoint;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.util.unit.DataSize;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Read the values of options. Picocli puts the name of the option before the message. */
public final class Converters {
  private Converters() {}

  private abstract static class Converter<T> implements ITypeConverter<T> {
    private final String expected;
    private final Function<String, T> reader;

    /** A converter whose reader throws for a text that is not what is expected. */
    Converter(String expected, Function<String, T> reader) {
      this.expected = expected;
      this.reader = reader;
    }

    @Override
    public final T convert(String text) {
      try {
        return reader.apply(text.strip());
      } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
        throw new TypeConversionException("must be " + expected + ", but is '" + text + "'");
      }
    }
  }

  /** The constants of an enum, written in lower case. */
  private static final class Choice<E extends Enum<E>> extends Converter<E> {
    private Choice(Class<E> type) {
      super(
          Stream.of(type.getEnumConstants())
              .map(value -> value.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "))
              .replaceFirst(", (?=[^,]*$)", " or "),
          text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
    }

    static <E extends Enum<E>> void register(Class<E> type, CommandLine line) {
      line.registerConverter(type, new Choice<>(type));
    }
  }

  /** Lets a program and its commands read the options that have one of a few values. */
  public static void registerChoices(CommandLine line) {
    Choice.register(ReportKind.class, line);
    Choice.register(Delimiter.class, line);
    Choice.register(NestedScope.class, line);
    Choice.register(Workers.class, line);
    Choice.register(ConsoleArguments.LogFormat.class, line);
  }

  /** Each thread has two connections to the database, and some megabytes of models. */
  public static final class Threads extends Converter<Integer> {
    Threads() {
      super("a number from 1 to 1000", text -> inRange(Integer.valueOf(text), 1, 1000));
    }
  }

  /** The bounds of what falls due. */
  public static final class DuePoints extends Converter<DuePoint> {
    DuePoints() {
      super(
          "a day such as 2026-09-01, a year, or the number of a session of the General Assembly",
          DuePoint::parse);
    }
  }

  public static final class FromOne extends Converter<Integer> {
    FromOne() {
      super("a number from 1", text -> inRange(Integer.valueOf(text), 1, Integer.MAX_VALUE));
    }
  }

  public static final class FromZero extends Converter<Integer> {
    FromZero() {
      super("a number from 0", text -> inRange(Integer.valueOf(text), 0, Integer.MAX_VALUE));
    }
  }

  /** In seconds where the user gives no unit. */
  public static final class Seconds extends Converter<Duration> {
    Seconds() {
      super(
          "a time from 1s to 7d",
          text -> time(text, ChronoUnit.SECONDS, Duration.ofSeconds(1), Duration.ofDays(7)));
    }
  }

  /** In days where the user gives no unit. */
  public static final class Age extends Converter<Duration> {
    Age() {
      super(
          "an age such as 90d or 12h",
          text -> time(text, ChronoUnit.DAYS, Duration.ZERO, Duration.ofDays(36_500)));
    }
  }

  /** In bytes. Units are powers of 1,024: {@code 64MB}, {@code 64 MiB}, {@code 500k}. */
  public static final class FileSize extends Converter<Long> {
    FileSize() {
      super("a size below 2 GB such as 500k or 64MB", FileSize::bytes);
    }

    private static Long bytes(String text) {
      String units = text.toUpperCase(Locale.ROOT).replaceFirst("(?<=[KMGT])(I?B)?$", "B");
      return inRange(DataSize.parse(units).toBytes(), 1L, Integer.MAX_VALUE - 1L);
    }
  }

  public static final class Rejects extends Converter<RejectLimit> {
    Rejects() {
      super("a number such as 20 or a share such as 5%", RejectLimit::parse);
    }
  }

  public static final class Cron extends Converter<CronExpression> {
    Cron() {
      super("six fields such as \"0 0 6 * * MON\" for days that exist", Cron::times);
    }

    private static CronExpression times(String text) {
      CronExpression times = CronExpression.parse(text);
      if (times.next(LocalDateTime.of(2024, 1, 1, 0, 0)) == null) {
        throw new IllegalArgumentException();
      }
      return times;
    }
  }

  public static final class Zone extends Converter<ZoneId> {
    Zone() {
      super("a time zone such as Europe/Vienna", ZoneId::of);
    }
  }

  /** Checked before the first run rather than after hours of it. */
  public static final class WritableFile extends Converter<Path> {
    WritableFile() {
      super("a file in a folder that exists and may be written", WritableFile::file);
    }

    private static Path file(String text) {
      Path file = Path.of(text).toAbsolutePath();
      Path folder = file.getParent();
      boolean writable = folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
      if (!writable || Files.isDirectory(file)) {
        throw new IllegalArgumentException();
      }
      return file;
    }
  }

  /** The same for what is shown side by side. Elsewhere the option names a folder. */
  public static final class SynopsisFile extends Converter<Path> {
    SynopsisFile() {
      super(
          "a file that ends in .html or .txt, in a folder that exists and may be written (name the"
              + " folder of the tables with --tables)",
          SynopsisFile::file);
    }

    private static Path file(String text) {
      if (!text.endsWith(".html") && !text.endsWith(".txt")) {
        throw new IllegalArgumentException();
      }
      return WritableFile.file(text);
    }
  }

  private static Duration time(String text, ChronoUnit unit, Duration least, Duration most) {
    return inRange(DurationStyle.detectAndParse(text, unit), least, most);
  }

  private static <T extends Comparable<T>> T inRange(T value, T least, T most) {
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      throw new IllegalArgumentException();
    }
    return value;
  }
}
