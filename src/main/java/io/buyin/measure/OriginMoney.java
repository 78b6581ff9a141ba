package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.measure.LevelEvidence.SecondExport;
import io.buyin.measure.Recipe.Term;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of opportunities opened and of deals won by what is known of their origin: sourced by
 * social, touched by social later only, or not at all. The three share out the whole.
 */
final class OriginMoney {

  private final FigureBook book;
  private final Sources sources;
  private final Register register;
  private final TouchPaths paths;

  OriginMoney(FigureBook book, Sources sources, Register register, TouchPaths paths) {
    this.book = book;
    this.sources = sources;
    this.register = register;
    this.paths = paths;
  }

  /** What is added up: a measure, a milestone and the table that its recipe names. */
  private record Sum(String measure, Milestone milestone, String table) {}

  void measure(Period period) {
    Sum opened = new Sum("opened-amount", Milestone.OPENED, GroupedTables.OPENED);
    write(opened, Scope.ALL.id(), period, any -> true, List.of(term(opened, period, "", null)));
    parts(opened, period);
    parts(new Sum("closed-won", Milestone.WON, GroupedTables.DECIDED), period);
  }

  private void parts(Sum sum, Period period) {
    write(
        sum,
        OriginFigures.BY_EITHER,
        period,
        entry -> OriginFigures.isDeclared(entry) || paths.pathOf(entry) == Path.SOCIAL_FIRST,
        List.of(
            term(sum, period, Scope.SOCIAL.id(), null),
            term(sum, period, Scope.OTHER.id(), Path.SOCIAL_FIRST)));
    write(
        sum,
        OriginFigures.INFLUENCED,
        period,
        entry -> is(entry, Path.INFLUENCED),
        List.of(term(sum, period, Scope.OTHER.id(), Path.INFLUENCED)));
    write(
        sum,
        OriginFigures.UNTOUCHED,
        period,
        entry -> is(entry, Path.NONE),
        List.of(term(sum, period, Scope.OTHER.id(), Path.NONE)));
  }

  private boolean is(Entry entry, Path path) {
    return !OriginFigures.isDeclared(entry) && paths.pathOf(entry) == path;
  }

  private static Term term(Sum sum, Period period, String origin, @Nullable Path path) {
    return Terms.amountAlong(sum.table(), period, origin, path);
  }

  private void write(
      Sum sum, String scope, Period period, Predicate<Entry> condition, List<Term> terms) {
    List<Entry> cases = sum.milestone().in(register, period).stream().filter(condition).toList();
    BigDecimal total =
        cases.stream()
            .map(Entry::amount)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    book.add(
        new FigureKey(sum.measure(), scope, period),
        new Level(
                Money.of(total, register.currency()),
                null,
                evidence(sum, period, cases),
                words(sum, scope, period, cases),
                new Recipe(terms, List.of()))
            .over(Counting.deals(() -> cases, Entry::amount)),
        Kind.TOUCHPOINTS);
  }

  private String words(Sum sum, String scope, Period period, List<Entry> cases) {
    String deals = sum.milestone() == Milestone.OPENED ? "created " : "status = won, closed ";
    String origin =
        scope.equals(Scope.ALL.id())
            ? ""
            : ", " + scope.replace('-', ' ') + ", look-back " + paths.lookBackDays() + " days";
    return deals
        + period.first()
        + ".."
        + period.last()
        + origin
        + aside(cases, entry -> !entry.addable(), "in another currency counted, not added")
        + Exchange.aside(cases.stream().map(Entry::converted).toList())
        + aside(
            cases,
            entry -> entry.addable() && !entry.hasAmount(),
            "without amount counted, not added");
  }

  private static String aside(List<Entry> cases, Predicate<Entry> condition, String what) {
    long apart = cases.stream().filter(condition).count();
    return apart == 0 ? "" : "; " + apart + " " + what;
  }

  private LevelEvidence evidence(Sum sum, Period period, List<Entry> cases) {
    long priced = cases.stream().filter(Entry::hasAmount).count();
    long apart = cases.stream().filter(entry -> !entry.addable()).count();
    double known = cases.isEmpty() ? 1 : (double) (priced + apart) / cases.size();
    List<String> notes = new ArrayList<>();
    if (apart > 0) {
      notes.add("other-currency");
    }
    if (cases.stream().anyMatch(entry -> entry.converted() != null)) {
      notes.add("converted");
    }
    return new LevelEvidence(
            sources.reaches(Kind.TOUCHPOINTS, period.last())
                && !sum.milestone().isMissingIn(register, period),
            priced,
            sources.rowCoverage(Kind.TOUCHPOINTS) * paths.joinedShare(period) * known,
            SecondExport.NONE,
            sources.isStale(Kind.TOUCHPOINTS),
            List.of(),
            List.copyOf(notes))
        .lacking(
            Lack.among(
                sources.rejected(Kind.TOUCHPOINTS),
                paths.apart(period),
                new Lack(Lack.What.AMOUNT, cases.size() - priced - apart, cases.size())));
  }
}
