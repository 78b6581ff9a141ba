package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Inquiry;
import io.buyin.measure.Mailbox.Maker;
import io.buyin.measure.Nights.More;
import io.buyin.measure.Nights.Pilot;
import io.buyin.quantity.Share;
import io.buyin.settings.Settings;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceFiguresTest {

  private static final Pilot PILOT = Pilot.in("dach", "Nordics");

  @Test
  void pilot_regions_answer_sooner_and_the_gap_is_tested_within_channels() {
    Measurements night = night(Mailbox.messages(6_000), PILOT);
    Comparison contrast = night.comparison("first-reply", "pilot").orElseThrow();

    assertThat(contrast.id()).isEqualTo("first-reply.pilot-vs-elsewhere.2026-h1");
    assertThat(hours(contrast.focus())).isBetween(2.7, 3.4);
    assertThat(hours(contrast.other())).isBetween(8.3, 10.0);
    assertThat(contrast.difference().unit()).isEqualTo("hours");
    assertThat(contrast.interval().upper()).isLessThan(BigDecimal.valueOf(-4));
    assertThat(contrast.p()).isLessThan(1e-6);
    assertThat(contrast.q()).isGreaterThanOrEqualTo(contrast.p());
    assertThat(contrast.verdict().grade()).isEqualTo(Grade.B);
    assertThat(contrast.verdict().reasons())
        .contains("no-smallest-effect", "holds-in-both-parts")
        .doesNotContain("not-stratifiable", "single-period");
  }

  @Test
  void without_a_true_difference_there_is_no_firm_one() {
    List<Inquiry> before =
        Mailbox.messages(6_000).stream().map(ServiceFiguresTest::aYearLater).toList();
    Comparison contrast = night(before, PILOT).comparison("first-reply", "pilot").orElseThrow();

    assertThat(contrast.interval().includesZero()).isTrue();
    assertThat(contrast.verdict().grade()).isEqualTo(Grade.C);
  }

  @Test
  void without_a_region_column_there_is_one_group_and_no_comparison() {
    Measurements night =
        night(Mailbox.messages(2_000).stream().map(ServiceFiguresTest::placeless).toList(), PILOT);

    assertThat(night.of("first-reply", "all")).isPresent();
    assertThat(night.of("first-reply", "pilot")).isEmpty();
    assertThat(night.comparison("first-reply", "pilot")).isEmpty();
  }

  @Test
  void messages_without_a_region_are_in_neither_group_and_lower_the_coverage() {
    List<Inquiry> some = new ArrayList<>(Mailbox.messages(4_000));
    for (int i = 0; i < some.size(); i += 5) {
      some.set(i, placeless(some.get(i)));
    }
    Measurements night = night(some, PILOT);
    long placed = n(night, "messages", "pilot") + n(night, "messages", "elsewhere");

    assertThat(placed).isLessThan(n(night, "messages", "all"));
    assertThat(figure(night, "first-reply", "pilot").verdict().reasons())
        .contains("coverage-below-95", "region-blank");
    assertThat(figure(night, "first-reply", "pilot").filter()).contains("with a blank region");
  }

  @Test
  void under_thirty_messages_there_is_a_gap_and_no_median() {
    Measurements night = night(answeredAfter(29, 120), Pilot.NONE);

    assertThat(night.of("first-reply", "all")).isEmpty();
    assertThat(night.of("answered-share", "all")).isEmpty();
    assertThat(night.gaps()).contains(new Gap("first-reply", "all", night.period(), 29, 30));
    assertThat(value(night, "messages", "all")).isEqualTo("29");
  }

  @Test
  void where_nobody_was_answered_the_share_is_none_and_there_is_no_median() {
    List<Inquiry> silent =
        answeredAfter(40, 60).stream().map(message -> unanswered(message)).toList();
    Measurements night = night(silent, Pilot.NONE);

    assertThat(figure(night, "answered-share", "all").value()).isEqualTo(Share.of(0, 40));
    assertThat(night.of("first-reply", "all")).isEmpty();
    assertThat(value(night, "conversations", "all")).isEqualTo("0");
  }

  @Test
  void who_still_waits_makes_the_median_later_and_stays_in_the_share() {
    List<Inquiry> messages = new ArrayList<>(answeredAfter(40, 60));
    answeredAfter(20, 300).forEach(messages::add);
    double answered = hours(figure(night(numbered(messages), Pilot.NONE), "first-reply", "all"));
    for (int i = 0; i < 20; i++) {
      messages.add(unanswered(messages.get(i)));
    }
    Measurements night = night(numbered(messages), Pilot.NONE);

    assertThat(answered).isEqualTo(1);
    assertThat(hours(figure(night, "first-reply", "all"))).isEqualTo(3);
    assertThat(figure(night, "answered-share", "all").value()).isEqualTo(Share.of(60, 80));
    assertThat(figure(night, "first-reply", "all").filter())
        .endsWith("20 without reply by the end of 2026-07-12");
  }

  @Test
  void a_reply_after_the_last_day_of_the_data_is_not_known_yet() {
    List<Inquiry> messages = new ArrayList<>(answeredAfter(40, 60));
    messages.add(
        new Maker("late").replied(LocalDateTime.of(2026, 7, 13, 0, 0)).author("A-9").inquiry());
    messages.add(
        new Maker("just").replied(LocalDateTime.of(2026, 7, 12, 23, 59)).author("B-9").inquiry());

    assertThat(figure(night(messages, Pilot.NONE), "answered-share", "all").value())
        .isEqualTo(Share.of(41, 42));
  }

  @Test
  void the_clock_change_of_the_zone_is_an_hour_that_nobody_waited() {
    List<Inquiry> overnight = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      overnight.add(
          new Maker("M-" + i)
              .received(LocalDateTime.of(2026, 3, 28, 23, 0))
              .replied(LocalDateTime.of(2026, 3, 29, 8, 0))
              .inquiry());
    }
    var berlin = new Pilot(List.of(), null, "Europe/Berlin", List.of(), null);

    assertThat(hours(figure(night(overnight, Pilot.NONE), "first-reply", "all"))).isEqualTo(9);
    assertThat(hours(figure(night(overnight, berlin), "first-reply", "all"))).isEqualTo(8);
  }

  @Test
  void a_weekend_is_no_wait_in_working_hours() {
    List<Inquiry> overWeekend = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      overWeekend.add(
          new Maker("M-" + i)
              .received(LocalDateTime.of(2026, 3, 6, 17, 0))
              .replied(LocalDateTime.of(2026, 3, 9, 10, 0))
              .inquiry());
    }
    var weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    var hours = new Settings.WorkingHours(8, 18, List.copyOf(weekdays), List.of());
    Measurements night = night(overWeekend, Pilot.NONE.working(hours));

    assertThat(hours(figure(night, "first-reply", "all"))).isEqualTo(65);
    assertThat(hours(figure(night, "first-reply-working", "all"))).isEqualTo(3);
    assertThat(night(overWeekend, Pilot.NONE).figures().values())
        .noneMatch(figure -> figure.measure().equals("first-reply-working"));
  }

  @Test
  void what_needs_no_answer_is_received_but_not_waited_for() {
    List<Inquiry> messages = new ArrayList<>(answeredAfter(30, 60));
    messages.add(new Maker("thanks").needsAnswer(false).replied(null).inquiry());
    Measurements night = night(messages, Pilot.NONE);

    assertThat(value(night, "messages", "all")).isEqualTo("31");
    assertThat(figure(night, "answered-share", "all").value()).isEqualTo(Share.of(30, 30));
  }

  @Test
  void a_conversation_is_a_person_answered_in_the_period() {
    Measurements night =
        night(
            List.of(
                new Maker("1").author("A").account("Firm").inquiry(),
                new Maker("2").author("A").inquiry(),
                new Maker("3").author(" A ").inquiry(),
                new Maker("4").author("B").inquiry(),
                new Maker("5").author("C").replied(null).inquiry(),
                new Maker("6").author("").inquiry(),
                answeredInJuly()),
            Pilot.NONE);

    assertThat(value(night, "conversations", "all")).isEqualTo("2");
    assertThat(value(night, "conversations-identified", "all")).isEqualTo("1");
    assertThat(figure(night, "conversations", "all").filter())
        .contains("1 without author not counted");
    assertThat(figure(night, "conversations", "all").verdict().reasons()).contains("author-blank");
  }

  @Test
  void without_authors_conversations_are_unknown_and_without_accounts_firms_are() {
    List<Inquiry> nameless =
        List.of(new Maker("1").author("").inquiry(), new Maker("2").author("").inquiry());

    assertThat(night(nameless, Pilot.NONE).of("conversations", "all")).isEmpty();
    assertThat(night(answeredAfter(3, 5), Pilot.NONE).of("conversations-identified", "all"))
        .isEmpty();
  }

  @Test
  void complaints_are_counted_by_theme_where_the_export_says_what_they_are() {
    List<Inquiry> messages = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      messages.add(new Maker("a" + i).complaintAbout("Late  delivery").inquiry());
      messages.add(new Maker("b" + i).complaintAbout("late-delivery").inquiry());
    }
    messages.add(new Maker("c").complaintAbout("Manual").inquiry());
    messages.add(new Maker("d").complaintAbout("").inquiry());
    Measurements night = night(messages, Pilot.NONE);

    assertThat(value(night, "complaints", "all")).isEqualTo("8");
    assertThat(value(night, "complaints", "on-late-delivery")).isEqualTo("6");
    assertThat(night.of("complaints", "on-manual")).isEmpty();
    List<Inquiry> untyped = List.of(new Maker("e").type("").inquiry());
    assertThat(night(untyped, Pilot.NONE).of("complaints", "all")).isEmpty();
  }

  @Test
  void counts_and_shares_can_be_computed_again_from_the_grouped_rows() {
    Measurements night = night(Mailbox.messages(3_000), PILOT);
    for (Figure figure : night.figures().values()) {
      if (figure.files().contains("service/inbox.csv") && !figure.recipe().equals(Recipe.NONE)) {
        assertThat(new Rebuilt(night).value(figure))
            .as(figure.id())
            .isEqualByComparingTo(figure.value().exact());
      }
    }
  }

  @Test
  void months_are_known_for_both_groups_and_the_year_before_is_compared() {
    Measurements night = night(Mailbox.messages(6_000), PILOT);

    for (String scope : List.of("pilot", "elsewhere", "all")) {
      assertThat(night.series("first-reply", scope).orElseThrow().points()).hasSize(18);
      assertThat(night.of("first-reply", scope, night.period().yearBefore())).isPresent();
    }
    Series.Point june = night.series("first-reply", "pilot").orElseThrow().points().get(17);
    assertThat(june.month()).isEqualTo(YearMonth.of(2026, 6));
    assertThat(june.figure().id()).isEqualTo("first-reply.pilot.2026-06");
  }

  /** CPU time, since other work on the machine is not ours. */
  @Test
  void a_hundred_thousand_messages_are_measured_in_seconds() {
    List<Inquiry> many = Mailbox.messages(100_000);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    night(many, PILOT);

    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
        .isLessThan(Duration.ofSeconds(20));
  }

  private static List<Inquiry> answeredAfter(int count, long minutes) {
    List<Inquiry> messages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      messages.add(new Maker("M-" + minutes + "-" + i).after(minutes).author("A-" + i).inquiry());
    }
    return messages;
  }

  private static Inquiry answeredInJuly() {
    return new Maker("7")
        .author("D")
        .received(LocalDateTime.of(2026, 6, 30, 23, 0))
        .replied(LocalDateTime.of(2026, 7, 1, 1, 0))
        .inquiry();
  }

  private static List<Inquiry> numbered(List<Inquiry> messages) {
    List<Inquiry> numbered = new ArrayList<>();
    for (Inquiry message : messages) {
      Maker copy = new Maker("N-" + numbered.size()).received(message.received());
      numbered.add(copy.replied(message.firstReply()).inquiry());
    }
    return numbered;
  }

  private static Inquiry unanswered(Inquiry message) {
    return new Maker(message.id()).received(message.received()).replied(null).inquiry();
  }

  private static Inquiry placeless(Inquiry message) {
    return new Maker(message.id())
        .received(message.received())
        .replied(message.firstReply())
        .author(message.author())
        .inquiry();
  }

  /** What 2025 looked like, as if it were 2026. */
  private static Inquiry aYearLater(Inquiry message) {
    boolean early = message.received().getYear() == 2025 && message.received().getMonthValue() < 7;
    LocalDateTime reply = message.firstReply();
    return early
        ? new Maker(message.id())
            .received(message.received().plusYears(1))
            .replied(reply == null ? null : reply.plusYears(1))
            .channel(message.channel())
            .region(message.region())
            .inquiry()
        : new Maker(message.id()).received(LocalDateTime.of(2025, 1, 1, 0, 0)).inquiry();
  }

  private static Measurements night(List<Inquiry> messages, Pilot pilot) {
    return Measuring.measure(
        Nights.withMore(Nights.facts(List.of(), List.of()), More.of(messages)),
        Nights.settings(pilot),
        Nights.DATE);
  }

  private static Figure figure(Measurements night, String measure, String scope) {
    Optional<Figure> figure = night.of(measure, scope);
    return figure.orElseThrow(() -> new AssertionError(measure + "." + scope));
  }

  private static String value(Measurements night, String measure, String scope) {
    return figure(night, measure, scope).value().exact().toPlainString();
  }

  private static long n(Measurements night, String measure, String scope) {
    return figure(night, measure, scope).n();
  }

  private static double hours(Figure figure) {
    return figure.value().exact().doubleValue();
  }
}
