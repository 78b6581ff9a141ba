package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.buyin.fact.Remark;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutsTest {

  private static final String OWN =
      """
      id: our-crm
      title: our CRM
      kind: sales
      accumulation: snapshot
      required: [id, stage]
      columns:
        id: [Vorgangsnummer]
        stage: [Stand]
        amount: {headers: ["Wert in {currency}"], decimal: comma}
      missing: [k. A.]
      """;

  private static final String OTHER_FORM =
      """
      Timestamp,What would make your week easier?
      2026-06-13 10:00:00,A shared inbox so that nobody answers twice
      2026-06-14 10:00:00,Fewer meetings on Monday mornings please
      """;

  @TempDir Path dir;

  @Test
  void brings_layouts_with_ids_of_their_own_and_a_column_or_signature_each() {
    assertThat(Layouts.builtIn().all())
        .extracting(Layout::id)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(10);
    assertThat(Layouts.builtIn().all())
        .allSatisfy(
            layout -> {
              assertThat(layout.own()).isFalse();
              assertThat(
                      layout.required().size()
                          + layout.marks().preamble().size()
                          + layout.marks().signature().size())
                  .isPositive();
            });
  }

  @Test
  void an_operators_layout_reads_an_export_that_no_other_knows() {
    Drop drop = new Drop(dir).layout(OWN);
    Drop.Outcome outcome =
        drop.read("x.csv", "Vorgangsnummer;Stand;Wert in CHF\n7;offen;1.234\n8;offen;k. A.\n");
    assertThat(outcome.recognised().layout().backing()).isEqualTo(Layout.Backing.OWN);
    assertThat(outcome.deals().get(0).amount()).isEqualByComparingTo("1234");
    assertThat(outcome.deals().get(0).currency()).isEqualTo("CHF");
    assertThat(outcome.deals().get(1).amount()).isNull();
  }

  @Test
  void cells_of_words_stand_for_what_the_layout_says() {
    Drop drop =
        new Drop(dir)
            .layout(
                """
                id: our-form
                like: typeform
                columns:
                  consent:
                    headers: ["May we quote you?"]
                    values:
                      "Yes, with my name": name
                      "Yes*": role
                      "*no": none
                """);
    Drop.Outcome outcome =
        drop.read(
            "responses.csv",
            """
            #,What would help you most?,May we quote you?,Response Type,Submit Date (UTC),Network ID
            1,A shorter answer to simple questions,"Yes, with my name",completed,2026-06-13 10:00:00,n1
            2,More time for the people who answer us,yes but by role,completed,2026-06-13 11:00:00,n2
            3,Fewer meetings on Monday mornings,I'd rather NO,completed,2026-06-13 12:00:00,n3
            4,Better tools for the field teams,perhaps,completed,2026-06-13 12:00:00,n4
            """);
    assertThat(outcome.remarks())
        .extracting(Remark::consent)
        .containsExactly(
            Remark.Consent.NAME, Remark.Consent.ROLE, Remark.Consent.NONE, Remark.Consent.NONE);
    assertThat(outcome.warnings()).extracting(w -> w.code()).containsOnlyOnce("consent-unknown");
  }

  @Test
  void a_column_of_words_wins_over_answers_and_marks_of_the_layout_it_is_like() {
    Drop drop =
        new Drop(dir)
            .layout("id: our-form\nlike: google-forms\ncolumns:\n  words: [\"Verbatim\"]\n");
    Drop.Outcome outcome =
        drop.read(
            "form.csv",
            """
            Timestamp,Verbatim,What else should we know about it?
            2026-06-13 10:00:00,The replies bring us to the customer sooner.,Nothing at all today
            """);
    assertThat(outcome.recognised().layout().id()).isEqualTo("our-form");
    assertThat(outcome.remarks())
        .extracting(Remark::words)
        .containsExactly("The replies bring us to the customer sooner.");
    assertThat(drop.recognised(drop.file("other.csv", OTHER_FORM)).layout().id())
        .isEqualTo("google-forms");
  }

  @Test
  void a_question_put_in_other_words_is_told_with_the_one_expected_and_the_nearest() {
    Drop drop =
        new Drop(dir)
            .layout(
                """
                id: depot-form
                like: google-forms
                columns:
                  words: [Verbatim]
                  stance: ["Overall, where do you stand*"]
                """);
    Drop.Outcome outcome =
        drop.read(
            "form.csv",
            """
            Timestamp,Verbatim,Where do you stand?,Depot
            2026-06-13 10:00:00,The replies bring us to the customer sooner.,For it,North
            """);
    assertThat(outcome.warnings())
        .filteredOn(warning -> warning.code().equals("stance-no-column"))
        .singleElement()
        .asString()
        .contains(
            "The layout depot-form expects \"Overall, where do you stand*\"; the nearest header"
                + " found is \"Where do you stand?\".");
  }

  @Test
  void an_own_layout_that_reads_no_file_is_told_beside_the_nearest_with_what_it_lacks() {
    Drop drop = new Drop(dir).layout(OWN);
    drop.file("crm.csv", "Vorgangsnummer,Stadium,Wert in EUR\n1,Offen,5\n");
    drop.file("form.csv", OTHER_FORM);
    CheckReport report =
        Check.inbox(Inbox.list(dir), Layouts.with(dir.resolve("layouts")), ReadingRules.standard());
    assertThat(report.files().get(0).troubles())
        .filteredOn(trouble -> trouble.code().equals("layout-idle"))
        .singleElement()
        .asString()
        .startsWith(
            "crm.csv line 1: your own layout \"our-crm\" reads no file; this one is nearest, but"
                + " does not fit. Missing: ")
        .contains("Stand");
    assertThat(report.files().get(1).troubles())
        .extracting(Trouble::code)
        .doesNotContain("layout-idle");
  }

  @Test
  void rows_that_say_the_same_in_other_words_are_one() {
    Drop drop =
        new Drop(dir)
            .layout(
                """
                id: ours
                like: plain-social
                columns:
                  network: {headers: [network], values: {"Insta*": instagram, ":|": x}}
                """);
    assertThat(
            drop.read(
                    "posts.csv",
                    """
                    date,network,account,post id,impressions
                    2026-05-01,Insta,Halden,7,10
                    2026-05-01,instagram,Halden,7,30
                    2026-05-01,:|,Halden,8,30
                    """)
                .social())
        .extracting(io.buyin.fact.SocialRow::network)
        .containsExactly("instagram", "x");
  }

  @Test
  void an_operators_layout_goes_before_the_built_in_ones() {
    Drop drop =
        new Drop(dir).layout(OWN.replace("Vorgangsnummer", "Deal ID").replace("Stand", "Stage"));
    String text = "Deal ID,Stage,Created,Wert in EUR\n1,Open,2026-01-01,\"5,50\"\n";
    assertThat(drop.read("x.csv", text).recognised().layout().id()).isEqualTo("our-crm");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: sales|kind: sale|layouts/own.yaml line 3, column \"kind\": expected one of feedback,"
            + " social, sales, touchpoints, service, responsibilities, meetings, plans, ledger but"
            + " found \"sale\". Correct the value.",
        "title: our CRM|titel: our CRM|layouts/own.yaml line 2, column \"titel\": this key is not"
            + " known here. Use one of: id, like,",
        "stage: [Stand]|stand: [Stand]|layouts/own.yaml line 7, column \"stand\": a layout of kind"
            + " sales has no field \"stand\". Use one of: id, account,",
        "decimal: comma|decimal: ','|layouts/own.yaml line 9, column \"decimal\": expected one of"
            + " point, comma but found \",\". Correct the value.",
        "missing: [k. A.]|missing: [Ok to quote?]|layouts/own.yaml line 10: this layout is not"
            + " readable as YAML at \"missing: [Ok to quote?]\": expected ',' or ']', but got ?. If"
            + " a value has a mark in it such as ? : # , [ ] or a leading *, put the value in"
            + " quotes, like \"Ok to quote?\"; ",
        "stage: [Stand]|stage: [Stand: jetzt]|layouts/own.yaml line 8, column \"stage\": expected"
            + " one value here. Write a single word or text; if a colon stands in it, put the value"
            + " in quotes.",
        "id: our-crm|id: [|layouts/own.yaml line",
        "decimal: comma|values: {TBD: '0'}|layouts/own.yaml line 9, column \"values\": values are"
            + " for columns of words, and amount is none.",
        "id: our-crm|like: nothing|layouts/own.yaml line 1, column \"like\": expected the id of a"
            + " layout",
        "kind: sales|id: twice|layouts/own.yaml line 3, column \"id\": this key stands here twice."
            + " Keep one of the two."
      })
  void stops_at_a_broken_layout_and_names_file_line_and_key(
      String right, String wrong, String message) {
    Drop drop = new Drop(dir);
    assertThatExceptionOfType(Stop.class)
        .isThrownBy(() -> drop.layout(OWN.replace(right, wrong)))
        .matches(stop -> stop.exitCode() == ExitCode.SETTINGS_REFUSED)
        .withMessageStartingWith(message);
  }

  @Test
  void a_fingerprint_changes_with_the_layout_and_with_nothing_else() {
    String same = LayoutReader.read("a.yaml", OWN + "backing: real\n").fingerprint();
    assertThat(LayoutReader.read("b.yaml", "# why\n" + OWN + "backing: real\n").fingerprint())
        .isEqualTo(same);
    assertThat(
            LayoutReader.read("a.yaml", OWN.replace("k. A.", "k. A") + "backing: real\n")
                .fingerprint())
        .isEqualTo(same);
    assertThat(
            LayoutReader.read("a.yaml", OWN.replace("comma", "point") + "backing: real\n")
                .fingerprint())
        .isNotEqualTo(same);
  }

  @Test
  void the_documented_examples_are_layouts() throws IOException {
    String docs = Files.readString(Path.of("docs", "layouts.md"));
    List<String> examples =
        Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
            .matcher(docs)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(examples).hasSize(3);
    List<Layout> builtIn = Layouts.builtIn().all();
    assertThat(examples)
        .allSatisfy(
            yaml -> assertThat(LayoutReader.readOwn("x.yaml", yaml, builtIn).own()).isTrue());
  }

  @Test
  void the_documentation_names_every_field_and_every_built_in_layout() throws IOException {
    String docs = Files.readString(Path.of("docs", "layouts.md"));
    for (Field field : Field.values()) {
      assertThat(docs).contains("`" + field.word() + "`");
    }
    for (Layout layout : Layouts.builtIn().all()) {
      assertThat(docs).contains("`" + layout.id() + "`");
    }
  }

  @Test
  void stops_where_a_key_is_missing() {
    assertThatExceptionOfType(Stop.class)
        .isThrownBy(() -> new Drop(dir).layout("id: x\nkind: sales\n"))
        .withMessageStartingWith("layouts/own.yaml line 1, column \"title\": this key is missing.");
  }
}
