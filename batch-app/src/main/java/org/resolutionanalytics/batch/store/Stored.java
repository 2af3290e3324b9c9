package org.resolutionanalytics.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Values of columns that are never null. In a damaged file they may be null all the same. A number
 * is 0 then, and its row's checksum does not match.
 */
public final class Stored {

  private Stored() {}

  /**
   * A text.
   *
   * @param column the column's number, from 1
   * @throws SQLException if it cannot be read
   * @throws DamagedDatabaseException if it is null
   */
  public static String text(ResultSet row, int column) throws SQLException {
    return require(row.getString(column), row, column);
  }

  /** Bytes, as {@link #text}. */
  public static byte[] bytes(ResultSet row, int column) throws SQLException {
    return require(row.getBytes(column), row, column);
  }

  /**
   * Makes sure that a row is as it was written.
   *
   * @param checksum over its values
   * @param stored the checksum beside them; negative in a row written before there were checksums
   * @param what names the row
   * @throws DamagedDatabaseException if it is not
   */
  public static void verify(long checksum, long stored, String what) {
    if (stored >= 0 && stored != checksum) {
      throw new DamagedDatabaseException(what + " is not as it was written");
    }
  }

  private static <T> T require(@Nullable T value, ResultSet row, int column) throws SQLException {
    if (value == null) {
      throw new DamagedDatabaseException(
          "a row has no value in its column " + row.getMetaData().getColumnLabel(column));
    }
    return value;
  }
}
