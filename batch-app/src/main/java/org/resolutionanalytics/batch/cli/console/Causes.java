package org.resolutionanalytics.batch.cli.console;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.resolutionanalytics.batch.store.DamagedDatabaseException;

/** Finds what caused a problem. */
public final class Causes {
  /** The messages of Linux, macOS and Windows, of a quota and of a limit of the shell. */
  private static final List<String> NO_ROOM =
      List.of(
          "No space left on device",
          "not enough space on the disk",
          "quota exceeded",
          "File too large");

  /** H2: its file is not what it wrote, or tables and values are not what this program wrote. */
  private static final Set<Integer> H2_DAMAGED =
      Set.of(
          ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.DATA_CONVERSION_ERROR_1,
          ErrorCode.NUMERIC_VALUE_OUT_OF_RANGE_1,
          ErrorCode.DUPLICATE_KEY_1,
          ErrorCode.NULL_NOT_ALLOWED,
          ErrorCode.UNKNOWN_DATA_TYPE_1,
          ErrorCode.CONSTRAINT_NOT_FOUND_1,
          ErrorCode.DOMAIN_NOT_FOUND_1,
          ErrorCode.SCHEMA_NOT_FOUND_1,
          ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1,
          ErrorCode.ROW_NOT_FOUND_IN_PRIMARY_INDEX,
          ErrorCode.SEQUENCE_NOT_FOUND_1);

  /** H2: a statement that it cannot parse, or that names what is not there. The program's can. */
  private static final int H2_SYNTAX = 42;

  /** The same of the store below H2's tables. */
  private static final Set<Integer> STORE_CORRUPTED =
      Set.of(
          DataUtils.ERROR_FILE_CORRUPT,
          DataUtils.ERROR_CHUNK_NOT_FOUND,
          DataUtils.ERROR_TRANSACTION_CORRUPT,
          DataUtils.ERROR_TOO_MANY_OPEN_TRANSACTIONS);

  /** As a setting of a URL; and after a name before a host, where neither database has it. */
  private static final Pattern PASSWORD =
      Pattern.compile("(?i)(?<=password=)[^;&\"\\s]+|[^/:@\\s]+:[^/:@\\s]+(?=@)");

  private Causes() {}

  /** The message for the user, else that of the root cause: one line, without passwords. */
  public static String sentence(Throwable problem) {
    Throwable at =
        Objects.requireNonNullElseGet(
            ExceptionUtils.throwableOfType(problem, UserProblem.class),
            () -> ExceptionUtils.getRootCause(problem));
    String message = at.getMessage();
    String line =
        message == null || message.isBlank()
            ? at.getClass().getSimpleName()
            : message.strip().lines().findFirst().orElse("");
    boolean bare = message != null && line.indexOf(' ') < 0;
    String sentence = bare ? at.getClass().getSimpleName() + ": " + line : line;
    return PASSWORD.matcher(sentence).replaceAll("***");
  }

  /** Whether there was no room to write; PostgreSQL reports its own disk in the same words. */
  public static boolean diskFull(Throwable problem) {
    return any(
        problem,
        cause -> {
          String message = Objects.requireNonNullElse(cause.getMessage(), "");
          return NO_ROOM.stream().anyMatch(message::contains);
        });
  }

  /** Whether memory ran out. */
  public static boolean outOfMemory(Throwable problem) {
    return any(problem, OutOfMemoryError.class::isInstance);
  }

  /**
   * Whether a database in this process closed itself. It does so when its disk fails, when its file
   * is damaged, and when memory runs out; later problems name none of these. The first two have
   * signs of their own, to be looked for first; what remains is memory.
   */
  static boolean databaseClosed(Throwable problem) {
    return any(problem, cause -> isOfH2(cause, ErrorCode.DATABASE_IS_CLOSED));
  }

  /** Whether the database is open in another process. */
  public static boolean databaseInUse(Throwable problem) {
    return any(problem, cause -> isOfH2(cause, ErrorCode.DATABASE_ALREADY_OPEN_1));
  }

  /** Whether the file of the database cannot be used any more. */
  static boolean databaseDamaged(Throwable problem) {
    return any(
        problem,
        cause ->
            cause instanceof DamagedDatabaseException
                || cause instanceof FlywayValidateException
                || (isOfH2(cause, ErrorCode.GENERAL_ERROR_1) && !isStoreClosed(cause))
                || (cause instanceof SQLException sql && isDamage(sql.getErrorCode()))
                || (cause instanceof MVStoreException store
                    && STORE_CORRUPTED.contains(store.getErrorCode())));
  }

  private static boolean isDamage(int errorCode) {
    return errorCode / 1000 == H2_SYNTAX || H2_DAMAGED.contains(errorCode);
  }

  private static boolean isStoreClosed(Throwable problem) {
    return any(
        problem,
        cause ->
            cause instanceof MVStoreException store
                && store.getErrorCode() == DataUtils.ERROR_CLOSED);
  }

  private static boolean any(Throwable problem, Predicate<Throwable> wanted) {
    return ExceptionUtils.stream(problem).anyMatch(wanted);
  }

  private static boolean isOfH2(Throwable cause, int code) {
    return cause instanceof SQLException sql && sql.getErrorCode() == code;
  }
}
