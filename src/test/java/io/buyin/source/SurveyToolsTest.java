package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.buyin.fact.Remark;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Survey exports as their tools write them; what people said is invented. */
class SurveyToolsTest {

  @TempDir Path dir;
  private Checked check;

  @BeforeEach
  void open() {
    check = new Checked(dir);
  }

  @Test
  void surveymonkey_writes_its_header_over_two_rows() {
    String text =
        """
        Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,Which channels do you read?,,How likely are you to recommend us?,"What should we
        change?",
        ,,,,,,,,,LinkedIn,Facebook,,Open-Ended Response,
        1001,55,06/13/2026 10:00:00 AM,06/13/2026 10:05:11 AM,10.0.0.1,,,,,LinkedIn,,9,"Answer faster, please, and say who you are.",
        1002,55,06/14/2026 11:00:00 AM,06/14/2026 11:02:11 AM,10.0.0.2,,,,,,Facebook,3 - Not likely,,
        1003,55,06/15/2026 11:00:00 AM,06/15/2026 11:02:11 AM,10.0.0.3,,,,,,,,,
        """;
    Drop.Outcome outcome = new Drop(dir).read("Survey.csv", text);
    assertThat(outcome.counts()).isEqualTo("3/2/0/1/0");
    assertThat(outcome.remarks())
        .extracting(Remark::id, Remark::words, Remark::score, Remark::mode)
        .containsExactly(
            tuple("1001", "Answer faster, please, and say who you are.", 9, Remark.Mode.SURVEY),
            tuple("1002", "", 3, Remark.Mode.SURVEY));
    assertThat(check.table().columns())
        .containsKeys(
            "Which channels do you read?",
            "Which channels do you read? - Facebook",
            "What should we\nchange?");
    assertThat(check.table().columns().get("What should we\nchange?").field()).isEqualTo("words");
  }

  @Test
  void surveymonkey_saved_by_a_spreadsheet_in_an_old_encoding_on_one_row() {
    String text =
        """
        ID du répondant;ID du collecteur;Date de début;Date de fin;Qu’est-ce qui vous gêne ?
        1;5;13/06/2026 10:00;13/06/2026 10:05;Le délai de réponse est trop long – parfois trois jours
        2;5;14/06/2026 10:00;14/06/2026 10:05;Rien, tout va très bien avec vous
        """;
    check.file("sondage.csv", text.getBytes(Charset.forName("windows-1252")));
    assertThat(check.lines())
        .containsExactly("surveymonkey line 1 2026-06-13..2026-06-14 2=2+0+0+0+0 {}");
    assertThat(check.only().encoding()).isEqualTo("windows-1252");
    assertThat(check.codes()).contains("encoding-guessed");
  }

  @Test
  void surveymonkey_without_ids_of_respondents_tells_answers_apart_by_day_and_words() {
    String text =
        """
        Collector ID,Start Date,End Date,IP Address,What should we change?
        55,06/13/2026 10:00:00 AM,06/13/2026 10:05:11 AM,10.0.0.1,"Answer faster, please, and say who you are."
        55,06/14/2026 11:00:00 AM,06/14/2026 11:02:11 AM,10.0.0.2,Say in the first line whether you can help.
        """;
    Drop.Outcome outcome = new Drop(dir).read("Survey.csv", text);
    assertThat(outcome.recognised().layout().id()).isEqualTo("surveymonkey");
    assertThat(outcome.counts()).isEqualTo("2/2/0/0/0");
    assertThat(outcome.remarks()).extracting(Remark::id).doesNotHaveDuplicates();
    assertThat(outcome.remarks().get(0).words()).startsWith("Answer faster");
  }

  @Test
  void qualtrics_writes_three_header_rows_says_the_zone_and_counts_previews_out() {
    String text =
        """
        StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,RecipientEmail,DistributionChannel,UserLanguage,Q1,Q2_NPS,Q3,Q3 - Topics
        Anfangsdatum,Enddatum,Antworttyp,IP-Adresse,Fortschritt,Dauer,Fertig,Aufgezeichnet,Antwort-ID,E-Mail,Kanal,Sprache,"Welche
        Kanäle?",Wie wahrscheinlich?,Was sollten wir ändern?,Themen
        "{""ImportId"":""startDate"",""timeZone"":""America/Denver""}","{""ImportId"":""endDate"",""timeZone"":""America/Denver""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""progress""}","{""ImportId"":""duration""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate"",""timeZone"":""America/Denver""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""distributionChannel""}","{""ImportId"":""userLanguage""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}","{""ImportId"":""QID3_TEXT""}","{""ImportId"":""t""}"
        2026-06-13 20:00:00,2026-06-13 20:05:00,0,10.0.0.1,100,300,1,2026-06-13 23:30:00,R_1,,anonymous,DE,LinkedIn,9,Bitte antwortet schneller auf einfache Fragen.,
        2026-06-13 20:00:00,2026-06-13 20:05:00,Survey Preview,,100,300,True,2026-06-13 20:05:00,R_2,,preview,DE,LinkedIn,1,Das ist nur ein Test von mir.,
        2026-06-14 20:00:00,2026-06-14 20:05:00,IP Address,10.0.0.2,100,300,True,2026-06-14 20:05:00,R_3,,anonymous,EN,Facebook,,Nothing to change as far as I can see.,
        """;
    Drop.Outcome outcome = new Drop(dir).read("q.csv", text);
    assertThat(outcome.counts()).isEqualTo("3/2/0/1/0");
    assertThat(outcome.remarks())
        .extracting(Remark::id, remark -> remark.date().toString(), Remark::language, Remark::score)
        .containsExactly(
            tuple("R_1", "2026-06-14", "de", 9), tuple("R_3", "2026-06-15", "en", null));
    assertThat(check.table().columns().get("RecordedDate").unit()).isEqualTo("ISO, America/Denver");
    assertThat(check.table().columns().get("Q3").field()).isEqualTo("words");
    assertThat(check.table().columns().get("Q1").field()).isEmpty();
  }

