package io.buyin.sample;

import io.buyin.fact.Deal;
import io.buyin.fact.Fact;
import io.buyin.fact.Facts;
import io.buyin.fact.Inquiry;
import io.buyin.fact.Kind;
import io.buyin.fact.LedgerEntry;
import io.buyin.fact.MeetingNote;
import io.buyin.fact.PlanValue;
import io.buyin.fact.Remark;
import io.buyin.fact.Responsibility;
import io.buyin.fact.SocialMonth;
import io.buyin.fact.SocialRow;
import io.buyin.fact.SourceLine;
import io.buyin.fact.StageSeen;
import io.buyin.fact.Touch;
import io.buyin.settings.Settings;
import io.buyin.source.Export;
import io.buyin.source.Inbox;
import io.buyin.source.InboxFile;
import io.buyin.source.Layouts;
import io.buyin.source.ReadingRules;
import io.buyin.source.Recognised;
import io.buyin.source.Tally;
import io.buyin.trouble.Trouble;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An inbox as the product reads it, with its facts in memory instead of a store. */
final class SampleFacts implements Facts {
  private final List<Fact> facts = new ArrayList<>();
  private final List<SourceLine> sources = new ArrayList<>();
  private final List<Trouble> warnings = new ArrayList<>();
  private final List<Trouble> rejected = new ArrayList<>();
  private final List<StageSeen> stages = new ArrayList<>();

  private SampleFacts() {}

  static SampleFacts read(Path inbox, Settings settings) {
    SampleFacts facts = new SampleFacts();
    Layouts layouts = Layouts.with(inbox.resolve("layouts"));
    ReadingRules rules =
        new ReadingRules(
            settings.organisation().currency(),
            Set.copyOf(settings.sales().won()),
            Set.copyOf(settings.sales().lost()),
            ZoneId.of(settings.organisation().timeZone()));
    for (InboxFile file : Inbox.list(inbox).files()) {
      if (layouts.recognise(file) instanceof Recognised recognised) {
        facts.add(file, recognised, rules);
      }
    }
    return facts;
  }

  List<Trouble> rejected() {
    return rejected;
  }

  List<Trouble> warnings() {
    return warnings;
  }

  SourceLine source(String file) {
    return sources.stream().filter(line -> line.file().equals(file)).findFirst().orElseThrow();
  }

  @Override
  public List<Remark> remarks() {
    return of(Remark.class, Comparator.comparing(Remark::date).thenComparing(Remark::id));
  }

  @Override
  public List<Deal> deals() {
    return of(Deal.class, Comparator.comparing(Deal::id));
  }

  @Override
  public List<SocialMonth> socialByMonth() {
    Map<String, List<SocialRow>> groups =
        of(SocialRow.class, Comparator.comparing(SocialRow::naturalKey)).stream()
            .collect(Collectors.groupingBy(SampleFacts::group, TreeMap::new, Collectors.toList()));
    return groups.values().stream().map(SampleFacts::month).toList();
  }

  @Override
  public List<Touch> touches() {
    return of(
        Touch.class,
        Comparator.comparing(Touch::opportunity)
            .thenComparing(touch -> touch.opportunity().isEmpty() ? touch.account() : "")
            .thenComparing(Touch::day)
            .thenComparing(Touch::time)
            .thenComparing(Touch::channel));
  }

  @Override
  public List<Inquiry> inquiries() {
    return of(Inquiry.class, Comparator.comparing(Inquiry::id));
  }

  @Override
  public List<Responsibility> responsibilities() {
    return of(
        Responsibility.class,
        Comparator.comparingInt(Responsibility::step)
            .thenComparing(Responsibility::activity)
            .thenComparing(Responsibility::team));
  }

  @Override
  public List<MeetingNote> meetings() {
    return of(
        MeetingNote.class,
        Comparator.comparing(MeetingNote::when).thenComparing(MeetingNote::title));
  }

  @Override
  public List<PlanValue> plans() {
    return of(
        PlanValue.class,
        Comparator.comparing(PlanValue::measure)
            .thenComparing(PlanValue::period)
            .thenComparing(PlanValue::scope));
  }

  @Override
  public List<LedgerEntry> ledger() {
    return of(LedgerEntry.class, Comparator.comparing(LedgerEntry::document));
  }

  /** In the older report as in the newest. */
  @Override
  public List<StageSeen> stages() {
    return stages.stream()
        .sorted(
            Comparator.comparing(StageSeen::opportunity)
                .thenComparing(StageSeen::through)
                .thenComparing(StageSeen::stage))
        .toList();
  }

  @Override
  public List<SourceLine> sources() {
    return sources;
  }

  private void add(InboxFile file, Recognised recognised, ReadingRules rules) {
    boolean sales = recognised.layout().kind() == Kind.SALES;
    if (sales) {
      // Reports are listed by the time in their names: the last one counts.
      facts.removeIf(Deal.class::isInstance);
    }
    try (Export export = Export.open(file, recognised, rules)) {
      while (export.hasNext()) {
        facts.add(export.next());
      }
      if (sales) {
        noteStages(export.tally());
      }
      sources.add(line(file, recognised, export.tally()));
      warnings.addAll(export.warnings());
      export.rejected().forEach(row -> rejected.add(row.trouble()));
    }
  }

  private void noteStages(Tally tally) {
    LocalDate through = Objects.requireNonNullElse(tally.last(), LocalDate.EPOCH);
    deals().stream()
        .map(deal -> new StageSeen(deal.id(), deal.stage(), deal.status(), through))
        .forEach(stages::add);
  }

  private <T extends Fact> List<T> of(Class<T> type, Comparator<T> order) {
    return facts.stream().filter(type::isInstance).map(type::cast).sorted(order).toList();
  }

  private static SourceLine line(InboxFile file, Recognised recognised, Tally tally) {
    return new SourceLine(
        file.name(),
        file.sha256(),
        recognised.layout().kind(),
        recognised.layout().id(),
        tally.rows(),
        tally.used(),
        0,
        tally.duplicate(),
        tally.excluded(),
        tally.rejected(),
        tally.first(),
        tally.last());
  }

  private static String group(SocialRow row) {
    return YearMonth.from(row.date()) + " " + row.network() + " " + row.author();
  }

  private static SocialMonth month(List<SocialRow> rows) {
    SocialRow one = rows.get(0);
    return new SocialMonth(
        YearMonth.from(one.date()),
        one.network(),
        one.author(),
        rows.size(),
        sum(rows, row -> orZero(row.impressions())),
        sum(rows, row -> orZero(row.reach())),
        sum(rows, row -> orZero(row.engagements())),
        sum(rows, row -> orZero(row.clicks())),
        new SocialMonth.Given(
            given(rows, SocialRow::impressions),
            given(rows, SocialRow::reach),
            given(rows, SocialRow::engagements),
            given(rows, SocialRow::clicks)));
  }

  private static long given(List<SocialRow> rows, Function<SocialRow, @Nullable Long> number) {
    return rows.stream().filter(row -> number.apply(row) != null).count();
  }

  private static long sum(List<SocialRow> rows, ToLongFunction<SocialRow> number) {
    return rows.stream().mapToLong(number).sum();
  }

  private static long orZero(@Nullable Long number) {
    return number == null ? 0 : number;
  }
}
