package io.buyin.measure;

import io.buyin.fact.Deal;
import io.buyin.fact.Deal.Status;
import io.buyin.fact.Facts;
import io.buyin.fact.Inquiry;
import io.buyin.fact.Kind;
import io.buyin.fact.NoFacts;
import io.buyin.fact.SocialWeek;
import io.buyin.fact.SourceLine;
import io.buyin.measure.Nights.DealMaker;
import io.buyin.measure.Nights.Pilot;
import io.buyin.settings.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A company out of random numbers, whose truth is known: what is planted, and nothing else. Deals
 * of two origins, messages of pilot regions and others, engagement by week; each with an intensity
 * that wanders on its own.
 */
final class SimulatedCompany {

  static final Settings SETTINGS = Nights.settings(Pilot.in("DACH"));

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = Nights.DATE.day().minusDays(1);
  private static final int WEEKS = 132;
  private static final List<String> CHANNELS = List.of("LinkedIn", "Instagram", "X");

  /**
   * What is true of the company.
   *
   * @param winGap how much higher the chance to win is for social origin, in each size band
   * @param cycleGap days by which every social cycle is longer
   * @param amountGap by how much every social amount is larger
   * @param pilotHours by how much the median reply of pilot regions is longer
   * @param lead weeks after which conversations follow engagement; below zero for never
   */
  record Truth(double winGap, double cycleGap, double amountGap, double pilotHours, int lead) {
    static final Truth NOTHING = new Truth(0, 0, 0, 0, -1);
  }

  private final SplittableRandom random;
  private final Truth truth;
  private final List<SocialWeek> engagement = new ArrayList<>();
  private final List<Deal> deals = new ArrayList<>();
  private final List<Inquiry> messages = new ArrayList<>();
  private final double winRate;
  private final double socialShare;

  SimulatedCompany(long seed, Truth truth) {
    this.random = new SplittableRandom(seed);
    this.truth = truth;
    this.winRate = 0.2 + 0.25 * random.nextDouble();
    this.socialShare = 0.25 + 0.25 * random.nextDouble();
    double[] attention = walk(0.15);
    engage(attention);
    open(walk(0.08));
    talk(truth.lead() < 0 ? walk(0.12) : following(attention));
  }

  /** Logarithms of an intensity, relative to its start. */
  private double[] walk(double step) {
    double[] level = new double[WEEKS];
    for (int week = 1; week < WEEKS; week++) {
      level[week] = 0.98 * level[week - 1] + step * gaussian();
    }
    return level;
  }

  private double[] following(double[] attention) {
    double[] own = walk(0.04);
    for (int week = truth.lead(); week < WEEKS; week++) {
      own[week] += attention[week - truth.lead()];
    }
    return own;
  }

  private void engage(double[] level) {
    for (int week = 0; week < WEEKS; week++) {
      long count = Math.round(3_000 * Math.exp(level[week] + 0.05 * gaussian()));
      engagement.add(new SocialWeek(FIRST.plusWeeks(week), 7, count));
    }
  }

  private void open(double[] level) {
    for (int week = 0; week < WEEKS; week++) {
      int count = poisson(12 * Math.exp(level[week]));
      for (int i = 0; i < count; i++) {
        deals.add(deal(FIRST.plusWeeks(week).plusDays(random.nextInt(7))));
      }
    }
  }

  private Deal deal(LocalDate created) {
    boolean social = random.nextDouble() < socialShare;
    double size = 30_000 * Math.exp(0.7 * gaussian()) + (social ? truth.amountGap() : 0);
    double days = 20 + 35 * Math.exp(0.5 * gaussian()) + (social ? truth.cycleGap() : 0);
    boolean won = random.nextDouble() < winRate + (social ? truth.winGap() : 0);
    LocalDate closed = created.plusDays(Math.round(days));
    boolean open = closed.isAfter(LAST);
    return new DealMaker("D-%05d".formatted(deals.size()))
        .created(created)
        .closed(closed)
        .status(open ? Status.OPEN : won ? Status.WON : Status.LOST)
        .amount(BigDecimal.valueOf(Math.round(size)))
        .source(social ? "LinkedIn" : "Trade fair")
        .region(random.nextInt(3) == 0 ? "DACH" : "Iberia")
        .deal();
  }

  private void talk(double[] level) {
    for (int week = 0; week < WEEKS; week++) {
      int count = poisson(45 * Math.exp(level[week]));
      for (int i = 0; i < count; i++) {
        LocalDateTime day = FIRST.plusWeeks(week).atTime(8, 0).plusMinutes(random.nextInt(6_000));
        messages.add(message(day));
      }
    }
  }

  private Inquiry message(LocalDateTime received) {
    boolean pilot = random.nextInt(5) < 2;
    double hours = 9 * Math.exp(0.6 * gaussian()) + (pilot ? truth.pilotHours() : 0);
    LocalDateTime reply = received.plusMinutes(Math.max(1, Math.round(60 * hours)));
    boolean never = random.nextInt(25) == 0;
    return new Mailbox.Maker("M-%06d".formatted(messages.size()))
        .received(received)
        .replied(never || reply.toLocalDate().isAfter(LAST) ? null : reply)
        .channel(CHANNELS.get(random.nextInt(3)))
        .author("A-" + messages.size())
        .region(pilot ? "DACH" : "Iberia")
        .inquiry();
  }

  /** Box and Muller; SplittableRandom knows no bell curve on Java 17. */
  private double gaussian() {
    double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
    return radius * Math.cos(2 * Math.PI * random.nextDouble());
  }

  private int poisson(double mean) {
    double limit = Math.exp(-mean);
    int count = 0;
    for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
      count++;
    }
    return count;
  }

  Measurements night() {
    return Measuring.measure(facts(), SETTINGS, Nights.DATE);
  }

  private Facts facts() {
    List<SourceLine> lines =
        List.of(
            Nights.line("deals.csv", Kind.SALES, deals.size(), FIRST),
            Nights.line("inbox.csv", Kind.SERVICE, messages.size(), FIRST),
            Nights.line("social.csv", Kind.SOCIAL, engagement.size(), FIRST));
    return new NoFacts() {
      @Override
      public List<Deal> deals() {
        return deals;
      }

      @Override
      public List<Inquiry> inquiries() {
        return messages;
      }

      @Override
      public List<SocialWeek> socialByWeek() {
        return engagement;
      }

      @Override
      public List<SourceLine> sources() {
        return lines;
      }
    };
  }
}
