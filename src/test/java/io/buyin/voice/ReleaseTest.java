package io.buyin.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Remark.Consent;
import io.buyin.fact.Review.Decision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTest {

  private static final String SUPPORT = "It helps my team every day, and the customers notice it.";
  private static final String HESITATION = "I am worried about the night shift and the weekend.";

  @Test
  void without_consent_a_remark_is_counted_and_never_quoted() {
    Voices voices = House.read(Said.thus("A", SUPPORT).agreed(Consent.NONE, "all"));

    Voice voice = voices.all().get(0);
    assertThat(voices.people().support()).isEqualTo(1);
    assertThat(voice.quotes()).isEmpty();
    assertThat(voice.releasedTo()).isEmpty();
    assertThat(voice.attribution()).isEmpty();
    assertThat(voice.reasons()).contains(Reason.CONSENT_NONE);
  }

  @Test
  void a_withdrawn_remark_is_neither_counted_nor_quoted() {
    Voices voices =
        House.read(
            Said.thus("A", SUPPORT).agreed(Consent.WITHDRAWN),
            Said.thus("B", "It works for us, and my Mondays are calmer than before."));

    assertThat(voices.withdrawn()).isEqualTo(1);
    assertThat(voices.all()).extracting(Voice::remark).containsExactly("B");
    assertThat(voices.people().total()).isEqualTo(1);
  }

  @Test
  void a_withdrawal_takes_every_row_of_its_remark() {
    Voices voices =
        House.read(
            Said.thus("A", SUPPORT),
            Said.thus("A", SUPPORT).on("2026-07-01").agreed(Consent.WITHDRAWN));

    assertThat(voices.all()).isEmpty();
    assertThat(voices.withdrawn()).isEqualTo(1);
  }

  @Test
  void withdrawn_words_are_not_quoted_from_another_remark_of_the_same_person() {
    Voices voices =
        House.read(
            Said.thus("A", SUPPORT).by("P7").agreed(Consent.WITHDRAWN),
            Said.thus("B", SUPPORT.toUpperCase(java.util.Locale.ROOT)).by("p7"));

    assertThat(voices.all().get(0).quotes()).isEmpty();
    assertThat(voices.all().get(0).reasons()).contains(Reason.WORDS_WITHDRAWN);
  }

  @Test
  void role_consent_gives_role_and_team_and_never_the_name() {
    Voice voice = House.only(Said.thus("A", SUPPORT).by("Ana Ruiz").agreed(Consent.ROLE, "ceo"));

    assertThat(voice.attribution()).isEqualTo("Team lead, Service");
    assertThat(voice.mayBeShownTo("ceo")).isTrue();
    assertThat(voice.mayBeShownTo("cfo")).isFalse();
    assertThat(voice.toString()).doesNotContain("Ruiz");
  }

  @Test
  void a_role_that_one_person_holds_is_marked() {
    Said other = Said.thus("B", "The meeting is on Monday at ten in the hall.");

    assertThat(House.only(Said.thus("A", SUPPORT)).reasons()).contains(Reason.ROLE_OF_ONE);
    assertThat(House.read(Said.thus("A", SUPPORT), other).all().get(0).reasons())
        .contains(Reason.RELEASED);
  }

  @Test
  void name_consent_gives_the_name() {
    Voice voice = House.only(Said.thus("A", SUPPORT).by("Ana Ruiz").agreed(Consent.NAME, "all"));

    assertThat(voice.attribution()).isEqualTo("Ana Ruiz, Team lead, Service");
  }

  @Test
  void name_consent_of_somebody_known_by_an_id_gives_the_role() {
    Voice voice = House.only(Said.thus("A", SUPPORT).by("E-4711").agreed(Consent.NAME, "all"));

    assertThat(voice.attribution()).isEqualTo("Team lead, Service");
  }

  @ParameterizedTest
  @CsvSource({
    "all,1,all,release.role-of-named,''",
    "ceo,1,all,release.role-of-named,''",
    "ceo,3,ceo,release.team-for-role,People",
    "cfo,1,ceo,release.role-of-one,'Recruiter, People'",
  })
  void a_role_does_not_stand_where_its_one_holder_is_named(
      String namedTo, int inTeam, String to, String reason, String attribution) {
    Voices voices = zoe(namedTo, inTeam, to, "Other");

    assertThat(House.voice(voices, "A").reasons()).contains(reason);
    assertThat(House.voice(voices, "A").attribution()).isEqualTo(attribution);
    assertThat(House.voice(voices, "N").attribution()).isEqualTo("Zoe Kemp, Recruiter, People");
  }

  @Test
  void a_role_that_others_hold_too_stands_also_where_one_of_them_is_named() {
    assertThat(House.voice(zoe("all", 2, "all", "Recruiter"), "A").attribution())
        .isEqualTo("Recruiter, People");
  }

  private static Voices zoe(String namedTo, int inTeam, String to, String othersRole) {
    List<Said> said = new ArrayList<>();
    said.add(
        Said.thus("A", HESITATION)
            .by("Zoe Kemp")
            .as("Recruiter", "People")
            .agreed(Consent.ROLE, to));
    said.add(
        Said.thus("N", SUPPORT)
            .by("Zoe Kemp")
            .as("Recruiter", "People")
            .agreed(Consent.NAME, namedTo));
    for (int i = 1; i < inTeam; i++) {
      said.add(Said.thus("B" + i, "The meeting is on Monday at ten.").as(othersRole, "People"));
    }
    return House.read(said.toArray(Said[]::new));
  }

  @ParameterizedTest
  @CsvSource({"2,false", "3,true"})
  void group_consent_gives_the_team_if_it_is_large_enough(int people, boolean shown) {
    List<Said> said = new ArrayList<>();
    said.add(Said.thus("A", SUPPORT).by("P1").agreed(Consent.GROUP, "all"));
    for (int i = 2; i <= people; i++) {
      said.add(Said.thus("B" + i, "The meeting is on Monday at ten.").by("P" + i));
    }
    Voice voice = House.voice(House.read(said.toArray(Said[]::new)), "A");

    assertThat(voice.mayBeShownTo("ceo")).isEqualTo(shown);
    assertThat(voice.attribution()).isEqualTo(shown ? "Service" : "");
  }

  @Test
  void released_to_nobody_is_not_quoted() {
    Voice voice = House.only(Said.thus("A", SUPPORT).agreed(Consent.ROLE));

    assertThat(voice.quotes()).isEmpty();
    assertThat(voice.reasons()).contains(Reason.RELEASED_TO_NOBODY);
  }

  @ParameterizedTest
  @CsvSource({"2026-07-01,true", "2026-07-13,true", "2026-07-14,false"})
  void a_hesitating_voice_is_shown_once_its_speaker_has_seen_it(String seen, boolean shown) {
    Voice voice = House.only(Said.thus("A", HESITATION).seen(seen));

    assertThat(voice.stance()).isEqualTo(Stance.HESITATE);
    assertThat(voice.mayBeShownTo("ceo")).isEqualTo(shown);
  }

  @Test
  void a_hesitating_voice_that_nobody_saw_needs_an_approval() {
    Said unseen = Said.thus("A", HESITATION).seen(null);

    assertThat(House.only(unseen).reasons()).contains(Reason.NOT_SEEN);
    assertThat(reviewed("none", unseen, Decision.APPROVE).mayBeShownTo("ceo")).isTrue();
  }

  @Test
  void a_supporting_voice_need_not_have_been_seen() {
    assertThat(House.only(Said.thus("A", SUPPORT).seen(null)).mayBeShownTo("ceo")).isTrue();
  }

  @Test
  void a_veto_is_for_ever_whatever_is_approved_later() {
    Voices voices =
        House.read(
            House.settings(3, "none"),
            List.of(
                House.review("A", Decision.VETO, null),
                House.review("A", Decision.APPROVE, "2026-07-02")),
            Said.thus("A", SUPPORT));

    assertThat(voices.all().get(0).quotes()).isEmpty();
    assertThat(voices.all().get(0).reasons()).contains(Reason.REVIEW_VETO);
    assertThat(voices.people().support()).isEqualTo(1);
  }

  @Test
  void where_review_is_required_only_approved_voices_are_shown() {
    Said said = Said.thus("A", SUPPORT);
    Voice waiting = House.read(House.settings(3, "required"), List.of(), said).all().get(0);

    assertThat(waiting.quotes()).isEmpty();
    assertThat(waiting.reasons()).contains(Reason.REVIEW_WAITING);
    assertThat(reviewed("required", said, Decision.APPROVE).mayBeShownTo("ceo")).isTrue();
    assertThat(reviewed("required", said, Decision.PIN).reasons()).contains(Reason.REVIEW_PINNED);
  }

  @Test
  void an_approval_does_not_replace_consent() {
    Said said = Said.thus("A", SUPPORT).agreed(Consent.NONE, "all");

    assertThat(reviewed("required", said, Decision.APPROVE).quotes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"9,false", "10,true"})
  void survey_answers_are_quoted_from_groups_of_ten(int respondents, boolean shown) {
    List<Said> said = new ArrayList<>();
    said.add(Said.thus("A", SUPPORT).inSurvey());
    for (int i = 2; i <= respondents; i++) {
      said.add(Said.thus("B" + i, "The meeting is on Monday at ten.").inSurvey());
    }
    Voice voice = House.voice(House.read(said.toArray(Said[]::new)), "A");

    assertThat(voice.mayBeShownTo("ceo")).isEqualTo(shown);
  }

  private static Voice reviewed(String rule, Said said, Decision decision) {
    var reviews = List.of(House.review("A", decision, null));
    return House.read(House.settings(3, rule), reviews, said).all().get(0);
  }
}
