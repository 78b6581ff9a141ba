package io.buyin.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Offers the runs of whole sentences that may stand for a remark: 25 to 150 characters on one line,
 * holding nothing that identifies. All of a remark may stand whatever its words read as; a part
 * must stand by itself where the whole stands, and not be followed by a "but".
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
   * @param none the code of why there is none; says nothing where there is one
   */
  record Offer(List<Cut> cuts, String none) {

    static Offer nothing(String none) {
      return new Offer(List.of(), none);
    }
  }

  private final Quality quality;

  Cuts(Quality quality) {
    this.quality = quality;
  }

  Offer of(Source source) {
    List<List<ReadSentence>> runs = runs(source, Cuts::mayStand);
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
    String none = runs.isEmpty() ? withoutRun(source) : Reason.QUOTE_IDENTIFIES;
    return new Offer(cuts.stream().limit(MOST_CUTS).toList(), none);
  }

  /** Whether something is of a length to be printed, though it says less or something else. */
  private static String withoutRun(Source source) {
    return runs(source, Cuts::isPrintable).isEmpty() ? Reason.QUOTE_LENGTH : Reason.QUOTE_NONE;
  }

  /** Only all of it: for words of which nobody here knows what a part would leave out. */
  Offer whole(Source source) {
    Offer offer = of(source);
    String all = source.sentences().isEmpty() ? "" : text(source, source.sentences());
    List<Cut> whole = offer.cuts().stream().filter(cut -> cut.text().equals(all)).toList();
    return new Offer(whole, isOfLength(all) ? Reason.QUOTE_IDENTIFIES : Reason.QUOTE_LENGTH);
  }

  /** A sentence stands in several runs; it is looked through once. */
  private static boolean isIdentifying(
      ReadSentence sentence, Source source, IdentityHashMap<ReadSentence, Boolean> known) {
    return known.computeIfAbsent(sentence, source.identifies()::test);
  }

  private static List<List<ReadSentence>> runs(
      Source source, BiPredicate<Source, List<ReadSentence>> suits) {
    List<ReadSentence> all = source.sentences();
    List<List<ReadSentence>> runs = new ArrayList<>();
    for (int from = 0; from < all.size(); from++) {
      int last = Math.min(all.size(), from + MOST_SENTENCES);
      for (int to = from + 1; to <= last && isOneLine(all.get(from), all.get(to - 1)); to++) {
        if (suits.test(source, all.subList(from, to))) {
          runs.add(all.subList(from, to));
        }
      }
    }
    return runs;
  }

  private static boolean isOneLine(ReadSentence first, ReadSentence last) {
    return first.sentence().line() == last.sentence().line();
  }

  private static boolean mayStand(Source source, List<ReadSentence> run) {
    boolean standsAlone = isWhole(run, source) || !leansOnOthers(run, source);
    return standsAlone && isPrintable(source, run);
  }

  private static boolean isPrintable(Source source, List<ReadSentence> run) {
    String text = text(source, run);
    return isOfLength(text) && !UNPRINTABLE.matcher(text).find();
  }

  private static boolean isOfLength(String text) {
    return text.length() >= SHORTEST && text.length() <= LONGEST;
  }

  private static boolean leansOnOthers(List<ReadSentence> run, Source source) {
    int after = source.sentences().indexOf(run.get(run.size() - 1)) + 1;
    boolean turnsAfter =
        after < source.sentences().size() && source.sentences().get(after).contrast();
    return turnsAfter || run.get(0).contrast() || !agrees(run, source);
  }

  /** All that was said, which nobody can read otherwise than it was said. */
  private static boolean isWhole(List<ReadSentence> run, Source source) {
    return run.size() == source.sentences().size();
  }

  /** A part stands, read by itself, where the whole stands: neither less nor something else. */
  private static boolean agrees(List<ReadSentence> run, Source source) {
    Tally tally = Tally.of(run);
    return tally.leaning() == source.stance() || tally.stance() == source.stance();
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
