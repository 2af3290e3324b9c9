package org.resolutionanalytics.batch.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final Duration LONG = Duration.ofMinutes(5);
  private final Limits limits = new Limits(LONG);

  @Test
  void workInTimeGivesItsResult() throws Exception {
    Thread first = limits.run(Thread::currentThread);
    Thread second = limits.run(Thread::currentThread);

    assertThat(first).isSameAs(second).isNotSameAs(Thread.currentThread());
    assertThat(first.isDaemon()).isTrue();
  }

  @Test
  void workThatNeverEndsIsGivenUpAndTheNextHasAThreadOfItsOwn() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);

    Limits narrow = new Limits(Duration.ofMillis(50));

    assertThatThrownBy(
            () ->
                narrow.run(
                    () -> {
                      try {
                        never.await();
                      } catch (InterruptedException e) {
                        interrupted.countDown();
                      }
                      return 0;
                    }))
        .isInstanceOf(TimeoutException.class);

    interrupted.await();
    assertThat(narrow.run(() -> 7)).isEqualTo(7);
  }

  @Test
  void whatTheWorkThrowsIsThrown() {
    assertThatThrownBy(
            () ->
                limits.run(
                    () -> {
                      throw new IOException("broken");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("broken");
    assertThatThrownBy(
            () ->
                limits.run(
                    () -> {
                      throw new StackOverflowError();
                    }))
        .isInstanceOf(StackOverflowError.class);
  }

  /** Not even the second try of another one. */
  @Test
  void theSecondTryOfWorkThatRanOutOfMemoryIsAlone() throws Exception {
    AtomicInteger atWork = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        all.add(
            threads.submit(
                () -> {
                  AtomicInteger tries = new AtomicInteger();
                  return new Limits(LONG)
                      .run(
                          () -> {
                            int now = atWork.incrementAndGet();
                            try {
                              Thread.sleep(2);
                              if (tries.incrementAndGet() == 1) {
                                throw new OutOfMemoryError("Java heap space");
                              }
                              most.accumulateAndGet(now, Math::max);
                              return now;
                            } finally {
                              atWork.decrementAndGet();
                            }
                          });
                }));
      }
      for (Future<Integer> one : all) {
        assertThat(one.get()).isEqualTo(1);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(most).hasValue(1);
  }
}
