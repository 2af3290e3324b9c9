package org.resolutionanalytics.batch.problem;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A problem and what led to it, as far as thirty causes: a chain may be a ring. Needs no memory, as
 * it is also asked when there is none.
 */
public final class CauseChain {
  private static final int DEPTH = 30;

  private CauseChain() {}

  /**
   * Whether a problem, or one that led to it, is so.
   *
   * @param problem a problem, or none
   * @param wanted says so of one of them
   */
  public static boolean any(@Nullable Throwable problem, Predicate<Throwable> wanted) {
    return find(problem, wanted) != null;
  }

  /**
   * The outermost of a kind.
   *
   * @param problem a problem
   * @param type its kind
   */
  public static <T extends Throwable> Optional<T> first(Throwable problem, Class<T> type) {
    return Optional.ofNullable(find(problem, type::isInstance)).map(type::cast);
  }

  /**
   * What was there first.
   *
   * @param problem a problem
   */
  public static Throwable innermost(Throwable problem) {
    Throwable at = problem;
    for (int i = 0; i < DEPTH && at.getCause() != null; i++) {
      at = at.getCause();
    }
    return at;
  }

  private static @Nullable Throwable find(
      @Nullable Throwable problem, Predicate<Throwable> wanted) {
    @Nullable Throwable at = problem;
    for (int i = 0; i < DEPTH && at != null; i++) {
      if (wanted.test(at)) {
        return at;
      }
      at = at.getCause();
    }
    return null;
  }
}
