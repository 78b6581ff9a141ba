package io.buyin.job;

import io.buyin.fact.SocialYield;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Networks of which both the account's days and its posts are in the inbox, or two tables of days:
 * each number is taken from one of them, so that nothing is counted twice, and that is said.
 */
final class TwofoldSocial {

  private TwofoldSocial() {}

  /** One a network. */
  static List<Trouble> in(List<SocialYield> yields) {
    Map<String, List<SocialYield>> byNetwork = new TreeMap<>();
    yields.forEach(
        each -> byNetwork.computeIfAbsent(each.network(), n -> new ArrayList<>()).add(each));
    return byNetwork.entrySet().stream()
        .map(each -> trouble(each.getKey(), each.getValue()))
        .toList();
  }

  private static Trouble trouble(String network, List<SocialYield> yields) {
    Map<String, List<SocialYield>> together = new LinkedHashMap<>();
    yields.forEach(each -> together.computeIfAbsent(which(each), w -> new ArrayList<>()).add(each));
    return new Trouble(
        "days-and-posts",
        Origin.NONE,
        network
            + ": "
            + told(yields)
            + " are both in the inbox and tell of the same; "
            + together.entrySet().stream()
                .map(each -> numbers(each.getValue()) + each.getKey())
                .collect(Collectors.joining("; "))
            + ". Nothing is counted twice.",
        "A month's days count where they reach from its first post to its last, else its posts; of"
            + " two tables of days those that reach over more of the month."
            + " Where the two are of different accounts, have each row name its account.");
  }

  private static String told(List<SocialYield> yields) {
    boolean daysAlone =
        yields.stream().allMatch(each -> each.form() == SocialYield.Form.DAYS_TWICE);
    return daysAlone ? "two tables of the account's days" : "the account's days and its posts";
  }

  private static String numbers(List<SocialYield> alike) {
    return alike.stream().map(SocialYield::number).collect(Collectors.joining(", "));
  }

  private static String which(SocialYield each) {
    boolean one = each.first().equals(each.last());
    return switch (each.form()) {
          case DAYS -> " of the posts count, not of the days, ";
          case POSTS -> " of the days count, not of the posts, ";
          case DAYS_TWICE -> " of one table of days count, not of the other, ";
        }
        + (one ? "in " + each.first() : "in months from " + each.first() + " to " + each.last());
  }
}
