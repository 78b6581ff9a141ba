package io.buyin.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Share of cases still waiting after some time (Kaplan and Meier 1958), cases without an event
 * counted for as long as they were seen. The median's interval inverts the pointwise interval
 * (Brookmeyer and Crowley 1982) on the scale of log(−log), with Greenwood's variance (Kalbfleisch
 * and Prentice 1980): R's survfit with {@code conf.type = "log-log"}. Against the plain logarithm
 * it covers as often and is shorter, the more so in small groups: docs/benchmarks.md.
 *
 * <p>Worked: leukaemia remission (Miller 1981), maintained: median 31, interval from 13 without
 * upper end; not maintained: 23, from 5 to 33.
 */
final class WaitCurve {

  private static final double HALF = 0.5;

  /** Products of fractions that are one half on paper may miss it by this much. */
  private static final double ROUNDING = 1e-9;

  /** The curve just after the events of one length, with its interval. */
  private record Step(long length, double waiting, double lower, double upper) {}

  private final List<Step> steps;

  private WaitCurve(List<Step> steps) {
    this.steps = steps;
  }

  static WaitCurve of(Waits waits) {
    double z = StratifiedRates.normalQuantile();
    List<Step> steps = new ArrayList<>();
    double waiting = 1;
    double greenwood = 0;
    for (int at = 0; at < waits.size(); at = waits.after(at)) {
      double atRisk = waits.size() - at;
      double events = waits.events(at, waits.after(at));
      if (events > 0) {
        waiting *= 1 - events / atRisk;
        greenwood += atRisk == events ? 0 : events / (atRisk * (atRisk - events));
        steps.add(step(waits.length(at), waiting, z * Math.sqrt(greenwood)));
      }
    }
    return new WaitCurve(steps);
  }

  /** The last step of a curve that ends at zero has no interval of its own. */
  private static Step step(long length, double waiting, double reach) {
    if (waiting <= 0) {
      return new Step(length, 0, 0, 1);
    }
    double power = Math.exp(reach / -Math.log(waiting));
    return new Step(length, waiting, Math.pow(waiting, power), Math.pow(waiting, 1 / power));
  }

  /** Share still waiting after this long. */
  double waitingAfter(long length) {
    double waiting = 1;
    for (Step step : steps) {
      if (step.length() > length) {
        break;
      }
      waiting = step.waiting();
    }
    return waiting;
  }

  /** Null where more than half still wait at the end. */
  @Nullable Double median() {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (step.waiting() <= HALF + ROUNDING) {
        boolean level = step.waiting() >= HALF - ROUNDING && i + 1 < steps.size();
        return level ? (step.length() + steps.get(i + 1).length()) / 2.0 : step.length();
      }
    }
    return null;
  }

  /** By when only this share still waits; null where more do at the end. */
  @Nullable Double lengthUntil(double share) {
    return steps.stream()
        .filter(step -> step.waiting() <= share + ROUNDING)
        .map(step -> (double) step.length())
        .findFirst()
        .orElse(null);
  }

  /** The median's 95 % interval; null where one of its ends is not reached. */
  @Nullable Range interval() {
    Double lower = lowerEnd();
    Double upper = upperEnd();
    return lower == null || upper == null ? null : new Range(lower, upper);
  }

  @Nullable Double lowerEnd() {
    return firstAtHalf(Step::lower);
  }

  @Nullable Double upperEnd() {
    return firstAtHalf(Step::upper);
  }

  private @Nullable Double firstAtHalf(ToDoubleFunction<Step> bound) {
    for (Step step : steps) {
      if (bound.applyAsDouble(step) <= HALF + ROUNDING) {
        return (double) step.length();
      }
    }
    return null;
  }
}
