package org.resolutionanalytics.batch.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CauseChainTest {
  private final IOException inner = new IOException("inner");
  private final Throwable outer = new IllegalStateException(new RuntimeException(inner));

  @Test
  void anyOfTheChain() {
    assertThat(CauseChain.any(outer, cause -> cause == outer)).isTrue();
    assertThat(CauseChain.any(outer, cause -> cause == inner)).isTrue();
    assertThat(CauseChain.any(outer, Error.class::isInstance)).isFalse();
    assertThat(CauseChain.any(null, cause -> true)).isFalse();
  }

  @Test
  void theOutermostOfAKind() {
    assertThat(CauseChain.first(outer, RuntimeException.class))
        .containsSame((RuntimeException) outer);
    assertThat(CauseChain.first(outer, IOException.class)).containsSame(inner);
    assertThat(CauseChain.first(outer, Error.class)).isEmpty();
  }

  @Test
  void theInnermost() {
    assertThat(CauseChain.innermost(outer)).isSameAs(inner);
    assertThat(CauseChain.innermost(inner)).isSameAs(inner);
  }

  @Test
  void aRingHasAnEnd() {
    Exception one = new Exception("one");
    Exception two = new Exception("two", one);
    one.initCause(two);

    assertThat(CauseChain.any(one, Error.class::isInstance)).isFalse();
    assertThat(CauseChain.innermost(one)).isIn(one, two);
  }
}
