package io.buyin.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an open opportunity is expected to bring by a day. */
interface OpenWeights {

  /** Amount times chance, to the cent; null where either is unknown. */
  @Nullable BigDecimal of(Entry entry);

  /** How, as a filter says it. */
  String words();

  /** By how earlier ones of the same age, origin and stage ended. */
  static OpenWeights ofHistory(WinHistory history, long days) {
    String stage = history.knowsStages() ? ", origin and stage" : " and origin";
    return new OpenWeights() {
      @Override
      public @Nullable BigDecimal of(Entry entry) {
        return history.expected(entry, days);
      }

      @Override
      public String words() {
        return "amount x chance to be won within " + days + " days at this age" + stage;
      }
    };
  }

  /** The CRM's probability where the expected close date lies no later; nothing otherwise. */
  static OpenWeights ofCrm(LocalDate by) {
    return new OpenWeights() {
      @Override
      public @Nullable BigDecimal of(Entry entry) {
        LocalDate expected = entry.deal().closed();
        boolean later = expected != null && expected.isAfter(by);
        return later && entry.hasAmount() ? BigDecimal.ZERO.setScale(2) : entry.weighted();
      }

      @Override
      public String words() {
        return "amount x CRM probability, expected close by " + by;
      }
    };
  }
}
