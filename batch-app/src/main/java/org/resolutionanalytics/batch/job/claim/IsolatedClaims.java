package org.resolutionanalytics.batch.job.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.resolutionanalytics.batch.facts.Register;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.springframework.jdbc.core.JdbcTemplate;

/** Claims of the units over which processes have died: one at a time, by one thread. */
final class IsolatedClaims implements Claims {
  private static final String WAITING =
      "SELECT "
          + Register.UNIT
          + " FROM source_unit WHERE state = 'waiting' AND NOT ("
          + Attempts.NOT_ISOLATED
          + ") ORDER BY path, part FETCH FIRST ROW ONLY";
  private final JdbcTemplate jdbc;
  private final boolean shared;
  private final Runnable hold;

  /**
   * Claims of the units of a register.
   *
   * @param jdbc the database
   * @param shared whether other processes work on the same database
   * @param hold makes sure that no other run begins before the transaction ends
   */
  IsolatedClaims(JdbcTemplate jdbc, boolean shared, Runnable hold) {
    this.jdbc = Objects.requireNonNull(jdbc, "jdbc");
    this.shared = shared;
    this.hold = Objects.requireNonNull(hold, "hold");
  }

  @Override
  public Optional<Claim> next() {
    hold.run();
    String lock = shared ? " FOR UPDATE OF source_unit SKIP LOCKED" : "";
    List<SourceUnit> found = jdbc.query(WAITING + lock, Register::unit);
    return found.isEmpty() ? Optional.empty() : Optional.of(new Claim(found));
  }

  @Override
  public void touch() {
    jdbc.queryForObject("SELECT 1", Integer.class);
  }

  @Override
  public Left left() {
    return jdbc.query(WAITING, Register::unit).isEmpty() ? Left.NONE : Left.FREE;
  }
}
