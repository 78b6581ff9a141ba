package io.buyin.store;

import io.buyin.fact.Deal;
import io.buyin.fact.Fact;
import io.buyin.fact.Inquiry;
import io.buyin.fact.Kind;
import io.buyin.fact.LedgerEntry;
import io.buyin.fact.MeetingNote;
import io.buyin.fact.PlanValue;
import io.buyin.fact.Remark;
import io.buyin.fact.Responsibility;
import io.buyin.fact.RowOrigin;
import io.buyin.fact.SocialRow;
import io.buyin.fact.Touch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

  static Touch touch(String opportunity, LocalDate day, String person) {
    return new Touch(
        new RowOrigin("any.csv", 2),
        opportunity,
        "Halden Mill",
        day,
        "14:05",
        "Social",
        "spring",
        "post-1",
        person);
  }

  /** Answered some minutes after it came in; with none it is still open. */
  static Inquiry inquiry(String id, int minutes) {
    LocalDateTime received = DAY.atTime(9, 30);
    LocalDateTime reply = minutes == 0 ? null : received.plusMinutes(minutes);
    return new Inquiry(
        new RowOrigin("any.csv", 2),
        id,
        "complaint",
        received,
        reply,
        null,
        "social",
        "a-" + id,
        "Halden Mill",
        "North",
        "delivery",
        "Where is it?",
        minutes % 3 == 0 ? null : Boolean.valueOf(minutes % 3 == 1),
        "open");
  }

  static Responsibility task(int step, String activity, int hours) {
    return new Responsibility(
        new RowOrigin("any.csv", 2),
        step,
        activity,
        "",
        "Service",
        Responsibility.Role.CONTRIBUTES,
        "answered in time",
        "90 %",
        "81 %",
        Responsibility.Status.IN_PROGRESS,
        DAY.plusDays(step),
        BigDecimal.valueOf(hours),
        "",
        "");
  }

  static MeetingNote meeting(LocalDate when, String title, String reason) {
    return new MeetingNote(
        new RowOrigin("any.csv", 2),
        when,
        title,
        List.of("ceo", "cfo"),
        "ceo",
        MeetingNote.Decision.LATER,
        reason,
        "a longer test",
        List.of("the cost by region", "a second source"),
        List.of("done", "open"),
        "core");
  }

  static PlanValue plan(String measure, int value) {
    return new PlanValue(
        new RowOrigin("any.csv", 2),
        measure,
        "2026-H1",
        "all",
        BigDecimal.valueOf(value),
        "CFO",
        DAY);
  }

  static LedgerEntry booking(String document, String amount) {
    return new LedgerEntry(
        new RowOrigin("any.csv", 2),
        document,
        DAY,
        "Halden Mill",
        "",
        new BigDecimal(amount),
        "EUR");
  }

  /** A fact as it would be read from this line of this file. */
  static Fact at(Fact fact, String file, long line) {
    return Placed.at(fact, new RowOrigin(file, line));
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
                  DAY.plusDays(random.nextInt(60)), "writer", "post" + key, random.nextInt(9999))
              : social(DAY.plusDays(key), "buyin", "", random.nextInt(9999));
      case SALES -> deal("d" + key, random.nextInt(1_000_000) + "." + (10 + random.nextInt(90)));
      case TOUCHPOINTS ->
          touch(key % 2 == 0 ? "d" + (10 + key) : "", DAY.plusDays(key), "p" + random.nextInt(9));
      case SERVICE -> inquiry("s" + key, random.nextInt(1_000));
      case RESPONSIBILITIES -> task(1 + key % 9, "activity " + (10 + key), random.nextInt(40));
      case MEETINGS ->
          meeting(DAY.plusDays(key / 2), "meeting " + key, "reason " + random.nextInt());
      case PLANS -> plan("measure-" + (10 + key), random.nextInt(1_000_000));
      case LEDGER ->
          booking("b" + key, random.nextInt(1_000_000) + "." + (10 + random.nextInt(90)));
    };
  }

  private static Remark.Consent consent(Random random) {
    return random.nextInt(8) == 0 ? Remark.Consent.WITHDRAWN : Remark.Consent.ROLE;
  }
}
