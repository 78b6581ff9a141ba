package io.buyin.measure;

import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A part of some money, with an interval that draws whole accounts: deals of one account rise and
 * fall together.
 *
 * @param accounts part and whole by account
 */
record MoneyShare(Map<String, Sums> accounts) {

  /** What one account adds to the part and to the whole. */
  record Sums(BigDecimal part, BigDecimal whole) {

    Sums plus(Sums more) {
      return new Sums(part.add(more.part), whole.add(more.whole));
    }
  }

  /** Each case under its account; one without an account stands alone. */
  static <T> MoneyShare of(
      List<T> cases, Function<T, String> account, Function<T, String> id, Function<T, Sums> sums) {
    Map<String, Sums> accounts = new TreeMap<>();
    for (T each : cases) {
      String name = PlainText.of(account.apply(each));
      String key = name.isEmpty() ? "id " + id.apply(each) : "account " + name;
      accounts.merge(key, sums.apply(each), Sums::plus);
    }
    return new MoneyShare(accounts);
  }

  /** Won amounts among decided ones; every entry has an amount. */
  static MoneyShare won(List<Entry> decided) {
    return of(
        decided,
        entry -> entry.deal().account(),
        entry -> entry.deal().id(),
        entry ->
            new Sums(
                entry.isWon() ? ClosedFigures.amount(entry) : BigDecimal.ZERO,
                ClosedFigures.amount(entry)));
  }

  /** What a decided deal adds to the part: nothing where it was lost; null without an amount. */
  static @Nullable BigDecimal wonAmount(Entry entry) {
    return entry.isWon() || !entry.hasAmount() ? entry.amount() : BigDecimal.ZERO;
  }

  /** Whether there is any whole to have a share of. */
  boolean isDefined() {
    return together().whole().signum() > 0;
  }

  Share value() {
    return new Share(together().part(), together().whole());
  }

  /**
   * @param id of the figure: the same figure is drawn alike every night
   */
  Interval interval(String id) {
    Collection<Sums> each = accounts.values();
    Bootstrap.Ratio ratio =
        new Bootstrap.Ratio(
            each.stream().mapToDouble(sums -> sums.part().doubleValue()).toArray(),
            each.stream().mapToDouble(sums -> sums.whole().doubleValue()).toArray());
    CRC32 seed = new CRC32();
    seed.update(id.getBytes(StandardCharsets.UTF_8));
    return Kept.share(ratio.interval(seed.getValue()));
  }

  private Sums together() {
    return accounts.values().stream()
        .reduce(new Sums(BigDecimal.ZERO, BigDecimal.ZERO), Sums::plus);
  }
}
