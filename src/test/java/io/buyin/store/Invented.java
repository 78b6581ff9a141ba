package io.buyin.store;

import io.buyin.fact.Deal;
import io.buyin.fact.Fact;
import io.buyin.fact.Kind;
import io.buyin.fact.Remark;
import io.buyin.fact.RowOrigin;
import io.buyin.fact.SocialRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Facts of invented people and companies. */
final class Invented {

  static final LocalDate DAY = LocalDate.parse("2026-07-01");

  private Invented() {}

  static Remark remark(String id, String words, Remark.Consent consent) {
    return new Remark(
        new RowOrigin("any.csv", 2),
        id,
        DAY,
        "p-" + id,
        "Head of Service",
        "Service",
        Remark.Mode.CONVERSATION,
        words,
        "en",
        4,
        "support",
        consent,
        Set.of("ceo", "cfo"),
        DAY.plusDays(1));
  }

  static SocialRow social(LocalDate date, String account, String post, long reach) {
    return new SocialRow(
        new RowOrigin("any.csv", 2),
        date,
        "linkedin",
        account,
        post,
        "",
        "brand",
        10 * reach,
        reach,
        reach / 10,
        null,
        null);
  }

  static Deal deal(String id, String amount) {
    return new Deal(
        new RowOrigin("any.csv", 2),
        id,
        "Halden Mill",
        DAY,
        null,
        "Proposal",
        Deal.Status.OPEN,
        new BigDecimal(amount),
        "EUR",
        new BigDecimal("0.25"),
        "Social",
        "spring",
        "",
        "o-7");
  }

  /** A fact as it would be read from this line of this file. */
  static Fact at(Fact fact, String file, long line) {
    RowOrigin origin = new RowOrigin(file, line);
    if (fact instanceof Remark r) {
      return new Remark(
          origin,
          r.id(),
          r.date(),
          r.person(),
          r.role(),
          r.team(),
          r.mode(),
          r.words(),
          r.language(),
          r.score(),
          r.stance(),
          r.consent(),
          r.releasedTo(),
          r.seenOn());
    }
    if (fact instanceof Deal d) {
      return new Deal(
          origin,
          d.id(),
          d.account(),
          d.created(),
          d.closed(),
          d.stage(),
          d.status(),
          d.amount(),
          d.currency(),
          d.probability(),
          d.source(),
          d.campaign(),
          d.lostReason(),
          d.owner());
    }
    SocialRow s = (SocialRow) fact;
    return new SocialRow(
        origin,
        s.date(),
        s.network(),
        s.account(),
        s.post(),
        s.campaign(),
        s.author(),
        s.impressions(),
        s.reach(),
        s.engagements(),
        s.clicks(),
        s.followers());
  }

  /** Facts of one kind with different keys among {@code keys} possible ones. */
  static List<Fact> some(Kind kind, Random random, int keys) {
    List<Fact> facts = new ArrayList<>();
    for (int key = 0; key < keys; key++) {
      if (random.nextInt(10) < 7) {
        facts.add(one(kind, random, key));
      }
    }
    return facts;
  }

  private static Fact one(Kind kind, Random random, int key) {
    return switch (kind) {
      case FEEDBACK -> remark("r" + key, "words " + random.nextInt(), consent(random));
      case SOCIAL ->
          key % 3 == 0
              ? social(
                  DAY.plusDays(random.nextInt(60)), "buyin", "post" + key, random.nextInt(9999))
              : social(DAY.plusDays(key), "buyin", "", random.nextInt(9999));
      case SALES -> deal("d" + key, random.nextInt(1_000_000) + "." + (10 + random.nextInt(90)));
      case TOUCHPOINTS, SERVICE, RESPONSIBILITIES, MEETINGS, PLANS, LEDGER ->
          throw new IllegalArgumentException("nothing invented for " + kind.word());
    };
  }

  private static Remark.Consent consent(Random random) {
    return random.nextInt(8) == 0 ? Remark.Consent.WITHDRAWN : Remark.Consent.ROLE;
  }
}
