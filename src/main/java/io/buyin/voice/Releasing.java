package io.buyin.voice;

import io.buyin.fact.Remark;
import io.buyin.fact.Remark.Consent;
import io.buyin.fact.Remark.Mode;
import io.buyin.quantity.BusinessDate;
import io.buyin.settings.Settings.Privacy;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Decides who may read a remark's words: consent first, then review, then what protects people. */
final class Releasing {

  private static final String REVIEW_REQUIRED = "required";
  private static final int SURVEY_QUOTES_FROM = 10;

  private final Privacy privacy;
  private final BusinessDate date;
  private final People people;
  private final Named named;
  private final Reviews reviews;

  Releasing(Privacy privacy, BusinessDate date, People people, Named named, Reviews reviews) {
    this.privacy = privacy;
    this.date = date;
    this.people = people;
    this.named = named;
    this.reviews = reviews;
  }

  Release of(Remark remark, Stance stance, boolean read) {
    if (remark.consent() == Consent.NONE || remark.consent() == Consent.WITHDRAWN) {
      return Release.refused(Reason.CONSENT_NONE);
    }
    if (reviews.isVetoed(remark.id())) {
      return Release.refused(Reason.REVIEW_VETO);
    }
    boolean approved = reviews.isApproved(remark.id());
    Release ifApproved = ifApproved(remark);
    if (approved || ifApproved.to().isEmpty()) {
      return ifApproved;
    }
    if (stance == Stance.HESITATE && !isSeen(remark)) {
      return Release.refused(Reason.NOT_SEEN);
    }
    boolean required = privacy.review().equals(REVIEW_REQUIRED) || !(read || isSeen(remark));
    return required ? Release.refused(Reason.REVIEW_WAITING) : ifApproved;
  }

  private Release ifApproved(Remark remark) {
    if (remark.releasedTo().isEmpty()) {
      return Release.refused(Reason.RELEASED_TO_NOBODY);
    }
    if (remark.mode() == Mode.SURVEY && people.inSurveyGroup(remark) < SURVEY_QUOTES_FROM) {
      return Release.refused(Reason.SURVEY_GROUP_SMALL);
    }
    return attributed(remark);
  }

  private boolean isSeen(Remark remark) {
    return remark.seenOn() != null && !remark.seenOn().isAfter(date.day());
  }

  private Release attributed(Remark remark) {
    if (Named.isByName(remark)) {
      String name = joined(remark.person(), remark.role(), remark.team());
      return Release.granted(name, remark.releasedTo(), Reason.RELEASED);
    }
    if (remark.consent() == Consent.GROUP || remark.role().isBlank()) {
      return byTeam(remark, Reason.RELEASED, Reason.TEAM_SMALL);
    }
    boolean alone = people.inRole(remark) == 1;
    if (alone && named.inRoleOf(remark)) {
      return byTeam(remark, Reason.TEAM_FOR_ROLE, Reason.ROLE_OF_NAMED);
    }
    String reason = alone ? Reason.ROLE_OF_ONE : Reason.RELEASED;
    return Release.granted(joined(remark.role(), remark.team()), remark.releasedTo(), reason);
  }

  private Release byTeam(Remark remark, String released, String refused) {
    boolean hides = !remark.team().isBlank() && people.inTeam(remark) >= privacy.teamMinimum();
    return hides
        ? Release.granted(remark.team().strip(), remark.releasedTo(), released)
        : Release.refused(refused);
  }

  private static String joined(String... parts) {
    return Arrays.stream(parts)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
