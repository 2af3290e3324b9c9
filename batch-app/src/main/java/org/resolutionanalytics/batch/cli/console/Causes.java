package org.resolutionanalytics.batch.cli.console;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.resolutionanalytics.batch.facts.DamagedDatabaseException;
import org.resolutionanalytics.batch.problem.CauseChain;

/** What lies behind a problem. */
public final class Causes {
  /** H2: the file is open in another process. */
  private static final int H2_IN_USE = 90020;

  /** What Linux, macOS and Windows say, a quota and a limit of the shell. */
  private static final List<String> NO_ROOM =
      List.of(
          "No space left on device",
          "not enough space on the disk",
          "quota exceeded",
          "File too large");

  /** H2: closed, by itself too, when memory or the disk fails under it. */
  private static final int H2_CLOSED = 90098;

  /** H2: its file is not what it wrote, or tables and values are not what this program wrote. */
  private static final Set<Integer> H2_DAMAGED =
      Set.of(
          ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.DATA_CONVERSION_ERROR_1,
          ErrorCode.NUMERIC_VALUE_OUT_OF_RANGE_1,
          ErrorCode.DUPLICATE_KEY_1,
          ErrorCode.NULL_NOT_ALLOWED,
          ErrorCode.SYNTAX_ERROR_1,
          ErrorCode.SYNTAX_ERROR_2,
          ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
          ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
          ErrorCode.COLUMN_NOT_FOUND_1,
          ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1,
          ErrorCode.ROW_NOT_FOUND_IN_PRIMARY_INDEX,
          ErrorCode.SEQUENCE_NOT_FOUND_1);

  /** The same of the store below H2's tables. */
  private static final Set<Integer> STORE_CORRUPTED =
      Set.of(
          DataUtils.ERROR_FILE_CORRUPT,
          DataUtils.ERROR_CHUNK_NOT_FOUND,
          DataUtils.ERROR_TRANSACTION_CORRUPT,
          DataUtils.ERROR_TOO_MANY_OPEN_TRANSACTIONS);

  /** As a setting of a URL; and with a name before a host, where neither database has it. */
  private static final Pattern PASSWORD =
      Pattern.compile("(?i)(?<=password=)[^;&\"\\s]+|[^/:@\\s]+:[^/:@\\s]+(?=@)");

  private Causes() {}

  /**
   * What is worded for the user already, else the innermost problem; in one line, without the
   * passwords of a database that drivers quote in theirs.
   */
  public static String sentence(Throwable problem) {
    Throwable at =
        CauseChain.first(problem, UserProblem.class)
            .<Throwable>map(worded -> worded)
            .orElseGet(() -> CauseChain.innermost(problem));
    String message = at.getMessage();
    String line =
        message == null || message.isBlank()
            ? at.getClass().getSimpleName()
            : message.strip().lines().findFirst().orElse("");
    boolean bare = message != null && line.indexOf(' ') < 0;
    String sentence = bare ? at.getClass().getSimpleName() + ": " + line : line;
    return PASSWORD.matcher(sentence).replaceAll("***");
  }

  /** Whether there was no room to write; PostgreSQL tells of its own disk in the same words. */
  public static boolean diskFull(Throwable problem) {
    return CauseChain.any(
        problem,
        cause -> {
          String message = Objects.requireNonNullElse(cause.getMessage(), "");
          return NO_ROOM.stream().anyMatch(message::contains);
        });
  }

  /** Whether memory ran out. */
  public static boolean outOfMemory(Throwable problem) {
    return CauseChain.any(problem, OutOfMemoryError.class::isInstance);
  }

  /**
   * Whether a database in this process closed itself. It does so when the disk fails under it, when
   * its file is damaged, and when memory runs out; what comes after it tells of nothing else. So
   * what the first two are known by is to be asked for first: what is left is memory.
   */
  static boolean databaseClosed(Throwable problem) {
    return CauseChain.any(problem, cause -> isOfH2(cause, H2_CLOSED));
  }

  /** Whether the database is open in another process. */
  public static boolean databaseInUse(Throwable problem) {
    return CauseChain.any(problem, cause -> isOfH2(cause, H2_IN_USE));
  }

  /** Whether the file of the database cannot be used any more. */
  static boolean databaseDamaged(Throwable problem) {
    return CauseChain.any(
        problem,
        cause ->
            cause instanceof DamagedDatabaseException
                || cause instanceof FlywayValidateException
                || (isOfH2(cause, ErrorCode.GENERAL_ERROR_1) && !isStoreClosed(cause))
                || (cause instanceof SQLException sql && H2_DAMAGED.contains(sql.getErrorCode()))
                || (cause instanceof MVStoreException store
                    && STORE_CORRUPTED.contains(store.getErrorCode())));
  }

  private static boolean isStoreClosed(Throwable problem) {
    return CauseChain.any(
        problem,
        cause ->
            cause instanceof MVStoreException store
                && store.getErrorCode() == DataUtils.ERROR_CLOSED);
  }

  private static boolean isOfH2(Throwable cause, int code) {
    return cause instanceof SQLException sql && sql.getErrorCode() == code;
  }
}
