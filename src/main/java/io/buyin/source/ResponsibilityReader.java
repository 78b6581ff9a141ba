package io.buyin.source;

import io.buyin.fact.Responsibility;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows of the register of responsibilities. */
final class ResponsibilityReader implements RowReader {

  private static final String REMEDY = "Correct the cell, or leave it empty if it is not known.";
  private static final int HOURS_SCALE = 2;

  /** {@code 3}, {@code Step 3} or {@code 3. Service capacity}. */
  private static final Pattern STEP =
      Pattern.compile("(?:\\p{L}+[ .:]*)?(\\d{1,3})(?![\\d.,]*\\d).*", Pattern.DOTALL);

  private static final Map<String, Responsibility.Role> ROLES =
      Words.of(
          Map.of(
              Responsibility.Role.ACCOUNTABLE,
              "accountable|a|owner|owns|responsible|responsable|verantwortlich",
              Responsibility.Role.CONTRIBUTES,
              "contributes|contributor|c|helps|contribue|contribuye|wirkt mit|mitwirkend"));

  private static final Map<String, Responsibility.Status> STATUSES =
      Words.of(
          Map.of(
              Responsibility.Status.READY,
              "ready|done|complete|completed|prêt|prête|fait|listo|lista|hecho|bereit|fertig",
              Responsibility.Status.IN_PROGRESS,
              "in progress|started|ongoing|underway|en cours|en curso|in arbeit|begonnen",
              Responsibility.Status.OPEN,
              "open|not started|to do|todo|ouvert|à faire|abierto|pendiente|offen"));

  @Override
  public Responsibility read(Cells cells) throws BadCell {
    int step = step(cells);
    String activity = cells.text(Field.ACTIVITY);
    if (activity.isEmpty()) {
      throw cells.bad(
          Field.ACTIVITY, "activity-blank", "what is to be done", "Name it, or remove the row.");
    }
    return new Responsibility(
        cells.origin(),
        step,
        activity,
        cells.text(Field.OWNER),
        cells.text(Field.TEAM),
        role(cells),
        cells.text(Field.MEASURE),
        cells.text(Field.TARGET),
        cells.text(Field.TODAY),
        status(cells),
        cells.date(Field.DUE, REMEDY),
        hours(cells),
        cells.text(Field.APPROVER),
        cells.text(Field.REWARD));
  }

  private static int step(Cells cells) throws BadCell {
    Matcher matcher = STEP.matcher(cells.text(Field.STEP));
    int step = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    if (step < 1 || step > Responsibility.STEPS) {
      throw cells.bad(
          Field.STEP,
          "step-unknown",
          "one of the steps 1 to " + Responsibility.STEPS,
          "Write the step's number; docs/layouts.md names them.");
    }
    return step;
  }

  /** Who is not said to be accountable is not. */
  private static Responsibility.Role role(Cells cells) {
    if (cells.text(Field.ROLE).isEmpty()) {
      cells.warn(
          Field.ROLE,
          "role-blank",
          "does not say whether the team is accountable or contributes; it counts as contributes.",
          "Write accountable for the one team that answers for the step.");
    }
    return cells.choice(
        Field.ROLE,
        ROLES,
        "accountable or contributes",
        Responsibility.Role.CONTRIBUTES,
        "it counts as contributes");
  }

  /** What is not said to be ready is not. */
  private static Responsibility.Status status(Cells cells) {
    if (cells.text(Field.STATUS).isEmpty()) {
      cells.warn(
          Field.STATUS,
          "status-blank",
          "does not say where the task stands; it counts as open.",
          "Write ready, in progress or open.");
    }
    return cells.choice(
        Field.STATUS,
        STATUSES,
        "ready, in progress or open",
        Responsibility.Status.OPEN,
        "it counts as open");
  }

  private static @Nullable BigDecimal hours(Cells cells) throws BadCell {
    BigDecimal hours = cells.number(Field.HOURS_PER_WEEK, HOURS_SCALE);
    if (hours != null && (hours.signum() < 0 || hours.compareTo(WEEK) > 0)) {
      throw cells.bad(
          Field.HOURS_PER_WEEK, "hours-range", "between 0 and 168 hours per week", REMEDY);
    }
    return hours;
  }

  private static final BigDecimal WEEK = BigDecimal.valueOf(168);
}
