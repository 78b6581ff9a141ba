package io.buyin.render.deck;

import io.buyin.render.preview.Previews;
import io.buyin.story.Brief;
import io.buyin.story.ExampleBrief;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * How long a deck takes, cold and warm, alone and for ten audiences, its pictures apart. Run by
 * hand; what came out stands in {@code docs/benchmarks.md}. Times are of the processor, in
 * milliseconds, so that a busy machine tells the same.
 */
final class DeckBench {

  private static final int ROUNDS = 20;

  private DeckBench() {}

  public static void main(String... arguments) {
    Brief brief = ExampleBrief.brief();
    byte[] first = Deck.render(brief);
    say("slides " + brief.slides().size() + ", bytes " + first.length);
    say("first " + time(() -> Deck.render(ExampleBrief.sponsor())));
    LongStream.range(0, ROUNDS).forEach(round -> Deck.render(brief));
    long one = median(() -> Deck.render(brief));
    long ten = median(() -> tenTimes(brief));
    say("warm " + one + ", ten audiences " + ten + ", ratio " + (double) ten / one);
    say("same bytes " + Arrays.equals(first, Deck.render(brief)));
    new Previews().of(first, brief);
    say("pictures " + median(() -> new Previews().of(first, brief)));
  }

  private static byte[] tenTimes(Brief brief) {
    byte[] last = new byte[0];
    for (int audience = 0; audience < 10; audience++) {
      last = Deck.render(brief);
    }
    return last;
  }

  private static long median(Runnable work) {
    long[] times = LongStream.range(0, 5).map(round -> time(work)).sorted().toArray();
    return times[2];
  }

  private static long time(Runnable work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
