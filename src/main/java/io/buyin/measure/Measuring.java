package io.buyin.measure;

import io.buyin.fact.Facts;
import io.buyin.fact.Kind;
import io.buyin.fact.PlanValue;
import io.buyin.fact.SocialMonth;
import io.buyin.quantity.BusinessDate;
import io.buyin.quantity.Period;
import io.buyin.settings.Settings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Facts to figures: every measure of the catalogue for the part of the fiscal year that is over,
 * and for the same months of the year before. Pure: same facts, settings and day, same figures,
 * whatever the order of the facts.
 */
public final class Measuring {

  private final Settings settings;
  private final BusinessDate date;
  private final Facts facts;
  private final Period period;
  private final Catalogue catalogue = Catalogue.standard();
  private final Sources sources;
  private final FigureBook book;
  private final Register register;
  private final SizeBands bands;
  private final Bookings bookings;
  private final ClosedFigures closed;
  private final DealMoneyFigures money;
  private final YearChanges changes;
  private final List<SocialMonth> social;
  private final WeeklySeries weekly;
  private final Inbound inbound;
  private final ServiceFigures service;
  private final TouchPaths paths;
  private final Proposals proposals;
  private final List<PlanValue> plans;
  private final StageHistory stages;
  private final @Nullable WinHistory history;
  private final Optional<LastMet> met;

  private Measuring(
      Facts facts, Settings settings, BusinessDate date, @Nullable LocalDate lastSent) {
    int fiscalYearStarts = settings.organisation().fiscalYearStarts();
    this.settings = settings;
    this.date = date;
    this.facts = facts;
    this.period = date.fiscalYearToDate(fiscalYearStarts);
    this.sources = new Sources(facts.sources(), date, settings.limits().staleAfterDays());
    this.book = new FigureBook(catalogue, sources, fiscalYearStarts);
    this.plans = facts.plans();
    this.stages = new StageHistory(facts.stages());
    Register stated = Register.of(facts.deals(), settings);
    this.history = history(stated);
    this.register = history == null ? stated : stated.weighedBy(history);
    this.bands = SizeBands.of(settings.sales().sizeBands(), register.decidedIn(period));
    this.bookings = Bookings.of(facts.ledger(), register, Exchange.of(settings));
    this.closed = new ClosedFigures(book, sources, bookings);
    this.money = new DealMoneyFigures(book, sources, closed);
    this.changes = new YearChanges(book, sources);
    this.social = facts.socialByMonth();
    this.inbound = Inbound.of(facts.inquiries(), settings, sources);
    this.service = new ServiceFigures(book, sources);
    this.weekly = WeeklySeries.of(facts, sources, inbound, register, bands);
    this.paths = TouchPaths.of(facts.touches(), register.entries(), settings);
    this.proposals = Proposals.of(facts.stages(), settings);
    this.met = LastMet.of(facts.meetings(), lastSent, settings, date);
  }

  /** The door: measures one night. Without sales or social facts their figures are left out. */
  public static Measurements measure(Facts facts, Settings settings, BusinessDate date) {
    return measure(facts, settings, date, null);
  }

  /**
   * As above, with what happened since the leader who decides was last met.
   *
   * @param lastSent business date of the last edition sent to that leader; null where there is none
   */
  public static Measurements measure(
      Facts facts, Settings settings, BusinessDate date, @Nullable LocalDate lastSent) {
    return new Measuring(facts, settings, date, lastSent).measurements();
  }

  /** The same night with the rows behind its figures, for as long as the facts can be asked. */
  public static RowsBehind rowsBehind(Facts facts, Settings settings, BusinessDate date) {
    Measuring measuring = new Measuring(facts, settings, date, null);
    return new RowsBehind(measuring.measurements(), measuring.book.rows());
  }

  private Measurements measurements() {
    List<Series> series = new ArrayList<>(register.isEmpty() ? List.of() : sales());
    series.addAll(
        new InboundMeasuring(inbound, service, new Complaints(book, sources, inbound), period)
            .measure());
    changes.ofMessages(inbound, period);
    Family family = family();
    List<Comparison> comparisons = family.comparisons(book);
    List<Lead> leads = family.leads(book);
    new SocialMeasuring(book, sources, facts).measure(period, social);
    new CustomerFigures(book, sources, register, facts.remarks()).measure(period);
    Workbench bench = new Workbench(settings, date, register, closed, book);
    OutlookBasis basis = OutlookBasis.of(bench);
    AskOutlook outlook = new Outlook(bench, basis).outlook();
    StopRuleCheck stopRule = new StopRuleChecking(bench).check();
    Forecasting.Result forecast =
        Forecasting.forecast(bench, sources, plans, new Forecasting.Past(history, stages, basis));
    RollOut rollOut = forecast == null ? null : forecast.rollOut();
    List<OptionOutlook> options = new Options(bench, basis, rollOut).outlooks();
    CreditFigures.Result credits =
        new CreditFigures(book, sources, register, paths, settings.touchpoints()).measure(period);
    SinceLastMet since =
        met.map(last -> new SinceMeasuring(bench, sources, last).measure(period)).orElse(null);
    return new Measurements(
        period,
        book.figures(),
        comparisons,
        leads,
        weekly.levelChanges(book),
        List.copyOf(series),
        catalogue.byId(),
        tables(forecast, credits),
        dataFrom(),
        sources.dataThrough(),
        family.size(),
        book.gaps(),
        outlook,
        forecast == null ? null : forecast.forecast(),
        options,
        stopRule,
        book.gradings(),
        register.socialOrigin(),
        since,
        credits == null ? null : credits.attribution());
  }

