package io.buyin.cli;

import io.buyin.trouble.ExitCode;
import java.io.PrintWriter;
import java.time.Duration;

/**
 * Ends the process when a night takes longer than it may, whatever it waits for. A night may be
 * killed at any moment: nothing of it is published before all of it is, and the next one goes on.
 */
final class Deadline implements AutoCloseable {

  private final Thread watch;

  private Deadline(Thread watch) {
    this.watch = watch;
  }

  static Deadline start(Duration length, PrintWriter err) {
    return start(length, err, () -> Runtime.getRuntime().halt(ExitCode.STATE_FAILED.number()));
  }

  static Deadline start(Duration length, PrintWriter err, Runnable end) {
    Thread watch =
        new Thread(
            () -> {
              if (passes(length)) {
                err.println(
                    "The night took longer than "
                        + words(length)
                        + " and was ended; nothing was published. Run it again: files that were"
                        + " read stay read. Give it longer with --deadline.");
                err.flush();
                end.run();
              }
            },
            "deadline");
    watch.setDaemon(true);
    watch.start();
    return new Deadline(watch);
  }

  private static boolean passes(Duration length) {
    try {
      Thread.sleep(length.toMillis());
      return true;
    } catch (InterruptedException closed) {
      return false;
    }
  }

  private static String words(Duration length) {
    return length.toMinutes() == 0 ? length.toSeconds() + " s" : length.toMinutes() + " minutes";
  }

  @Override
  public void close() {
    watch.interrupt();
  }
}