  @Test
  void choices_of_a_survey_are_no_quotes_and_a_survey_of_choices_says_so() {
    StringBuilder text =
        new StringBuilder("StartDate,EndDate,Finished,RecordedDate,ResponseId,Q1\n");
    text.append("Start Date,End Date,Finished,Recorded Date,Response ID,How do you feel?\n");
    for (int i = 0; i < 12; i++) {
      text.append("2026-06-01 10:00:00,2026-06-01 10:05:00,True,2026-06-01 10:05:00,R_")
          .append(i)
          .append(i % 2 == 0 ? ",I feel rather good about it\n" : ",I do not feel good about it\n");
    }
    check.file("q.csv", text.toString());
    assertThat(check.lines()).containsExactly("qualtrics line 1 null 12=0+0+0+12+0 {}");
    assertThat(check.codes()).contains("answers-none");
  }

  @Test
  void google_forms_are_known_by_their_first_column_and_their_questions() {
    check.file(
        "a.csv",
        """
        Horodateur,Adresse e-mail,Que pensez-vous de nos réponses ? ,Votre service
        13/06/2026 09:06:16,a@example.com,Elles arrivent toujours trop tard pour moi,Ventes
        14/06/2026 09:06:16,b@example.com,Je les trouve claires et très utiles,Ventes
        """);
    check.file("b.csv", "Timestamp,Level,Message\n2026-06-01 10:00:00,WARN,disk is almost full\n");
    assertThat(check.file(0).tables().get(0).layout()).isEqualTo("google-forms");
    assertThat(check.file(0).tables().get(0).used()).isEqualTo(2);
    assertThat(check.file(1).refused().code()).isEqualTo("layout-unknown");
  }

  @Test
  void microsoft_forms_counts_its_ids_from_one_in_every_form() {
    String text =
        """
        ID;Start time;Completion time;Email;Name;What holds you back?;Which channels?
        1;6/13/26 19:06:23;6/13/26 19:08:23;anonymous;;The tool is slow and I cannot find it;LinkedIn;
        2;6/14/26 19:06:23;6/14/26 19:08:23;anonymous;;Nothing really, it works for my team;LinkedIn
        """
            .replace("LinkedIn;\n", "\"LinkedIn;X;\"\n");
    Drop.Outcome outcome = new Drop(dir).read("forms.csv", text);
    assertThat(outcome.counts()).isEqualTo("2/2/0/0/0");
    assertThat(outcome.remarks()).extracting(Remark::id).doesNotContain("1", "2");
    assertThat(outcome.remarks().get(0).person()).isNotEqualTo("anonymous");
  }

  @Test
  void the_usual_questions_for_role_and_team_are_columns_and_open_questions_about_a_team_are_not() {
    String text =
        """
        ID,Start time,Completion time,Email,Name,What is your role?,Which team are you in?,What would help your team?
        1,6/13/26 19:06:23,6/13/26 19:08:23,a@example.com,,Depot lead;,Operations;,The tool is slow and I cannot find it
        2,6/14/26 19:06:23,6/14/26 19:08:23,b@example.com,,Controller,Finance,Nothing really as it works for all of us
        """;
    Drop.Outcome outcome = new Drop(dir).read("forms.csv", text);
    assertThat(outcome.remarks())
        .extracting(Remark::role, Remark::team, Remark::words)
        .containsExactly(
            tuple("Depot lead", "Operations", "The tool is slow and I cannot find it"),
            tuple("Controller", "Finance", "Nothing really as it works for all of us"));
  }

  @Test
  void typeform_has_a_number_sign_for_a_header_and_times_in_utc() {
    String text =
        """
        #,"What would help you, {{field:01ab}}?",Other,Other,Phone,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags,Ending
        8xk2,A shorter answer to simple questions would help,,,'+4790000000,completed,2026-06-13 22:00:00,,2026-06-13 23:30:00,n1,,e
        9yk3,More time for the people who answer us,,,,completed,2026-06-14 10:00:00,,2026-06-14 10:30:00,n2,,e
        """;
    Drop.Outcome outcome = new Drop(dir).read("responses.csv", text);
    assertThat(outcome.counts()).isEqualTo("2/2/0/0/0");
    assertThat(outcome.remarks())
        .extracting(Remark::id, remark -> remark.date().toString())
        .containsExactly(tuple("8xk2", "2026-06-14"), tuple("9yk3", "2026-06-14"));
    assertThat(check.table().columns()).containsKeys("Other", "Other (column 4)");
  }
}
