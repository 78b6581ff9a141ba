package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A rate of two groups, over all and by size band; no bar where fewer than 30 were decided. */
final class RateChart {

  private static final BigDecimal HEADROOM = new BigDecimal("1.3");

  private final Ground ground;
  private final Words words;
  private final Comparison contrast;

  RateChart(Ground ground, Comparison contrast) {
    this.ground = ground;
    this.words = ground.words();
    this.contrast = contrast;
  }

  ChartPlan plan() {
    List<Phrase> categories =
        Stream.concat(
                Stream.of(words.text("rate-chart.all")),
                contrast.strata().stream().map(band -> new SizeBand(ground, band).name()))
            .toList();
    ChartPlan.Line social = line("rate-chart.social", Tone.NAVY, contrast.focus(), true);
    ChartPlan.Line other = line("rate-chart.other", Tone.COMPARISON, contrast.other(), false);
    return new ChartPlan(
        words.text("rate-chart.name").text(),
        ChartPlan.Form.CLUSTERED_BARS,
        words.line("rate-chart.heading").with("period", ground.periodName()).phrase(),
        chartKey(),
        categories.stream().map(Phrase::text).toList(),
        List.of(social, other),
        alternative(categories, social, other),
        "0%",
        maximum(social, other));
  }

  private ChartPlan.Line line(String name, Tone tone, Figure total, boolean focus) {
    List<ChartPlan.Point> points = new ArrayList<>();
    if (total.value() instanceof Share share) {
      points.add(
          bar(new Comparison.Arm(total, share.part().longValue(), share.whole().longValue())));
    }
    for (Comparison.Stratum stratum : contrast.strata()) {
      points.add(point(focus ? stratum.focus() : stratum.other()));
    }
    return new ChartPlan.Line(words.text(name).text(), tone, ChartPlan.Fill.SOLID, points);
  }

  private ChartPlan.Point point(Comparison.Arm arm) {
    return arm.hasRate() ? bar(arm) : new ChartPlan.Point(null, "", tooFew(arm));
  }

  private ChartPlan.Point bar(Comparison.Arm arm) {
    Share share = Share.of(arm.successes(), arm.cases());
    Phrase rate = words.value(share, Behind.figure(arm.count()));
    Phrase label = words.line("rate-chart.bar").with("rate", rate).with("base", base(arm)).phrase();
    return new ChartPlan.Point(share.exact(), rate.runs().get(0).token(), label);
  }

  private Phrase tooFew(Comparison.Arm arm) {
    return words.line("rate-chart.too-few").with("base", base(arm)).phrase();
  }

  private Phrase base(Comparison.Arm arm) {
    return new Evidence(ground).partOf(arm.successes(), arm.cases(), arm.count());
  }

  private Phrase chartKey() {
    boolean gaps =
        contrast.strata().stream()
            .anyMatch(band -> !band.focus().hasRate() || !band.other().hasRate());
    Phrase minimum = words.count(Comparison.Arm.RATE_FROM, Behind.rule("rate-from"));
    Phrase note = words.line("rate-chart.gap-note").with("minimum", minimum).phrase();
    return gaps ? Runs.joined(words.text("rate-chart.key"), note) : words.text("rate-chart.key");
  }

  private Phrase alternative(List<Phrase> categories, ChartPlan.Line social, ChartPlan.Line other) {
    List<Phrase> groups = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      groups.add(
          words
              .line("rate-chart.group")
              .with("group", categories.get(i))
              .with("social", social.points().get(i).label())
              .with("other", other.points().get(i).label())
              .phrase());
    }
    return words
        .line("rate-chart.alternative")
        .with("period", ground.periodName())
        .with("gap", words.signed(contrast.difference(), Behind.comparison(contrast)))
        .with("groups", words.clauses(groups))
        .phrase();
  }

  private static BigDecimal maximum(ChartPlan.Line social, ChartPlan.Line other) {
    return Stream.concat(social.points().stream(), other.points().stream())
        .map(point -> point.value() == null ? BigDecimal.ZERO : point.value())
        .reduce(BigDecimal.ZERO, BigDecimal::max)
        .multiply(HEADROOM)
        .min(BigDecimal.ONE)
        .setScale(2, java.math.RoundingMode.UP);
  }
}
