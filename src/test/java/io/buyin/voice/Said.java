package io.buyin.voice;

import io.buyin.fact.Remark;
import io.buyin.fact.Remark.Consent;
import io.buyin.fact.Remark.Mode;
import io.buyin.fact.RowOrigin;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds invented remarks of invented people, one change at a time. */
record Said(
    String id,
    LocalDate date,
    String person,
    String role,
    String team,
    Mode mode,
    String words,
    String language,
    @Nullable Integer score,
    String stance,
    Consent consent,
    Set<String> releasedTo,
    @Nullable LocalDate seenOn) {

  /** By a team lead of Service, in June 2026, who agrees to role and everybody and saw it. */
  static Said thus(String id, String words) {
    return new Said(
        id,
        LocalDate.of(2026, 6, 10),
        "person " + id,
        "Team lead",
        "Service",
        Mode.CONVERSATION,
        words,
        "",
        null,
        "",
        Consent.ROLE,
        Set.of("all"),
        LocalDate.of(2026, 6, 20));
  }

  Said by(String who) {
    return new Said(
        id,
        date,
        who,
        role,
        team,
        mode,
        words,
        language,
        score,
        stance,
        consent,
        releasedTo,
        seenOn);
  }

  Said on(String day) {
    return new Said(
        id,
        LocalDate.parse(day),
        person,
        role,
        team,
        mode,
        words,
        language,
        score,
        stance,
        consent,
        releasedTo,
        seenOn);
  }

  Said as(String itsRole, String itsTeam) {
    return new Said(
        id,
        date,
        person,
        itsRole,
        itsTeam,
        mode,
        words,
        language,
        score,
        stance,
        consent,
        releasedTo,
        seenOn);
  }

  Said inSurvey() {
    return new Said(
        id,
        date,
        person,
        role,
        team,
        Mode.SURVEY,
        words,
        language,
        score,
        stance,
        consent,
        releasedTo,
        seenOn);
  }

  Said in(String itsLanguage) {
    return new Said(
        id,
        date,
        person,
        role,
        team,
        mode,
        words,
        itsLanguage,
        score,
        stance,
        consent,
        releasedTo,
        seenOn);
  }

  Said scored(int points) {
    return new Said(
        id,
        date,
        person,
        role,
        team,
        mode,
        words,
        language,
        points,
        stance,
        consent,
        releasedTo,
        seenOn);
  }

  Said standing(String word) {
    return new Said(
        id,
        date,
        person,
        role,
        team,
        mode,
        words,
        language,
        score,
        word,
        consent,
        releasedTo,
        seenOn);
  }

  Said agreed(Consent to, String... audiences) {
    return new Said(
        id,
        date,
        person,
        role,
        team,
        mode,
        words,
        language,
        score,
        stance,
        to,
        Set.of(audiences),
        seenOn);
  }

  Said seen(@Nullable String day) {
    return new Said(
        id,
        date,
        person,
        role,
        team,
        mode,
        words,
        language,
        score,
        stance,
        consent,
        releasedTo,
        day == null ? null : LocalDate.parse(day));
  }

  Remark remark() {
    return new Remark(
        new RowOrigin("feedback.csv", 2),
        id,
        date,
        person,
        role,
        team,
        mode,
        words,
        language,
        score,
        stance,
        consent,
        releasedTo,
        seenOn);
  }
}
