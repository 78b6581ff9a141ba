package io.buyin.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Invents what touched a deal before and after it was entered: mostly what the CRM says, not
 * always.
 */
final class TouchBook {
  /** How far back a first contact counts. */
  static final int LOOK_BACK = 90;

  private static final List<String> OTHER_CHANNELS =
      List.of("E-mail", "Web form", "Event", "Phone call", "Partner");
  private static final int ACCOUNT_ONLY = 260;
  private static final int RECENT_POSTS = 20;

  private final Chance chance;
  private final List<SocialCount> employeePosts;
  private final List<SocialCount> companyPosts;
  private final List<SampleTouch> touches = new ArrayList<>();

  /**
   * @param social what was posted, by file, in the order of days
   */
  TouchBook(Map<String, List<SocialCount>> social, Chance chance) {
    this.chance = chance;
    this.employeePosts = social.get(Halden.EMPLOYEE_POSTS);
    this.companyPosts = social.get(Halden.FACEBOOK);
  }

  static void write(List<SampleTouch> touches, Path file) {
    Csv csv = Csv.withCommas().line(SampleTouch.HEADER);
    touches.forEach(touch -> csv.line(touch.cells()));
    csv.write(file);
  }

  /** By time, deal and account. */
  List<SampleTouch> of(List<SampleDeal> deals) {
    deals.forEach(this::touch);
    accountsOnly(deals);
    for (String merged : EarlierReport.MERGED) {
      add(
          deals.get(touches.size() % deals.size()).withId(merged),
          LocalDate.of(2026, 4, 14),
          "E-mail");
    }
    touches.sort(
        Comparator.comparing(SampleTouch::time)
            .thenComparing(SampleTouch::deal)
            .thenComparing(SampleTouch::account));
    return touches;
  }

  private void touch(SampleDeal deal) {
    String first = firstChannel(deal);
    if (!first.isEmpty()) {
      int days = chance.between(4, LOOK_BACK - 5);
      add(deal, deal.created().minusDays(days), first);
      for (int i = chance.between(0, 2); i > 0; i--) {
        add(deal, deal.created().minusDays(chance.between(1, days - 1)), anyChannel());
      }
    }
    if (chance.oneIn(14)) {
      add(deal, deal.created().minusDays(chance.between(LOOK_BACK + 5, 210)), anyChannel());
    }
    LocalDate end = deal.closed().isAfter(Halden.LAST) ? Halden.LAST : deal.closed();
    long life = Math.max(0, end.toEpochDay() - deal.created().toEpochDay());
    for (int i = chance.between(0, 2); i > 0; i--) {
      add(deal, deal.created().plusDays((long) (life * chance.unit())), anyChannel());
    }
  }

  /** Of a social deal mostly its lead source, of others mostly another channel, of some none. */
  private String firstChannel(SampleDeal deal) {
    double draw = chance.unit();
    String other = chance.pick(OTHER_CHANNELS);
    String social = chance.pick(HaldenMarket.SOCIAL_SOURCES);
    if (deal.social()) {
      return draw < 0.8 ? deal.source() : draw < 0.89 ? other : "";
    }
    double socialShare = deal.source().isEmpty() ? 0.3 : 0.06;
    return draw < socialShare ? social : draw < 0.68 ? other : "";
  }

  private String anyChannel() {
    return chance.unit() < 0.25
        ? chance.pick(HaldenMarket.SOCIAL_SOURCES)
        : chance.pick(OTHER_CHANNELS);
  }

  private void add(SampleDeal deal, LocalDate day, String channel) {
    String account = chance.oneIn(2) ? deal.account() : "";
    String campaign = chance.oneIn(3) ? "" : deal.campaign();
    add(deal.id(), account, day, channel, campaign);
  }

  private void add(String deal, String account, LocalDate day, String channel, String campaign) {
    SocialCount post = post(channel, day);
    int hour = chance.between(8, 18);
    int minute = chance.between(0, 59);
    if (!day.isBefore(Halden.FIRST) && !day.isAfter(Halden.LAST)) {
      touches.add(
          new SampleTouch(
              deal,
              account,
              day.atTime(hour, minute),
              channel,
              campaign,
              post.post(),
              post.person()));
    }
  }

  /** One of the last posts up to that day; none where the channel has no posts of its own. */
  private SocialCount post(String channel, LocalDate day) {
    List<SocialCount> posts =
        switch (channel) {
          case "Employee post" -> employeePosts;
          case "Facebook" -> companyPosts;
          default -> List.of();
        };
    int end = 0;
    while (end < posts.size() && !posts.get(end).day().isAfter(day)) {
      end++;
    }
    return end == 0
        ? SocialCount.of(day, 0, 0, 0)
        : posts.get(chance.between(Math.max(0, end - RECENT_POSTS), end - 1));
  }

  /** Contacts of a firm without a deal's number: some firms have one deal, some several. */
  private void accountsOnly(List<SampleDeal> deals) {
    Map<String, List<SampleDeal>> byAccount =
        deals.stream().collect(Collectors.groupingBy(SampleDeal::account));
    for (int i = 0; i < ACCOUNT_ONLY; i++) {
      SampleDeal deal = chance.pick(deals);
      boolean single = byAccount.get(deal.account()).size() == 1;
      LocalDate day = deal.created().minusDays(chance.between(single ? 2 : -20, 80));
      add("", deal.account(), day, anyChannel(), "");
    }
  }
}
