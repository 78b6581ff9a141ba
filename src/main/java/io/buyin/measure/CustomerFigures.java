package io.buyin.measure;

import io.buyin.fact.Remark;
import io.buyin.quantity.Period;
import java.util.List;

/** What customers scored and renewed, in a period and in the same months of the year before. */
record CustomerFigures(FigureBook book, Sources sources, Register register, List<Remark> remarks) {

  void measure(Period period) {
    ScoreFigures scores = new ScoreFigures(book, sources, remarks);
    RenewalFigures renewals = new RenewalFigures(book, sources, register);
    Period before = period.yearBefore();
    scores.measure(period);
    scores.measure(before);
    renewals.measure(period);
    if (!register.missesDecided(before)) {
      renewals.measure(before);
    }
  }
}
