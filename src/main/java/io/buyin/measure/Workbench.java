package io.buyin.measure;

import io.buyin.quantity.BusinessDate;
import io.buyin.quantity.Period;
import io.buyin.settings.Idea;
import io.buyin.settings.Settings;

/** What the computations that build on figures have at hand. */
record Workbench(
    Settings settings,
    BusinessDate date,
    Register register,
    ClosedFigures closed,
    FigureBook book) {

  int fiscalYearStarts() {
    return settings.organisation().fiscalYearStarts();
  }

  Idea.Ask ask() {
    return settings.idea().ask();
  }

  /** The months reported. */
  Period period() {
    return date.fiscalYearToDate(fiscalYearStarts());
  }
}