  private Map<String, LocalDate> dataFrom() {
    return sources.dataFrom(
        Map.of(
            Kind.SALES,
            Optional.ofNullable(register.begins()),
            Kind.SOCIAL,
            Optional.ofNullable(new NetworkCover(social).from(period, period.yearBefore()))));
  }

  /** Null where the export does not say how far it reaches, or too few deals were decided. */
  private @Nullable WinHistory history(Register stated) {
    LocalDate through = sources.dataThrough().get(Kind.SALES.word());
    if (through == null) {
      return null;
    }
    WinHistory known = WinHistory.asOf(through, stated, stages);
    return known.isEnough() ? known : null;
  }

  private List<Series> sales() {
    PipelineFigures pipeline = new PipelineFigures(book, sources, date.day(), weighingLimits());
    ProposalFigures proposed = new ProposalFigures(book, sources, proposals);
    for (Scope scope : register.scopes()) {
      Cut cut = new Cut(register, scope, period);
      closed.measure(cut);
      money.measure(cut);
      pipeline.measureOpened(cut);
      proposed.measure(cut);
      yearBefore(cut.during(period.yearBefore()), pipeline, proposed);
      pipeline.measureOpen(cut);
    }
    money.measureCohorts(register, period);
    changes.ofDeals(register, period);
    new LedgerFigures(book, sources, register, bookings).measure(period, closed);
    new RetentionFigures(book, sources, register, bookings, facts.ledger()).measure(period);
    origins();
    List<Series> series = new ArrayList<>();
    for (Scope scope : register.scopes()) {
      series.add(byMonth("closed-won", scope, closed::closedWon));
      series.add(byMonth("won-deals", scope, closed::wonDeals));
    }
    return List.copyOf(series);
  }

  /** What must be known about the chances of open deals. */
  private List<String> weighingLimits() {
    if (history == null) {
      return List.of("crm-probability-not-back-tested");
    }
    BackTesting testing = new BackTesting(register, stages, history.day());
    return Forecasting.limits(testing.weights(register.longestUsualCycle()));
  }

  /**
   * Part of a year is no year to compare with: what the register only knows in part is left out.
   */
  private void yearBefore(Cut cut, PipelineFigures pipeline, ProposalFigures proposed) {
    if (!register.missesDecided(cut.period())) {
      closed.measure(cut);
      money.measure(cut);
    }
    if (!register.missesCreated(cut.period())) {
      pipeline.measureOpened(cut);
      proposed.measure(cut);
    }
  }

  /** The year before only where the touches reach back beyond its first look-back. */
  private void origins() {
    OriginFigures origins = new OriginFigures(book, sources, register, paths);
    Period before = period.yearBefore();
    LocalDate first = sources.first(Kind.TOUCHPOINTS);
    origins.measure(period);
    if (first != null
        && !first.isAfter(before.first().minusDays(paths.lookBackDays()))
        && !register.missesCreated(before)) {
      origins.measure(before);
    }
  }

  /** What is known of the opportunities opened beyond their own rows. */
  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    if (!paths.isEmpty()) {
      marks.add(new Mark(OriginFigures.COLUMN, entry -> paths.pathOf(entry).id()));
    }
    if (proposals.areKnown()) {
      marks.add(new Mark(Proposals.COLUMN, proposals::mark));
    }
    return marks;
  }

  private Series byMonth(String measure, Scope scope, Function<Cut, @Nullable Figure> figure) {
    return series(
        measure, scope, month -> isKnown(month) ? figure.apply(monthly(scope, month)) : null);
  }

  private Series series(String measure, Scope scope, Function<YearMonth, @Nullable Figure> figure) {
    List<Series.Point> points = new ArrayList<>();
    for (YearMonth month : span().months()) {
      Figure known = figure.apply(month);
      if (known != null) {
        points.add(new Series.Point(month, known));
      }
    }
    return new Series(
        measure + "." + scope.id() + ".by-month", measure, scope.id(), List.copyOf(points));
  }

  /** Before the register begins and after its last day a month without deals is unknown, not 0. */
  private boolean isKnown(YearMonth month) {
    return register.hasBegunBy(month) && sources.reaches(Kind.SALES, month.atDay(1));
  }

  private Cut monthly(Scope scope, YearMonth month) {
    return new Cut(register, scope, Period.ofMonths(month, month));
  }

  private Family family() {
    Family family = new Family();
    new Contrasts(
            new Workbench(settings, date, register, closed, book),
            bands,
            paths.aYearLater(),
            new DecisionFigures(book, sources))
        .of(inbound, service)
        .forEach(family::add);
    weekly.leads().forEach(family::add);
    return family;
  }

  private List<GroupedTable> tables(
      Forecasting.@Nullable Result forecast, CreditFigures.@Nullable Result credits) {
    GroupedTables deals = new GroupedTables(register, bands, span(), date.day());
    List<GroupedTable> tables = new ArrayList<>(deals.of(social, marks()));
    tables.addAll(new ServiceTables(inbound, span()).tables());
    tables.addAll(new LedgerTables(register, bookings, span()).tables());
    if (forecast != null) {
      tables.addAll(forecast.tables());
    }
    if (credits != null) {
      tables.add(credits.table());
    }
    return List.copyOf(tables);
  }

  /** From the first month of the year before to the last month reported. */
  private Period span() {
    return new Period(period.yearBefore().first(), period.last());
  }
}
