package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.measure.LevelEvidence.SecondExport;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import io.buyin.settings.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Deals and amounts credited to channels, by several rules side by side, for two milestones: the
 * opportunity created and the deal won. Early signals at most: a rule is no observation.
 */
final class CreditFigures {

  /** Below this number of deals at a milestone nothing is shared out. */
  private static final int RATE_FROM = 30;

  private static final long USUAL_HALF_LIFE = 7;
  private static final int CYCLES = 4;

  private final FigureBook book;
  private final Sources sources;
  private final Register register;
  private final TouchPaths touches;
  private final Settings.Touchpoints stated;

  CreditFigures(
      FigureBook book,
      Sources sources,
      Register register,
      TouchPaths touches,
      Settings.Touchpoints stated) {
    this.book = book;
    this.sources = sources;
    this.register = register;
    this.touches = touches;
    this.stated = stated;
  }

  /** What is shown, and the grouped rows behind it. */
  record Result(Attribution attribution, GroupedTable table) {}

  /** Null without touches, or with too few deals at either milestone. */
  @Nullable Result measure(Period period) {
    if (touches.isEmpty() || register.isEmpty()) {
      return null;
    }
    List<Attribution.Table> tables = new ArrayList<>();
    List<CreditLedger> ledgers = new ArrayList<>();
    for (Milestone milestone : Milestone.values()) {
      List<Entry> deals = milestone.in(register, period);
      if (deals.size() < RATE_FROM) {
        book.missing(new FigureKey(milestone.measure(), Scope.ALL.id(), period), deals.size());
      } else {
        CreditLedger ledger = ledger(milestone, deals);
        ledgers.add(ledger);
        tables.add(write(ledger, period));
      }
    }
    return tables.isEmpty()
        ? null
        : new Result(
            new Attribution(List.copyOf(tables), halfLife(), touches.lookBackDays()),
            CreditTable.of(ledgers));
  }

  private CreditLedger ledger(Milestone milestone, List<Entry> deals) {
    List<CreditPath> paths = new CreditPaths(touches).of(milestone, deals);
    return new CreditLedger(milestone, paths, new CreditChannels(touches, paths), halfLife());
  }

  /** A quarter of the median cycle of deals won, where none is stated. */
  private long halfLife() {
    Integer days = stated.halfLifeDays();
    long quarter = Math.round(register.typicalCycle() / (double) CYCLES);
    return days != null ? days : quarter > 0 ? quarter : USUAL_HALF_LIFE;
  }

  private Attribution.Table write(CreditLedger ledger, Period period) {
    List<CreditRule> rules = ledger.rules();
    CreditRule wanted = CreditRule.of(stated.houseRule());
    CreditRule house = rules.contains(wanted) ? wanted : CreditRule.LINEAR;
    List<CreditChannels.Line> lines = lines(ledger.channels());
    Map<String, Interval> intervals = CreditSpread.of(ledger, lines, house);
    for (CreditChannels.Line line : lines) {
      for (CreditRule rule : rules) {
        Interval interval = rule == house ? intervals.get(line.id()) : null;
        new CreditPen(ledger, line, rule).write(this, period, interval);
      }
    }
    return new Attribution.Table(
        ledger.milestone(),
        rules,
        house,
        ledger.paths().size(),
        lines.stream().map(CreditFigures::shown).toList());
  }

  private static List<CreditChannels.Line> lines(CreditChannels channels) {
    List<CreditChannels.Line> lines = new ArrayList<>();
    if (channels.lines().stream().anyMatch(CreditChannels.Line::social)) {
      lines.add(CreditChannels.Line.own(CreditChannels.SOCIAL, true));
    }
    lines.addAll(channels.lines());
    return lines;
  }

  private static Attribution.Line shown(CreditChannels.Line line) {
    boolean own = CreditChannels.OWN.contains(line.id());
    return new Attribution.Line(line.id(), own ? "" : line.name());
  }

  /** One line under one rule: its share of the deals and its amount. */
  private record CreditPen(CreditLedger ledger, CreditChannels.Line line, CreditRule rule) {

