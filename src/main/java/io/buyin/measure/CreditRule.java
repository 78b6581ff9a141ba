package io.buyin.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A rule by which the contacts on the way to an opportunity share one credit. None of them knows
 * which contact mattered: they are conventions, which is why all are shown side by side. Contacts
 * of one moment share alike what the rule gives to that moment.
 */
public enum CreditRule {
  /** All to the first moment. */
  FIRST,
  /** All to the last moment. */
  LAST,
  /** The same to each contact. */
  LINEAR,
  /** 40 % to the first moment, 40 % to the last, the rest to the contacts between. */
  U,
  /** Half as much for every half-life that a contact lies further back. */
  TIME_DECAY;

  private static final double END = 0.4;

  /** As settings and figure ids write it: {@code time-decay}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The rule with this id.
   *
   * @throws IllegalArgumentException if there is none; the settings have checked it
   */
  static CreditRule of(String id) {
    return Arrays.stream(values())
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule " + id));
  }

  /**
   * Weights of the contacts, in their order; together 1.
   *
   * @param contacts at least one, moments rising from 0
   * @param halfLife in days, above 0
   */
  double[] weights(List<CreditPath.Contact> contacts, double halfLife) {
    double[] weights = new double[contacts.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(contacts, i, halfLife);
    }
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> weight / sum).toArray();
  }

  private double weight(List<CreditPath.Contact> contacts, int index, double halfLife) {
    int last = contacts.get(contacts.size() - 1).moment();
    int moment = contacts.get(index).moment();
    return switch (this) {
      case FIRST -> moment == 0 ? 1 : 0;
      case LAST -> moment == last ? 1 : 0;
      case LINEAR -> 1;
      case U -> u(contacts, moment, last);
      case TIME_DECAY -> StrictMath.pow(2, -contacts.get(index).daysBefore() / halfLife);
    };
  }

  /** With one moment all share alike; with two, half and half. */
  private static double u(List<CreditPath.Contact> contacts, int moment, int last) {
    if (last == 0) {
      return 1;
    }
    boolean between = moment > 0 && moment < last;
    double share = between ? 1 - 2 * END : END;
    long sharing =
        contacts.stream()
            .map(CreditPath.Contact::moment)
            .filter(other -> between ? other > 0 && other < last : other == moment)
            .count();
    return share / sharing;
  }
}
