package io.buyin.voice;

import io.buyin.fact.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Times the reading of many remarks; not a test. Arguments: how many. Run it with the heap that it
 * shall do with, such as {@code -Xmx1g}.
 */
final class ReadingBench {

  private static final long SEED = 5;
  private static final List<String> WORDS =
      List.of(
          "deal",
          "reply",
          "team",
          "tool",
          "forecast",
          "buyer",
          "region",
          "post",
          "price",
          "start",
          "risk",
          "budget",
          "weekend",
          "legal",
          "autumn",
          "morning",
          "phone",
          "answer",
          "night");

  private ReadingBench() {}

  public static void main(String[] arguments) {
    int many = Integer.parseInt(arguments[0]);
    List<Remark> remarks = remarks(many);
    long start = System.nanoTime();
    Voices voices = Reading.read(remarks, House.settings(3, "none"), List.of(), House.DATE);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%,d remarks read in %.1f s, %,d of them quotable%n",
        many, seconds, voices.all().stream().filter(voice -> !voice.quotes().isEmpty()).count());
  }

  /** The remarks of the tuning set, each with another one or a sentence of its own behind it. */
  private static List<Remark> remarks(int many) {
    List<String[]> said =
        WordFile.read("stance-tuning.tsv").lines().stream().map(line -> line.split("\t")).toList();
    Random chance = new Random(SEED);
    List<Said> all = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      String text = said.get(chance.nextInt(said.size()))[2];
      String next = i % 3 == 0 ? " " + said.get(chance.nextInt(said.size()))[2] : "";
      String own = WORDS.get(chance.nextInt(WORDS.size())) + " and " + WORDS.get(i % WORDS.size());
      all.add(Said.thus("B" + i, text + next + " It is about " + own + " " + i + ".").by("P" + i));
    }
    return House.remarks(all.toArray(Said[]::new));
  }
}