    void write(CreditFigures figures, Period period, @Nullable Interval interval) {
      Crediting.Credit credit = ledger.of(line, rule);
      Milestone milestone = ledger.milestone();
      String scope = line.id() + "." + rule.id();
      BigDecimal all = BigDecimal.valueOf(ledger.paths().size());
      figures.add(
          new FigureKey(milestone.measure(), scope, period),
          new Level(
                  new Share(credit.deals(), all),
                  interval,
                  figures.evidence(ledger, period),
                  figures.words(milestone, period, rule),
                  Terms.quotient(
                      CreditTable.term("credit", milestone, line, rule),
                      CreditTable.whole("credit", milestone, rule)))
              .over(rows(Crediting.Credit::deals, BigDecimal.ONE)));
      figures.add(
          new FigureKey(milestone.amountMeasure(), scope, period),
          new Level(
                  Money.of(credit.amount(), figures.register.currency()),
                  null,
                  figures.evidence(ledger, period),
                  figures.words(milestone, period, rule),
                  Terms.sum(CreditTable.term("amount", milestone, line, rule)))
              .over(rows(Crediting.Credit::amount, null)));
    }

    /** The deals of which the line gets a part; of a share, all deals. */
    private java.util.function.Supplier<List<CountedRow>> rows(
        Function<Crediting.Credit, BigDecimal> part, @Nullable BigDecimal whole) {
      Map<String, BigDecimal> parts = new java.util.HashMap<>();
      return Counting.dealShare(
          () -> {
            ledger.paths().forEach(path -> parts.put(path.entry().deal().id(), of(path, part)));
            return ledger.paths().stream().map(CreditPath::entry).toList();
          },
          entry -> parts.get(entry.deal().id()),
          any -> whole);
    }

    private BigDecimal of(CreditPath path, Function<Crediting.Credit, BigDecimal> part) {
      return ledger.of(path, rule).entrySet().stream()
          .filter(each -> ledger.takes(line, each.getKey()))
          .map(each -> part.apply(each.getValue()))
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  private void add(FigureKey key, Level level) {
    book.add(key, level, Kind.SALES);
  }

  private String words(Milestone milestone, Period period, CreditRule rule) {
    String deals = milestone == Milestone.OPENED ? "created " : "status = won, closed ";
    String halfLife = rule == CreditRule.TIME_DECAY ? ", halved every " + halfLife() + " days" : "";
    return deals
        + period.first()
        + ".."
        + period.last()
        + ", look-back "
        + touches.lookBackDays()
        + " days, credit by "
        + rule.id()
        + halfLife;
  }

  private LevelEvidence evidence(CreditLedger ledger, Period period) {
    List<String> limits = new ArrayList<>(List.of("rule-of-credit"));
    if (startsLate(period)) {
      limits.add("touches-start-late");
    }
    return new LevelEvidence(
            sources.reaches(Kind.TOUCHPOINTS, period.last())
                && !ledger.milestone().isMissingIn(register, period),
            ledger.paths().size(),
            sources.rowCoverage(Kind.TOUCHPOINTS) * touches.joinedShare(period),
            SecondExport.NONE,
            sources.isStale(Kind.TOUCHPOINTS),
            List.copyOf(limits),
            notes(ledger))
        .lacking(Lack.among(sources.rejected(Kind.TOUCHPOINTS), touches.apart(period)));
  }

  private static List<String> notes(CreditLedger ledger) {
    boolean apart = ledger.paths().stream().anyMatch(path -> !path.entry().addable());
    boolean converted = ledger.paths().stream().anyMatch(path -> path.entry().converted() != null);
    List<String> notes = new ArrayList<>();
    if (apart) {
      notes.add("other-currency");
    }
    if (converted) {
      notes.add("converted");
    }
    return List.copyOf(notes);
  }

  /** Whether the first look-back begins before the first touch on record. */
  private boolean startsLate(Period period) {
    LocalDate first = sources.first(Kind.TOUCHPOINTS);
    return first == null || first.isAfter(period.first().minusDays(touches.lookBackDays()));
  }
}
