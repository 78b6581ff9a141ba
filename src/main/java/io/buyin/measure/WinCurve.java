package io.buyin.measure;

/**
 * How opportunities end: by age in days, the share won by then and the share still open, a loss
 * being the competing end (Aalen and Johansen 1978). Opportunities that are still open count for as
 * long as they were watched, and those created before the register began from the age they had
 * then: had they ended earlier, they would not be in it.
 */
final class WinCurve {

  /** Ages beyond this are taken together. */
  private static final int OLDEST = 7_300;

  /** Fewest opportunities still watched for an age's own chance to be taken as it is. */
  private static final long ENOUGH = 30;

  /** Weight of what is known from elsewhere, in opportunities. */
  private static final double PRIOR = 20;

  private final double[] won;
  private final double[] open;
  private final long[] watched;
  private final long decided;

  private WinCurve(Ends ends) {
    int days = ends.oldest + 1;
    this.won = new double[days];
    this.open = new double[days];
    this.watched = new long[days];
    this.decided = ends.decided;
    long atRisk = 0;
    double still = 1;
    double soFar = 0;
    for (int day = 0; day < days; day++) {
      atRisk += ends.entered[day];
      if (atRisk > 0) {
        soFar += still * ends.won[day] / atRisk;
        still *= 1 - (double) (ends.won[day] + ends.lost[day]) / atRisk;
      }
      atRisk -= ends.won[day] + ends.lost[day] + ends.unknown[day];
      won[day] = soFar;
      open[day] = still;
      watched[day] = atRisk;
    }
  }

  /** Opportunities by the age from which they were watched, and at which they ended. */
  static final class Ends {
    private final long[] entered = new long[OLDEST + 1];
    private final long[] won = new long[OLDEST + 1];
    private final long[] lost = new long[OLDEST + 1];
    private final long[] unknown = new long[OLDEST + 1];
    private int oldest;
    private long decided;

    void won(long from, long age) {
      won[watched(from, age)]++;
      decided++;
    }

    void lost(long from, long age) {
      lost[watched(from, age)]++;
      decided++;
    }

    void stillOpen(long from, long age) {
      unknown[watched(from, age)]++;
    }

    WinCurve curve() {
      return new WinCurve(this);
    }

    private int watched(long from, long age) {
      int day = (int) Math.min(age, OLDEST);
      entered[(int) Math.min(from, day)]++;
      oldest = Math.max(oldest, day);
      return day;
    }
  }

  long decided() {
    return decided;
  }

  /** Share won by this age, of all. */
  double wonBy(long age) {
    return age < 0 ? 0 : won[within(age)];
  }

  /** Share neither won nor lost by this age. */
  double openAfter(long age) {
    return age < 0 ? 1 : open[within(age)];
  }

  /** How many were seen open beyond this age. */
  long watchedBeyond(long age) {
    return age >= watched.length ? 0 : watched[within(age)];
  }

  /** Chance to be won within so many days, if still open at this age; 0 where nobody is left. */
  double chance(long age, long days) {
    double still = openAfter(age);
    return days <= 0 || still <= 0 ? 0 : (wonBy(age + days) - wonBy(age)) / still;
  }

  /**
   * The chance, drawn towards that at the oldest age which enough opportunities were seen to reach.
   */
  double steadyChance(long age, long days) {
    return drawn(age, days, chance(Math.min(age, oldestWellWatched()), days));
  }

  /** The chance, drawn towards what is known from elsewhere: (won + 20 prior) ÷ (n + 20). */
  double drawn(long age, long days, double prior) {
    long cases = watchedBeyond(age);
    return (cases * chance(age, days) + PRIOR * prior) / (cases + PRIOR);
  }

  /** Mean share won of opportunities that are opened evenly over the coming days, by their end. */
  double wonOfOpenedWithin(long days) {
    double sum = 0;
    for (long left = 0; left < days; left++) {
      sum += wonBy(left);
    }
    return days <= 0 ? 0 : sum / days;
  }

  private long oldestWellWatched() {
    int age = watched.length - 1;
    while (age > 0 && watched[age] < ENOUGH) {
      age--;
    }
    return watched[age] < ENOUGH ? -1 : age;
  }

  private int within(long age) {
    return (int) Math.min(age, won.length - 1L);
  }
}
