package io.buyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  @Test
  void a_night_that_takes_too_long_is_ended_with_a_sentence() throws InterruptedException {
    StringWriter said = new StringWriter();
    CountDownLatch ended = new CountDownLatch(1);
    try (Deadline deadline =
        Deadline.start(Duration.ofMillis(1), new PrintWriter(said), ended::countDown)) {
      assertThat(deadline).isNotNull();
      assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(said.toString()).contains("took longer than", "nothing was published");
  }

  @Test
  void a_night_that_is_done_in_time_is_left_alone() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    Deadline deadline =
        Deadline.start(
            Duration.ofMillis(300), new PrintWriter(new StringWriter()), ended::countDown);
    deadline.close();
    assertThat(ended.await(600, TimeUnit.MILLISECONDS)).isFalse();
  }
}
