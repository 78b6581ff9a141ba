package io.buyin.story;

import io.buyin.measure.Comparison;

/** A size band's name: {@code Under €25k}, {@code €25k to €50k}, {@code Over €50k}. */
record SizeBand(Ground ground, Comparison.Stratum band) {

  Phrase name() {
    String key = band.upper() == 0 ? "over" : band.lower() == 0 ? "under" : "between";
    Behind behind = Behind.rule("size-band:" + band.key());
    Words words = ground.words();
    return words
        .line("rate-chart." + key)
        .with("lower", () -> words.value(ground.money(band.lower()), behind))
        .with("upper", () -> words.value(ground.money(band.upper()), behind))
        .phrase();
  }
}
