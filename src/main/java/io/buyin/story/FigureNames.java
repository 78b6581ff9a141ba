package io.buyin.story;

import io.buyin.measure.Attribution;
import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.settings.Settings;
import java.util.Locale;
import java.util.Optional;

/** What figures are called where each stands in a row of its own. */
record FigureNames(Ground ground, Words words) {

  FigureNames(Ground ground) {
    this(ground, ground.words());
  }

  Phrase withPeriod(Figure figure) {
    return words
        .line("sheets.figure")
        .with("name", named(figure))
        .with("period", ground.periods().name(figure.period()))
        .phrase();
  }

  /** Measure and part, without the period. */
  Phrase named(Figure figure) {
    MeasureRef ref = new MeasureRef(figure.measure(), figure.scope());
    String key = "scoped." + ref.scope().toLowerCase(Locale.ROOT);
    Phrase name =
        words.has(key)
            ? ground.scopedName(ref)
            : words
                .line("sheets.scoped")
                .with("measure", ground.measureName(figure.measure()))
                .with("scope", scope(figure.scope()))
                .phrase();
    return words.capitalised(name);
  }

  /** {@code People who ask, theme Comparable deals}. */
  Phrase ofPeople(String slug) {
    String[] parts = slug.split("\\.");
    String id = parts[1];
    boolean everyone = id.equals(StanceCounts.EVERYONE);
    String stance = everyone && parts[2].equals(StanceCounts.RAISED) ? "spoke" : parts[2];
    return words
        .line(everyone ? "sheets.everyone" : "sheets.people")
        .with("stance", words.text("sheets.stance." + stance))
        .with("theme", () -> words.stated(themeName(id), "themes." + id))
        .phrase();
  }

  private String themeName(String id) {
    return ground.settings().themes().stream()
        .filter(theme -> theme.id().equals(id))
        .map(Settings.Theme::name)
        .findFirst()
        .orElse(id);
  }

  /** {@code social-started deals, under €25k}: a scope within social, other or all. */
  private Phrase scope(String scope) {
    Attribution attribution = ground.measured().attribution();
    if (attribution != null && attribution.has(scope)) {
      return credited(attribution, scope);
    }
    int option = scope.indexOf("option-");
    if (option >= 0) {
      String number = scope.substring(option + "option-".length());
      return words.line("sheets.option").with("n", reference(number)).phrase();
    }
    if (words.has("sheets.origin." + scope)) {
      return words.text("sheets.origin." + scope);
    }
    int dot = scope.indexOf('.');
    String part = scope.substring(dot + 1);
    if (dot > 0 && words.has("sheets.part." + part)) {
      return words.text("sheets.part." + part);
    }
    Optional<Comparison.Stratum> band =
        ground.measured().comparisons().stream()
            .flatMap(contrast -> contrast.strata().stream())
            .filter(stratum -> stratum.key().equals(part))
            .findFirst();
    String whole = "sheets.scope." + scope.substring(0, Math.max(0, dot));
    if (band.isEmpty() || !words.has(whole)) {
      return reference(scope);
    }
    return words
        .line("sheets.band")
        .with("scope", words.text(whole))
        .with("band", words.lowered(new SizeBand(ground, band.get()).name()))
        .phrase();
  }

  /** {@code LinkedIn, rule: last}. */
  private Phrase credited(Attribution attribution, String scope) {
    int dot = scope.lastIndexOf('.');
    String rule = "board.attribution.column." + scope.substring(dot + 1);
    return words
        .line("sheets.credited")
        .with("channel", AttributionBoard.name(words, attribution.line(scope)))
        .with("rule", words.lowered(words.text(rule)))
        .phrase();
  }

  private Phrase reference(String text) {
    return words.named(text, Behind.reference(text));
  }
}
