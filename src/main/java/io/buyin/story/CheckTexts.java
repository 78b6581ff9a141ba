package io.buyin.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Writes the checks of the night in the reader's language. */
final class CheckTexts {

  private static final String KEY = "night-check.";
  private static final int MOST_DECIMALS = 2;

  private final Ground ground;
  private final Words words;

  CheckTexts(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  List<Numbers.CheckRow> rows() {
    return ground.input().checks().stream().map(this::row).toList();
  }

  private Numbers.CheckRow row(NightCheck check) {
    return new Numbers.CheckRow(
        name(check).text(), check.result().name().toLowerCase(Locale.ROOT), detail(check));
  }

  Phrase name(NightCheck check) {
    return words
        .line(KEY + check.id() + ".name")
        .with("measure", () -> measure(check.measure()))
        .phrase();
  }

  Phrase detail(NightCheck check) {
    if (!check.mismatches().isEmpty()) {
      return words.clauses(
          check.mismatches().stream().map(mismatch -> mismatch(check, mismatch)).toList());
    }
    Sentence sentence = words.line(KEY + check.id() + ".detail");
    check
        .numbers()
        .forEach((hole, number) -> sentence.with(hole, () -> number(check, hole, number)));
    return sentence.phrase();
  }

  private Phrase measure(String id) {
    return ground.knows(id)
        ? ground.measureName(id)
        : words.named(id, Behind.reference("measure:" + id));
  }

  private Phrase mismatch(NightCheck check, NightCheck.Mismatch mismatch) {
    return words
        .line(KEY + check.id() + ".mismatch")
        .with("theme", theme(mismatch.theme()))
        .with("raised", number(check, mismatch.theme(), BigDecimal.valueOf(mismatch.raised())))
        .with("counted", number(check, mismatch.theme(), BigDecimal.valueOf(mismatch.counted())))
        .phrase();
  }

  private Phrase theme(String id) {
    return ground.settings().themes().stream()
        .filter(theme -> theme.id().equals(id))
        .findFirst()
        .map(theme -> words.stated(theme.name(), "themes." + id + ".name"))
        .orElseGet(() -> words.named(id, Behind.reference("theme:" + id)));
  }

  private Phrase number(NightCheck check, String hole, BigDecimal number) {
    int decimals = Math.max(0, Math.min(MOST_DECIMALS, number.stripTrailingZeros().scale()));
    String source = "check:" + check.id() + (check.measure().isEmpty() ? "" : ".");
    return words.number(number, decimals, Behind.reference(source + check.measure() + "." + hole));
  }
}
