package io.buyin.sample;

import io.buyin.sample.Truths.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sample author's own arithmetic over contacts, kept apart from the product's. */
final class TouchTruths {
  /** Where a deal began, by its first contact. */
  enum Origin {
    SOCIAL,
    OTHER,
    NONE
  }

  private final List<SampleDeal> deals;
  private final List<SampleTouch> touches;
  private final Map<String, SampleDeal> byId = new HashMap<>();
  private final Map<String, Integer> dealsOfAccount = new HashMap<>();
  private final Map<String, SampleDeal> byAccount = new HashMap<>();

  TouchTruths(List<SampleDeal> deals, List<SampleTouch> touches) {
    this.deals = deals;
    this.touches = touches;
    for (SampleDeal deal : deals) {
      byId.put(deal.id(), deal);
      byAccount.put(deal.account(), deal);
      dealsOfAccount.merge(deal.account(), 1, Integer::sum);
    }
  }

  /** By id; by account only where the account has one deal. */
  long joined() {
    return touches.stream().filter(touch -> deal(touch) != null).count();
  }

  /** Deals created in the span whose CRM origin and first contact are these. */
  long opened(Span span, boolean crmSocial, Origin touch) {
    return deals.stream()
        .filter(deal -> span.has(deal.created()) && deal.social() == crmSocial)
        .filter(deal -> origin(deal) == touch)
        .count();
  }

  /** Channel of the earliest contact on one of the 90 days before creation. */
  Origin origin(SampleDeal deal) {
    return touches.stream()
        .filter(touch -> touch.day().isBefore(deal.created()))
        .filter(touch -> !touch.day().isBefore(deal.created().minusDays(TouchBook.LOOK_BACK)))
        .filter(touch -> deal.equals(deal(touch)))
        .min(Comparator.comparing(SampleTouch::time))
        .map(touch -> touch.social() ? Origin.SOCIAL : Origin.OTHER)
        .orElse(Origin.NONE);
  }

  private @Nullable SampleDeal deal(SampleTouch touch) {
    if (!touch.deal().isEmpty()) {
      return byId.get(touch.deal());
    }
    boolean single = dealsOfAccount.getOrDefault(touch.account(), 0) == 1;
    return single ? byAccount.get(touch.account()) : null;
  }
}
