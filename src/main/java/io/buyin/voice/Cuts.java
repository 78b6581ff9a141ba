package io.buyin.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Offers the runs of whole sentences that may stand for a remark: 25 to 150 characters on one line,
 * standing by itself where the whole stands, not followed by a "but", and holding nothing that
 * identifies.
 */
final class Cuts {

  private static final int SHORTEST = 25;
  private static final int LONGEST = 150;
  private static final int MOST_SENTENCES = 4;
  private static final int MOST_CUTS = 5;
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\ufffd]");

  /**
   * What a remark's cuts are taken from.
   *
   * @param identifies true for a sentence that may not be printed
   * @param onTheme true for a sentence that speaks of the remark's themes
   */
  record Source(
      String words,
      List<ReadSentence> sentences,
      Stance stance,
      boolean recent,
      Predicate<ReadSentence> identifies,
      Predicate<ReadSentence> onTheme) {}

  /**
   * @param cuts best first
   * @param identifying true if some run was left out only because it identifies
   */
  record Offer(List<Cut> cuts, boolean identifying) {}

  private final Quality quality;

  Cuts(Quality quality) {
    this.quality = quality;
  }

  Offer of(Source source) {
    List<List<ReadSentence>> runs = runs(source);
    IdentityHashMap<ReadSentence, Boolean> identifying = new IdentityHashMap<>();
    List<Cut> cuts =
        runs.stream()
            .filter(run -> run.stream().noneMatch(s -> isIdentifying(s, source, identifying)))
            .map(run -> cut(source, run))
            .sorted(
                Comparator.comparingDouble((Cut cut) -> -cut.quality())
                    .thenComparingInt(Cut::start)
                    .thenComparing(Cut::text))
            .toList();
    return new Offer(cuts.stream().limit(MOST_CUTS).toList(), cuts.isEmpty() && !runs.isEmpty());
  }

  /** Only all of it: for words of which nobody here knows what a part would leave out. */
  Offer whole(Source source) {
    Offer offer = of(source);
    String all = source.sentences().isEmpty() ? "" : text(source, source.sentences());
    List<Cut> whole = offer.cuts().stream().filter(cut -> cut.text().equals(all)).toList();
    return new Offer(whole, offer.identifying() || whole.size() < offer.cuts().size());
  }

  /** A sentence stands in several runs; it is looked through once. */
  private static boolean isIdentifying(
      ReadSentence sentence, Source source, IdentityHashMap<ReadSentence, Boolean> known) {
    return known.computeIfAbsent(sentence, source.identifies()::test);
  }

  private static List<List<ReadSentence>> runs(Source source) {
    List<ReadSentence> all = source.sentences();
    List<List<ReadSentence>> runs = new ArrayList<>();
    for (int from = 0; from < all.size(); from++) {
      int last = Math.min(all.size(), from + MOST_SENTENCES);
      for (int to = from + 1; to <= last && isOneLine(all.get(from), all.get(to - 1)); to++) {
        if (mayStand(source, from, to)) {
          runs.add(all.subList(from, to));
        }
      }
    }
    return runs;
  }

  private static boolean isOneLine(ReadSentence first, ReadSentence last) {
    return first.sentence().line() == last.sentence().line();
  }

  private static boolean mayStand(Source source, int from, int to) {
    List<ReadSentence> run = source.sentences().subList(from, to);
    String text = text(source, run);
    boolean turnsAfter = to < source.sentences().size() && source.sentences().get(to).contrast();
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && !turnsAfter
        && !run.get(0).contrast()
        && !UNPRINTABLE.matcher(text).find()
        && agrees(run, source);
  }

  /**
   * A part stands, read by itself, where the whole stands: it says neither less nor something else.
   * The whole may leave open what the export states, but not deny it.
   */
  private static boolean agrees(List<ReadSentence> run, Source source) {
    Tally tally = Tally.of(run);
    boolean same = tally.leaning() == source.stance() || tally.stance() == source.stance();
    boolean whole = run.size() == source.sentences().size();
    return same || (whole && tally.leaning() == Stance.UNCLEAR);
  }

  private static String text(Source source, List<ReadSentence> run) {
    int start = run.get(0).sentence().start();
    return source.words().substring(start, run.get(run.size() - 1).sentence().end());
  }

  private Cut cut(Source source, List<ReadSentence> run) {
    String text = text(source, run);
    boolean clear = source.stance() != Stance.UNCLEAR && Tally.of(run).leaning() == source.stance();
    boolean asks = run.stream().allMatch(sentence -> sentence.sentence().isQuestion());
    boolean onTheme = run.stream().anyMatch(source.onTheme());
    Quality.Run run1 = new Quality.Run(text, clear, source.recent(), asks, onTheme);
    return new Cut(text, run.get(0).sentence().start(), quality.of(run1));
  }
}
