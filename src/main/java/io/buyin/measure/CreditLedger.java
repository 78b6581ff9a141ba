package io.buyin.measure;

import io.buyin.measure.Crediting.Credit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The credits of one milestone's deals, added up by month, line and rule. */
final class CreditLedger {

  /** Below this number of deals only the three plain rules are shown. */
  private static final int ALL_RULES_FROM = 50;

  private static final Credit NOTHING =
      new Credit(BigDecimal.ZERO.setScale(6), BigDecimal.ZERO.setScale(2));

  private final Milestone milestone;
  private final List<CreditPath> paths;
  private final CreditChannels channels;
  private final double halfLife;
  private final SortedMap<Account, Credit> sums =
      new TreeMap<>(
          Comparator.comparing(Account::month)
              .thenComparing(Account::line)
              .thenComparing(Account::rule));

  CreditLedger(
      Milestone milestone, List<CreditPath> paths, CreditChannels channels, double halfLife) {
    this.milestone = milestone;
    this.paths = paths;
    this.channels = channels;
    this.halfLife = halfLife;
    paths.forEach(this::enter);
  }

  /** What is added up together. */
  record Account(YearMonth month, String line, CreditRule rule) {}

  Milestone milestone() {
    return milestone;
  }

  List<CreditPath> paths() {
    return paths;
  }

  CreditChannels channels() {
    return channels;
  }

  List<CreditRule> rules() {
    return paths.size() < ALL_RULES_FROM
        ? List.of(CreditRule.FIRST, CreditRule.LAST, CreditRule.LINEAR)
        : List.of(CreditRule.values());
  }

  SortedMap<Account, Credit> sums() {
    return sums;
  }

  /** What each line gets of one deal. */
  Map<String, Credit> of(CreditPath path, CreditRule rule) {
    return Crediting.of(path, rule, channels, halfLife);
  }

  Map<String, Double> shares(CreditPath path, CreditRule rule) {
    return Crediting.shares(path, rule, channels, halfLife);
  }

  /** What a line gets of all; {@link CreditChannels#SOCIAL} is all social lines together. */
  Credit of(CreditChannels.Line line, CreditRule rule) {
    return sums.entrySet().stream()
        .filter(each -> each.getKey().rule() == rule && takes(line, each.getKey().line()))
        .map(Map.Entry::getValue)
        .reduce(NOTHING, CreditLedger::plus);
  }

  /** Whether what this id gets is the line's. */
  boolean takes(CreditChannels.Line line, String id) {
    boolean together = line.id().equals(CreditChannels.SOCIAL);
    return together ? channels.line(id).social() : line.id().equals(id);
  }

  private void enter(CreditPath path) {
    YearMonth month =
        YearMonth.from(Objects.requireNonNull(milestone.dayOf(path.entry()), "day of milestone"));
    for (CreditRule rule : rules()) {
      of(path, rule)
          .forEach(
              (line, credit) ->
                  sums.merge(new Account(month, line, rule), credit, CreditLedger::plus));
    }
  }

  private static Credit plus(Credit one, Credit other) {
    return new Credit(one.deals().add(other.deals()), one.amount().add(other.amount()));
  }
}
