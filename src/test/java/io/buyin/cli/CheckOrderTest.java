package io.buyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** `check` tries the order form out on the exports and tells what of it would do nothing. */
class CheckOrderTest {

  @TempDir Path folder;

  @BeforeEach
  void exportAndOrderForm() throws IOException {
    Files.writeString(
        folder.resolve("talks.csv"),
        """
        id,date,person,role,team,stance,consent,released_to,words
        1,2026-06-01,p1,Buyer,Sales,support,role,all,The replies bring us to the customer sooner.
        2,2026-06-02,p2,Clerk,Service,support,role,all,I like that customers get an answer.
        """);
    Files.writeString(
        folder.resolve("buyin.yaml"),
        """
        organisation: {currency: EUR, language: en-GB}
        business-date: 2026-07-13
        idea:
          title: Answer first
          ask: {sentence: Approve a desk for replies}
          parts: [{name: A desk of two}]
        meeting: {title: Board, date: 2026-07-16, decision-maker: cfo}
        audiences: [{id: cfo, name: CFO, language: fr-FR}]
        themes:
          - id: speed
            name: Speed
            words: {en: [sooner, catapult]}
        answers:
          - {theme: speed, text: We measure it weekly., status: replied, owner: Sam, due: 2026-09-01}
        privacy: {review: none}
        """);
  }

  @Test
  void what_is_stated_and_does_nothing_is_told_with_what_to_do() {
    Ran ran = Ran.command("check", folder.toString());
    assertThat(ran.said())
        .contains("A night would say:")
        .contains("organisation.name is empty")
        .contains("the answer to \"speed\" stands in no deck. Nobody asks about this theme")
        .contains("idea.parts: no deck shows \"A desk of two\". Its page belongs to meeting.depth")
        .contains("themes.speed.words: no remark holds \"catapult\".")
        .contains("there is no sales export");
    assertThat(ran.code()).isZero();
  }

  @Test
  void a_file_that_the_order_form_ignores_is_named_and_spoils_no_night() throws IOException {
    Path order = folder.resolve("buyin.yaml");
    Files.writeString(folder.resolve("holidays.csv"), "name,owner,notes\nA,Bo,x\n");
    assertThat(Ran.command("check", folder.toString()).code()).isEqualTo(3);
    Files.writeString(order, Files.readString(order) + "ignore: [holidays.*]\n");
    Ran ran = Ran.command("check", folder.toString());
    assertThat(ran.said()).contains("IGNORED   holidays.csv").doesNotContain("NOT USED");
    assertThat(ran.code()).isZero();
    assertThat(Ran.command("check", folder.toString(), "--format", "json").said())
        .contains("\"ignored\" : [ \"holidays.csv\" ]");
  }

  @Test
  void the_texts_to_translate_are_written_as_a_table_that_can_be_read_again() throws IOException {
    Path sheet = folder.resolve("translations.csv");
    Ran ran = Ran.command("check", folder.toString(), "--translations-out", sheet.toString());
    assertThat(ran.said()).contains("written    " + sheet);
    assertThat(Files.readString(sheet))
        .startsWith("text,fr\r\n")
        .contains("Approve a desk for replies,\r\n");
    Files.writeString(
        sheet,
        Files.readString(sheet).replace("for replies,\r\n", "for replies,Approuver un bureau\r\n")
            + "Nobody says this,Personne\r\n");
    Ran again = Ran.command("check", folder.toString(), "--translations-out", sheet.toString());
    assertThat(again.said())
        .contains("no text of tonight is “Nobody says this”")
        .doesNotContain("“Approve a desk for replies”");
    assertThat(Files.readString(sheet)).contains("for replies,Approuver un bureau\r\n");
  }

  @Test
  void json_for_programs_has_what_a_night_would_say() {
    Ran ran = Ran.command("check", folder.toString(), "--format", "json");
    assertThat(ran.said()).contains("\"night\" : [", "\"code\" : \"answer-not-shown\"");
  }
}
