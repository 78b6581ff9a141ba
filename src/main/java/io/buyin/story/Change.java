package io.buyin.story;

import io.buyin.quantity.Count;
import io.buyin.quantity.Days;
import io.buyin.quantity.Hours;
import io.buyin.quantity.Money;
import io.buyin.quantity.Points;
import io.buyin.quantity.Quantity;
import io.buyin.quantity.Share;
import java.math.BigDecimal;

/**
 * A difference as it is printed: an arrow for its direction, a sign, and a colour for whether that
 * is good.
 *
 * @param amount in points, days or money, or a share of the base where the base is large enough for
 *     a percentage
 * @param tone favourable or unfavourable
 */
record Change(Quantity amount, Tone tone) {

  private static final BigDecimal MONEY_BASE = BigDecimal.valueOf(10_000);
  private static final BigDecimal COUNT_BASE = BigDecimal.valueOf(30);
  private static final BigDecimal TENFOLD = BigDecimal.TEN;

  /**
   * @param better {@code higher} or {@code lower}
   */
  static Change between(Quantity now, Quantity then, String better) {
    return of(percentOrAbsolute(now, then), better);
  }

  static Change of(Quantity amount, String better) {
    int good = "lower".equals(better) ? -1 : 1;
    int sign = amount.exact().signum() * good;
    return new Change(
        amount, sign > 0 ? Tone.FAVOURABLE : sign < 0 ? Tone.UNFAVOURABLE : Tone.MUTED);
  }

  /** Whether it is good news. */
  Claim.News news() {
    return switch (tone) {
      case FAVOURABLE -> Claim.News.GOOD;
      case UNFAVOURABLE -> Claim.News.BAD;
      default -> Claim.News.NEUTRAL;
    };
  }

  /** The same change without a verdict: it could be chance, or leads rather than results. */
  Change withoutVerdict() {
    return new Change(amount, Tone.MUTED);
  }

  /** {@code ▲ +11 points}; "unchanged" where rounding leaves nothing. */
  Phrase say(Words words, Behind behind) {
    String zero = words.spoken().say(zero());
    String said = words.spoken().say(amount.exact().signum() < 0 ? amount.negated() : amount);
    if (said.equals(zero)) {
      return Runs.toned(words.text("change.none"), Tone.MUTED);
    }
    String key = amount.exact().signum() > 0 ? "change.up" : "change.down";
    Phrase phrase = words.line(key).with("change", words.signed(amount, behind)).phrase();
    return Runs.toned(phrase, tone);
  }

  /** The difference in the unit itself; shares differ by points. */
  static Quantity minus(Quantity now, Quantity then) {
    BigDecimal difference = now.exact().subtract(then.exact());
    if (now instanceof Money money) {
      return Money.of(difference, money.currency());
    }
    if (now instanceof Share || now instanceof Points) {
      return new Points(difference);
    }
    if (now instanceof Days) {
      return new Days(difference);
    }
    if (now instanceof Hours) {
      return new Hours(difference);
    }
    return new Count(difference.longValue());
  }

  private static Quantity percentOrAbsolute(Quantity now, Quantity then) {
    Quantity difference = minus(now, then);
    boolean largeMoney = then instanceof Money && then.exact().compareTo(MONEY_BASE) >= 0;
    boolean largeCount = then instanceof Count && then.exact().compareTo(COUNT_BASE) >= 0;
    if (!largeMoney && !largeCount) {
      return difference;
    }
    Share change = new Share(difference.exact(), then.exact());
    return change.exact().compareTo(TENFOLD) >= 0 ? difference : change;
  }

  private Quantity zero() {
    return amount instanceof Share share
        ? new Share(BigDecimal.ZERO, share.whole())
        : minus(amount, amount);
  }
}
