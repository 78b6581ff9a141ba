package io.buyin.voice;

import io.buyin.fact.Review;
import io.buyin.fact.Review.Decision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What people decided about each remark: one veto is for ever, otherwise the last word counts. */
final class Reviews {

  private final Map<String, List<Review>> byRemark = new TreeMap<>();

  Reviews(List<Review> reviews) {
    for (Review review : reviews) {
      byRemark.computeIfAbsent(review.voice(), none -> new ArrayList<>()).add(review);
    }
  }

  boolean isVetoed(String remark) {
    return of(remark).stream().anyMatch(review -> review.decision() == Decision.VETO);
  }

  /** Approved, or pinned, which is more. */
  boolean isApproved(String remark) {
    return !of(remark).isEmpty() && !isVetoed(remark);
  }

  boolean isPinned(String remark) {
    return isApproved(remark)
        && of(remark).stream()
            .max(Comparator.comparing(Review::date))
            .filter(review -> review.decision() == Decision.PIN)
            .isPresent();
  }

  boolean isSeen(String remark) {
    return of(remark).stream().map(Review::seenOn).anyMatch(Objects::nonNull);
  }

  private List<Review> of(String remark) {
    return byRemark.getOrDefault(remark, List.of());
  }
}
