package org.resolutionanalytics.batch.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final Duration LONG = Duration.ofMinutes(5);
  private final Deadline deadline = new Deadline();

  @Test
  void workInTimeGivesItsResult() throws Exception {
    Thread first = deadline.run(Thread::currentThread, LONG);
    Thread second = deadline.run(Thread::currentThread, LONG);

    assertThat(first).isSameAs(second).isNotSameAs(Thread.currentThread());
    assertThat(first.isDaemon()).isTrue();
  }

  @Test
  void workThatNeverEndsIsGivenUpAndTheNextHasAThreadOfItsOwn() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);

    assertThatThrownBy(
            () ->
                deadline.run(
                    () -> {
                      try {
                        never.await();
                      } catch (InterruptedException e) {
                        interrupted.countDown();
                      }
                      return 0;
                    },
                    Duration.ofMillis(50)))
        .isInstanceOf(TimeoutException.class);

    interrupted.await();
    assertThat(deadline.run(() -> 7, LONG)).isEqualTo(7);
  }

  @Test
  void whatTheWorkThrowsIsThrown() {
    assertThatThrownBy(
            () ->
                deadline.run(
                    () -> {
                      throw new IOException("broken");
                    },
                    LONG))
        .isInstanceOf(IOException.class)
        .hasMessage("broken");
    assertThatThrownBy(
            () ->
                deadline.run(
                    () -> {
                      throw new StackOverflowError();
                    },
                    LONG))
        .isInstanceOf(StackOverflowError.class);
  }
}
