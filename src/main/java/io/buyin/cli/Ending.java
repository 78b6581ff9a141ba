package io.buyin.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A clean end when the system asks for one (SIGTERM, Ctrl-C): what runs is told, and the process
 * ends with 0 once it has ended. Whoever does not want to wait can kill it: a killed night is
 * finished by the next.
 */
final class Ending {

  private static final long PATIENCE_MINUTES = 10;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicBoolean asked = new AtomicBoolean();
  private final Thread hook;

  private Ending(Runnable stop) {
    this.hook = new Thread(() -> end(stop), "ending");
  }

  static Ending on(Runnable stop) {
    Ending ending = new Ending(stop);
    Runtime.getRuntime().addShutdownHook(ending.hook);
    return ending;
  }

  private void end(Runnable stop) {
    asked.set(true);
    stop.run();
    try {
      if (ended.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        Runtime.getRuntime().halt(0);
      }
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  /** What ran has ended, of itself or because it was asked to. */
  void close() {
    if (!asked.get()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
    ended.countDown();
  }
}
