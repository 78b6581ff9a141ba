package io.buyin.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One task of the task force, under one of the nine steps to settle before going social.
 *
 * @param step 1 rules, 2 responsibilities, 3 service capacity, 4 known problems, 5 culture, 6
 *     content for recurring complaints, 7 commitment to answer, 8 readiness to act, 9 employees
 *     involved
 * @param owner empty: nobody yet
 * @param measure by what success is seen; may be empty, as {@code target} and {@code today}
 * @param due null: no date
 * @param hoursPerWeek time set aside; null where not stated
 */
public record Responsibility(
    RowOrigin origin,
    int step,
    String activity,
    String owner,
    String team,
    Role role,
    String measure,
    String target,
    String today,
    Status status,
    @Nullable LocalDate due,
    @Nullable BigDecimal hoursPerWeek,
    String approver,
    String reward)
    implements Fact {

  /** How many steps there are. */
  public static final int STEPS = 9;

  @Override
  public Kind kind() {
    return Kind.RESPONSIBILITIES;
  }

  @Override
  public String naturalKey() {
    return step + "|" + activity + "|" + team;
  }

  /** Whose task it is. */
  public enum Role {
    ACCOUNTABLE,
    CONTRIBUTES
  }

  /** Where the task stands. */
  public enum Status {
    READY,
    IN_PROGRESS,
    OPEN
  }
}
