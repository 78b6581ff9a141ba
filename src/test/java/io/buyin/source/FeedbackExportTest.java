package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Remark;
import io.buyin.fact.RowOrigin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedbackExportTest {

  private static final String HEADER =
      "id,date,person,role,team,mode,words,language,score,stance,consent,released_to,seen_on\n";

  @TempDir Path dir;

  @Test
  void reads_every_field_of_a_remark() {
    String row =
        """
        R1,2026-05-04,p7,Dispatcher,Depot North,conversation,"We lose ""hours"" a day,
        really.",en-GB,8/10,Support,Role,ceo; cfo,2026-06-01
        """;
    Drop.Outcome outcome = drop().read("f.csv", HEADER + row);
    assertThat(outcome.remarks())
        .containsExactly(
            new Remark(
                new RowOrigin("f.csv", 2),
                "R1",
                LocalDate.of(2026, 5, 4),
                "p7",
                "Dispatcher",
                "Depot North",
                Remark.Mode.CONVERSATION,
                "We lose \"hours\" a day,\nreally.",
                "en",
                8,
                "support",
                Remark.Consent.ROLE,
                Set.of("ceo", "cfo"),
                LocalDate.of(2026, 6, 1)));
    assertThat(outcome.warnings()).isEmpty();
  }

  @Test
  void says_that_remarks_without_a_person_count_as_so_many_people_unless_it_is_a_survey() {
    Drop.Outcome outcome = drop().read("posts.csv", "date,words\n2026-05-04,a\n2026-05-05,b\n");
    assertThat(outcome.warnings())
        .extracting(warning -> warning.code())
        .containsOnlyOnce("person-no-column");

    Drop.Outcome survey = drop().read("survey.csv", "date,words,mode\n2026-05-04,a,survey\n");
    assertThat(survey.warnings())
        .extracting(warning -> warning.code())
        .doesNotContain("person-no-column");
  }

  @Test
  void blank_unknown_and_misspelt_consent_counts_as_none_with_a_warning() {
    String rows =
        """
        R1,2026-05-04,p1,,,,a,,,,,,
        R2,2026-05-04,p2,,,,b,,,,nmae,,
        R3,2026-05-04,p3,,,,c,,,,yes,,
        R4,2026-05-04,p4,,,,d,,,, NAME ,,
        R5,2026-05-04,p5,,,,e,,,,yes,,
        """;
    Drop.Outcome outcome = drop().read("f.csv", HEADER + rows);
    assertThat(outcome.remarks())
        .extracting(Remark::consent)
        .containsExactly(
            Remark.Consent.NONE,
            Remark.Consent.NONE,
            Remark.Consent.NONE,
            Remark.Consent.NAME,
            Remark.Consent.NONE);
    assertThat(outcome.doubts())
        .containsExactly(
            "f.csv line 2, column \"consent\": expected none, group, role, name or withdrawn but"
                + " found nothing; it counts as none: the remark is counted and never quoted. Write"
                + " one of these words once the person has been asked.",
            "f.csv line 3, column \"consent\": expected none, group, role, name or withdrawn but"
                + " found \"nmae\"; it counts as none: the remark is counted and never quoted."
                + " Write one of these words once the person has been asked.",
            "f.csv line 4, column \"consent\": expected none, group, role, name or withdrawn but"
                + " found \"yes\"; it counts as none: the remark is counted and never quoted. The"
                + " same in 1 other row. Write one of these words once the person has been asked.");
  }

  @ParameterizedTest
  @CsvSource({
    "keine, NONE",
    "aucun, NONE",
    "ninguno, NONE",
    "Gruppe, GROUP",
    "groupe, GROUP",
    "grupo, GROUP",
    "Rolle, ROLE",
    "Fonction, ROLE",
    "cargo, ROLE",
    "Name, NAME",
    "nom, NAME",
    "NOMBRE, NAME",
    "zurückgezogen, WITHDRAWN",
    "RETIRE, WITHDRAWN",
    "retirado, WITHDRAWN",
    "kein Name, NONE",
    "nur Gruppe oder Name, NONE",
    "ja, NONE",
    "oui, NONE",
    "alle, NONE",
    "ohne Namen, NONE",
    "Rolle?, NONE"
  })
  void consent_is_read_in_four_languages_and_never_guessed(String word, Remark.Consent consent) {
    Drop.Outcome outcome =
        drop().read("f.csv", HEADER + "R1,2026-05-04,p1,,,,a,,,," + word + ",,\n");
    assertThat(outcome.remarks()).extracting(Remark::consent).containsExactly(consent);
  }

  @Test
  void everybody_is_read_in_four_languages_and_other_words_stay_ids() {
    String rows =
        """
        R1,2026-05-04,p1,,,,a,,,,name,Alle,
        R2,2026-05-04,p2,,,,b,,,,name,tous;cfo,
        R3,2026-05-04,p3,,,,c,,,,name,todos,
        R4,2026-05-04,p4,,,,d,,,,name,alle außer gf,
        """;
    assertThat(drop().read("f.csv", HEADER + rows).remarks())
        .extracting(Remark::releasedTo)
        .containsExactly(
            Set.of("all"), Set.of("all", "cfo"), Set.of("all"), Set.of("alle außer gf"));
  }

  @Test
  void a_stance_in_a_word_that_is_not_known_is_told_once_with_line_and_remedy() {
    String rows =
        """
        R1,2026-05-04,p1,,,,a,,,dafür,name,all,
        R2,2026-05-04,p2,,,,b,,,Zögernd,name,all,
        R3,2026-05-04,p3,,,,c,,,keine Angabe,name,all,
        R4,2026-05-04,p4,,,,d,,,schaun mer mal,name,all,
        R5,2026-05-04,p5,,,,e,,,schaun mer mal,name,all,
        """;
    assertThat(drop().read("f.csv", HEADER + rows).doubts())
        .containsExactly(
            "f.csv line 5, column \"stance\": expected support, mixed, hesitate or unclear but"
                + " found \"schaun mer mal\"; it counts as not stated: the stance is read from the"
                + " score, else from the words. The same in 1 other row. Write one of these words,"
                + " or a usual one in English, German, French or Spanish, such as dafür, contre or"
                + " a favor (docs/own-exports.md lists them).");
  }

  @Test
  void a_column_of_free_text_taken_for_consent_does_not_fill_the_report() {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i < 150; i++) {
      rows.append("R").append(i).append(",2026-05-04,p1,,,,a,,,,own words ").append(i);
      rows.append(",,\n");
    }
    Drop.Outcome outcome = drop().read("f.csv", rows.toString());
    assertThat(outcome.warnings()).hasSize(101);
    assertThat(outcome.doubts().get(100))
        .startsWith("f.csv line 102, column \"consent\": further cells are not understood either")
        .contains("\"own words 100\"", "The same in 49 other rows.");
  }

  @Test
  void says_once_and_at_once_that_an_export_has_no_consent_no_release_and_no_stance() {
    Drop.Outcome outcome =
        drop().read("f.csv", "date,who,text\n2026-05-04,p1,one\n2026-05-05,p2,two\n");
    assertThat(outcome.remarks()).extracting(Remark::consent).containsOnly(Remark.Consent.NONE);
    assertThat(outcome.doubts())
        .satisfiesExactlyInAnyOrder(
            doubt ->
                assertThat(doubt)
                    .isEqualTo(
                        "f.csv: has no column for consent, so all its remarks are counted and none"
                            + " is quoted. Whoever collects the remarks asks people, and adds a"
                            + " column consent with none, group, role, name or withdrawn."),
            doubt -> assertThat(doubt).contains("no column for released_to", "adds a column"),
            doubt -> assertThat(doubt).contains("no column for stance", "Add a column stance"));
  }

  @Test
  void a_remark_without_id_is_told_by_person_day_and_words() {
    String text = "date,person,comment\n2026-05-04,p1,one\n2026-05-04,p1,one\n2026-05-04,p2,one\n";
    Drop.Outcome outcome = drop().read("f.csv", text);
    assertThat(outcome.counts()).isEqualTo("3/2/1/0/0");
    String again = drop().read("g.csv", text).remarks().get(0).id();
    assertThat(outcome.remarks().get(0).id()).hasSize(16).isEqualTo(again);
  }

  @Test
  void a_remark_without_person_is_a_person_of_its_own_in_a_survey() {
    Drop.Outcome outcome =
        drop().read("f.csv", "date,id,comment\n2026-05-04,a,one\n2026-05-04,b,one\n");
    assertThat(outcome.remarks()).extracting(Remark::person).containsExactly("a", "b");
    assertThat(outcome.remarks()).extracting(Remark::mode).containsOnly(Remark.Mode.SURVEY);
  }

  @Test
  void never_tells_remarks_apart_by_ids_that_a_spreadsheet_rounded() {
    String text =
        "date,id,person,comment\n2026-05-04,5.70306E+17,p1,one\n2026-05-04,5.70306E+17,p2,two\n";
    Drop.Outcome outcome = drop().read("f.csv", text);
    assertThat(outcome.counts()).isEqualTo("2/2/0/0/0");
    assertThat(outcome.warnings()).extracting(w -> w.code()).contains("id-ruined");
  }

  @Test
  void leaves_out_rows_that_say_nothing_and_rejects_those_without_a_date() {
    String rows =
        """
        R1,2026-05-04,p1,,,,,,,,none,,
        R2,,p1,,,,words,,,,none,,
        R3,2026-05-04,p1,,,,,,9,,none,,
        """;
    Drop.Outcome outcome = drop().read("f.csv", HEADER + rows);
    assertThat(outcome.counts()).isEqualTo("3/1/0/1/1");
    assertThat(outcome.complaints().get(0))
        .startsWith(
            "f.csv line 3, column \"date\": expected a date like 2026-06-30 but found an empty"
                + " cell.");
    assertThat(outcome.remarks().get(0).score()).isEqualTo(9);
  }

  @Test
  void an_unknown_mode_is_protected_as_a_survey() {
    Drop.Outcome outcome =
        drop().read("f.csv", HEADER + "R1,2026-05-04,p1,,,pigeon,words,,,,none,,\n");
    assertThat(outcome.remarks().get(0).mode()).isEqualTo(Remark.Mode.SURVEY);
    assertThat(outcome.warnings()).extracting(w -> w.code()).containsExactly("mode-unknown");
  }

  @Test
  void takes_out_what_no_document_can_carry_and_keeps_all_scripts() {
    String words = "bell\u0007 turn\u202e שלום 👩\u200d🚒 naïve";
    Drop.Outcome outcome =
        drop().read("f.csv", HEADER + "R1,2026-05-04,p1,,,," + words + ",,,,none,,\n");
    assertThat(outcome.remarks().get(0).words()).isEqualTo("bell turn שלום 👩\u200d🚒 naïve");
    assertThat(outcome.warnings()).extracting(w -> w.code()).containsExactly("characters-removed");
  }

  private Drop drop() {
    return new Drop(dir);
  }
}
