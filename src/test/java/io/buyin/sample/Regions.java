package io.buyin.sample;

import io.buyin.sample.SampleDeal.Tags;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Says of each invented deal where it is, of which kind, and what it is about. */
final class Regions {
  static final List<String> PILOT = List.of("DACH", "Nordics");
  static final List<String> ELSEWHERE = List.of("Benelux", "France", "Iberia");
  static final LocalDate PILOT_FROM = LocalDate.of(2025, 10, 1);

  private static final double PILOT_SHARE = 0.4;
  private static final double PILOT_SHARE_SOCIAL = 0.64;

  private final Chance chance;
  private final Map<String, String> byAccount = new HashMap<>();

  Regions(Chance chance) {
    this.chance = chance;
  }

  /** An account stays in its region; those asked for by social since the pilot are often in it. */
  List<SampleDeal> tag(List<SampleDeal> deals) {
    Set<String> social = new HashSet<>();
    for (SampleDeal deal : deals) {
      if (deal.social() && !deal.created().isBefore(PILOT_FROM)) {
        social.add(deal.account());
      }
    }
    Set<String> customers = new HashSet<>();
    List<SampleDeal> tagged = new ArrayList<>();
    for (SampleDeal deal : deals) {
      String region = byAccount.get(deal.account());
      if (region == null) {
        region = draw(social.contains(deal.account()) ? PILOT_SHARE_SOCIAL : PILOT_SHARE);
        byAccount.put(deal.account(), region);
      }
      boolean known = customers.contains(deal.account());
      String type = known || deal.source().equals("Existing customer") ? "Expansion" : "New";
      if (deal.won()) {
        customers.add(deal.account());
      }
      tagged.add(deal.tagged(new Tags(region, type, HaldenMarket.product(deal.name()))));
    }
    return tagged;
  }

  /** Accounts of the deals by region, each once, in the order of the alphabet. */
  static Map<String, List<String>> accounts(List<SampleDeal> deals) {
    Map<String, List<String>> byRegion = new TreeMap<>();
    deals.stream()
        .sorted((one, two) -> one.account().compareTo(two.account()))
        .forEach(
            deal -> {
              List<String> list =
                  byRegion.computeIfAbsent(deal.tags().region(), key -> new ArrayList<>());
              if (!list.contains(deal.account())) {
                list.add(deal.account());
              }
            });
    return byRegion;
  }

  private String draw(double pilotShare) {
    if (chance.unit() < pilotShare) {
      return chance.unit() < 0.62 ? PILOT.get(0) : PILOT.get(1);
    }
    return chance.pick(ELSEWHERE);
  }
}
