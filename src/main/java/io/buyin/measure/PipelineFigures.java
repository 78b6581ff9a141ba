package io.buyin.measure;

import io.buyin.fact.Deal.Status;
import io.buyin.measure.DealGround.Reach;
import io.buyin.measure.DealGround.Remarks;
import io.buyin.measure.DealGround.State;
import io.buyin.quantity.Count;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import io.buyin.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Figures of deals opened in a period and of deals open today. */
final class PipelineFigures {

  private final FigureBook book;
  private final Sources sources;
  private final LocalDate day;
  private final List<String> weighingLimits;

  /**
   * @param weighingLimits what limits the grade of whatever rests on the chances of open deals
   */
  PipelineFigures(FigureBook book, Sources sources, LocalDate day, List<String> weighingLimits) {
    this.book = book;
    this.sources = sources;
    this.day = day;
    this.weighingLimits = weighingLimits;
  }

  /** Deals opened, and what became of them by today: {@code opportunities-opened.social.won}. */
  void measureOpened(Cut cut) {
    List<Entry> created = cut.register().createdIn(cut.period());
    opened(cut, "", created);
    for (Status status : Status.values()) {
      String word = status.name().toLowerCase(Locale.ROOT);
      opened(cut, word, only(created, entry -> entry.deal().status() == status));
    }
  }

  /** Deals open in the newest export, whenever they were opened. */
  void measureOpen(Cut cut) {
    List<Entry> open = cut.register().open();
    DealGround all = open(cut, open, "status = open");
    DealGround overdue =
        open(
            cut,
            only(open, entry -> entry.isOverdue(day)),
            "status = open, expected close before " + day);
    List<String> hygiene = overdue.cases().isEmpty() ? List.of() : List.of("past-close-date");
    book.add(key("open-deals", cut), count(all, "deals"));
    book.add(key("overdue-open", cut), count(overdue, "overdue"));
    addSum("open-pipeline", all, Need.AMOUNT, new Remarks(List.of(), hygiene));
    addSum("weighted-pipeline", all, Need.WEIGHT, new Remarks(weighingLimits, hygiene));
  }

  /** Nothing is written where deals are open and none of them states what is added up. */
  private void addSum(String measure, DealGround ground, Need need, Remarks remarks) {
    if (!ground.lacksEvery(need)) {
      String column = need == Need.WEIGHT ? "weighted" : "amount";
      book.add(key(measure, ground.cut()), sum(ground, column, need, remarks));
    }
  }

  private void opened(Cut cut, String status, List<Entry> entries) {
    Period period = cut.period();
    String outcome = status.isEmpty() ? "" : "status = " + status + ", ";
    String words = outcome + "created " + period.first() + ".." + period.last();
    Reach reach = Reach.startingLate(cut.register().missesCreated(period));
    State state = new State(entries, words, reach);
    DealGround ground = new DealGround(cut, state, sources);
    String scope = status.isEmpty() ? cut.id() : cut.id() + "." + status;
    Recipe recipe = Terms.sum(Terms.opened("deals", cut, status));
    book.add(
        new FigureKey("opportunities-opened", scope, period),
        new Level(
                new Count(ground.cases().size()),
                null,
                ground.counted(),
                ground.filter(Need.NOTHING),
                recipe)
            .over(Counting.deals(() -> openedNow(cut, status), Counting.one())));
  }

  private static List<Entry> openedNow(Cut cut, String status) {
    List<Entry> opened = cut.ofScope(cut.register().createdIn(cut.period()));
    return status.isEmpty() ? opened : only(opened, entry -> word(entry).equals(status));
  }

  private static String word(Entry entry) {
    return entry.deal().status().name().toLowerCase(Locale.ROOT);
  }

  private DealGround open(Cut cut, List<Entry> entries, String words) {
    return new DealGround(cut, new State(entries, words, Reach.SNAPSHOT), sources);
  }

  private static List<Entry> only(List<Entry> entries, Predicate<Entry> condition) {
    return entries.stream().filter(condition).toList();
  }

  private static Level count(DealGround ground, String column) {
    Quantity count = new Count(ground.cases().size());
    Recipe recipe = Terms.sum(Terms.open(column, ground.cut()));
    return new Level(count, null, ground.counted(), ground.filter(Need.NOTHING), recipe)
        .over(Counting.deals(ground::cases, Counting.one()));
  }

  private static Level sum(DealGround ground, String column, Need need, Remarks remarks) {
    Function<Entry, @Nullable BigDecimal> part =
        need == Need.WEIGHT ? Entry::weighted : Entry::amount;
    BigDecimal sum =
        ground.cases().stream()
            .map(part)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Level(
            Money.of(sum, ground.cut().register().currency()),
            null,
            ground.evidence(need, remarks),
            ground.filter(need),
            Terms.sum(Terms.open(column, ground.cut())))
        .over(Counting.deals(ground::cases, part::apply));
  }

  private static FigureKey key(String measure, Cut cut) {
    return new FigureKey(measure, cut.id(), cut.period());
  }
}
