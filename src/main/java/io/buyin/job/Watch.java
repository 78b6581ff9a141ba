package io.buyin.job;

import io.buyin.trouble.BuyinBug;
import io.buyin.trouble.Stop;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Runs steps, times them, tells the listener, and keeps the first thing that went wrong. */
final class Watch {

  private final NightListener listener;
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

  Watch(NightListener listener) {
    this.listener = listener;
  }

  /** What ended the night; null while nothing did. */
  @Nullable RuntimeException failure() {
    return failure.get();
  }

  RepeatStatus whole(NightStep step, Desk desk) {
    if (!desk.nothingNew()) {
      long start = System.nanoTime();
      guarded(() -> listener.stepDone(step.name(), step.work(desk), since(start)));
    }
    return RepeatStatus.FINISHED;
  }

  RepeatStatus part(NightStep.Shared step, Desk desk, String part) {
    guarded(() -> step.work(desk, part));
    listener.progress(step.name(), done.incrementAndGet(), step.parts(desk).size());
    return RepeatStatus.FINISHED;
  }

  private final AtomicInteger done = new AtomicInteger();

  StepExecutionListener around(NightStep.Shared step, Desk desk) {
    return new StepExecutionListener() {
      private long start;

      @Override
      public void beforeStep(StepExecution execution) {
        start = System.nanoTime();
        done.set(0);
      }

      @Override
      public ExitStatus afterStep(StepExecution execution) {
        if (failure() == null && !desk.nothingNew()) {
          guarded(() -> listener.stepDone(step.name(), step.sum(desk), since(start)));
        }
        return execution.getExitStatus();
      }
    };
  }

  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      RuntimeException first = failure.get();
      if (first == null || (e instanceof Stop && !(first instanceof Stop))) {
        failure.compareAndSet(first, e);
      }
      throw e;
    } catch (OutOfMemoryError e) {
      failure.compareAndSet(null, new BuyinBug("out of memory", e)); // a part's own error is lost
      throw e;
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
