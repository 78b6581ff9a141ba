package io.buyin.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Why a voice stands beside a figure: how well it fits in six respects, from 0 to 1 with three
 * digits, and their weighted sum.
 *
 * @param voice id of the voice
 * @param part what it does beside the figure
 * @param matched false for a question that fits by no rule, and stands here because the strongest
 *     one that may be shown always does
 * @param theme 1 where the figure's theme is its main one
 * @param place 1 where region and product are the figure's
 * @param subject how much of what exactly the figure is about it speaks of
 * @param period 1 within the figure's period
 * @param quality how well it reads
 * @param centrality how much it says what others say
 * @param score .35 theme + .25 place + .15 subject + .10 period + .10 quality + .05 centrality
 */
public record Fit(
    String voice,
    Part part,
    boolean matched,
    BigDecimal theme,
    BigDecimal place,
    BigDecimal subject,
    BigDecimal period,
    BigDecimal quality,
    BigDecimal centrality,
    BigDecimal score) {

  private static final int DIGITS = 3;

  static Fit of(Offer offer) {
    List<BigDecimal> shown = offer.match().contributions().stream().map(Fit::shown).toList();
    return new Fit(
        offer.voice().id(),
        offer.part(),
        offer.matched(),
        shown.get(0),
        shown.get(1),
        shown.get(2),
        shown.get(3),
        shown.get(4),
        shown.get(5),
        shown(offer.match().score()));
  }

  private static BigDecimal shown(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
