package io.buyin.render.workbook;

import io.buyin.story.Numbers.Cell;
import io.buyin.story.Numbers.SummaryRow;
import io.buyin.trouble.BuyinBug;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/** One measure on the summary: its cells refer to figures, its deltas are computed from them. */
final class SummaryLine {

  private static final BigDecimal RELATIVE = new BigDecimal("1e-9");
  private static final Look CELL = Look.TEXT;
  private static final Look NUMBER = Look.NUMBER;
  private static final Look MUTED = NUMBER.tinted(Tint.MUTED);
  private static final Look CENTRED =
      CELL.aligned(HorizontalAlignment.CENTER).tinted(Tint.MUTED).sized(8.5);

  private final Page page;
  private final int row;
  private final SummaryRow line;
  private final FiguresSheet figures;
  private final StatedNumbers stated;
  private final Words words;
  private final Units units;

  SummaryLine(Page page, int row, SummaryRow line, FiguresSheet figures, StatedNumbers stated) {
    this.page = page;
    this.row = row;
    this.line = line;
    this.figures = figures;
    this.stated = stated;
    this.words = page.book().words();
    this.units = new Units(words);
  }

  /** The row, for the rules that colour its deltas. */
  record Places(int row, boolean leading) {}

  Places write() {
    Look label = Look.WRAPPED.indented().tinted(line.leading() ? Tint.MUTED : Tint.INK);
    page.text(row, 1, line.label().text(), line.leading() ? label.slanted() : label.bolded());
    page.text(row, 2, units.label(line.unit()), CELL.tinted(Tint.MUTED));
    Look strong = NUMBER.bolded().sized(10).tinted(line.leading() ? Tint.MUTED : Tint.NAVY);
    Place actual = actual(strong);
    Place plan = value(4, line.plan(), line.planRuns() ? "plan-runs" : "no-plan");
    delta(5, line.deltaPlan(), actual, plan, line.plan());
    change(6, line.deltaPlanShare(), actual, plan, line.plan());
    Place previous = value(7, line.previous(), "not-available");
    delta(8, line.deltaPrevious(), actual, previous, line.previous());
    value(9, line.target(), "nothing");
    page.text(row, 10, words.translated("better", line.better()), CENTRED);
    page.text(row, 11, line.evidence().text(), CELL);
    slide();
    return new Places(row, line.leading());
  }

  private Place actual(Look look) {
    String format = units.format(line.unit());
    BigDecimal held = Units.held(line.unit(), line.actual().value());
    return figure(line.figure(), line.actual().value())
        .map(figure -> page.formula(row, 3, figure.absolute(), held, look, format))
        .orElseGet(() -> page.number(row, 3, held, look, format));
  }

  /** A figure's cell, a number somebody stated, or the word for its absence. */
  private Place value(int column, @Nullable Cell cell, String missing) {
    if (cell == null) {
      return page.text(row, column, words.of(missing), MUTED.sized(8.5));
    }
    String format = units.format(line.unit());
    boolean typed = stated.isStated(cell.token());
    Look look = typed ? NUMBER.tinted(Tint.BLUE) : NUMBER;
    BigDecimal held = Units.held(line.unit(), cell.value());
    return figure(stated.source(cell.token()), cell.value())
        .map(figure -> page.formula(row, column, figure.absolute(), held, look, format))
        .orElseGet(() -> page.number(row, column, held, look, format));
  }

  private Optional<Place> figure(String id, BigDecimal value) {
    return figures
        .find(id)
        .filter(entry -> entry.row().value().value().compareTo(value) == 0)
        .map(FiguresSheet.Entry::value);
  }

  /** In the unit itself where the Brief says so, else as a share of the base. */
  private void delta(
      int column, @Nullable Cell delta, Place actual, Place base, @Nullable Cell baseCell) {
    if (delta == null || baseCell == null || !isDifference(delta, baseCell)) {
      change(column, delta, actual, base, baseCell);
      return;
    }
    String minus = actual.local() + "-" + base.local();
    String formula = line.unit().equals("share") ? "(" + minus + ")" + Units.IN_POINTS : minus;
    BigDecimal held = Units.heldDifference(line.unit(), delta.value());
    page.formula(row, column, formula, held, look(), units.signed(line.unit()));
  }

  private void change(
      int column, @Nullable Cell change, Place actual, Place base, @Nullable Cell baseCell) {
    if (change == null || baseCell == null) {
      page.text(row, column, words.of("nothing"), MUTED);
      return;
    }
    if (!isChange(difference(baseCell), baseCell.value(), change.value())) {
      throw new BuyinBug(
          "The summary says "
              + change.value().toPlainString()
              + " for "
              + line.figure()
              + ", which is neither its difference from nor its change on "
              + baseCell.value().toPlainString());
    }
    String formula = "(" + actual.local() + "-" + base.local() + ")/" + base.local();
    page.formula(row, column, formula, change.value(), look(), Units.CHANGE);
  }

  private Look look() {
    return line.leading() ? MUTED : NUMBER.bolded();
  }

  private boolean isDifference(Cell delta, Cell base) {
    return same(difference(base), delta.value());
  }

  private BigDecimal difference(Cell base) {
    return line.actual().value().subtract(base.value());
  }

  private static boolean isChange(BigDecimal difference, BigDecimal base, BigDecimal delta) {
    return base.signum() != 0 && same(difference.divide(base, MathContext.DECIMAL64), delta);
  }

  private static boolean same(BigDecimal computed, BigDecimal stated) {
    BigDecimal allowed = RELATIVE.max(stated.abs().multiply(RELATIVE));
    return computed.subtract(stated).abs().compareTo(allowed) <= 0;
  }

  private void slide() {
    if (line.slide() == 0) {
      page.text(row, 12, words.of("nothing"), CENTRED);
    } else {
      page.count(row, 12, line.slide(), CENTRED);
    }
  }
}
