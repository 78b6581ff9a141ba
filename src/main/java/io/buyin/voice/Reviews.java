package io.buyin.voice;

import io.buyin.fact.Review;
import io.buyin.fact.Review.Decision;
import io.buyin.voice.Voice.Acceptance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
            .reduce((one, next) -> next.date().isBefore(one.date()) ? one : next)
            .filter(review -> review.decision() == Decision.PIN)
            .isPresent();
  }

  /** The latest acceptance that names who and when; an objection is never accepted otherwise. */
  @Nullable Acceptance acceptance(String remark) {
    return of(remark).stream()
        .map(Reviews::acceptance)
        .filter(Objects::nonNull)
        .max(Comparator.comparing(Acceptance::on))
        .orElse(null);
  }

  private static @Nullable Acceptance acceptance(Review review) {
    LocalDate on = review.answerAcceptedOn();
    return on == null || review.answerAcceptedBy().isBlank()
        ? null
        : new Acceptance(review.answerAcceptedBy(), on);
  }

  private List<Review> of(String remark) {
    return byRemark.getOrDefault(remark, List.of());
  }
}
