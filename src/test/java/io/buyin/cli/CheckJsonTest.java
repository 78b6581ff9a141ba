package io.buyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckJsonTest {

  private static final JsonMapper READER = JsonMapper.builder().build();

  @TempDir Path inbox;

  @Test
  void is_plain_valid_and_reconciled_whatever_lies_in_the_inbox() throws IOException {
    file(
        "control.csv",
        "id,sta\u0001ge,created,amo\u202eunt,\u05e9\u05dc\n1,\u0007Open,2026-01-01,\u202e5,x\n");
    Files.write(
        inbox.resolve("lone.csv"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8});
    file("empty.csv", "");
    file("unknown.csv", "colour,shape,colour,\nred,round,blue,\n");
    file(
        "deals.csv", "id,stage,created,Montant (EUR)\n1,Open,13/01/2026,\"1 250,50\"\n2,Won,x,1\n");
    file(
        "stack.csv",
        "Facebook reach\nDate,Primary\n2026-01-01,5\n\nTop cities\nOslo,Bergen\n5,4\n");
    Files.createDirectory(inbox.resolve("folder"));
    JsonNode json = check();
    assertThat(json.path("files")).hasSize(6);
    assertThat(json.path("troubles").get(0).path("file").asString()).isEqualTo("folder");
    json.path("files")
        .forEach(file -> file.path("tables").forEach(CheckJsonTest::requireReconciled));
    JsonNode deals = json.path("files").get(1).path("tables").get(0);
    assertThat(deals.path("columns").path("Montant (EUR)").path("unit").asString())
        .isEqualTo("EUR, decimal comma");
    assertThat(deals.path("sums").path("amount").decimalValue()).isEqualByComparingTo("1250.50");
    JsonNode control = json.path("files").get(0).path("tables").get(0).path("columns");
    assertThat(control.has("amo\u202eunt")).isTrue();
  }

  @Test
  void has_no_word_beside_the_document_and_every_key_where_nothing_is_wrong() throws IOException {
    file("deals.csv", "id,stage,created,closed,amount,source\n1,Open,2026-01-13,,5,LinkedIn\n");
    JsonNode file = check().path("files").get(0);
    assertThat(file.path("refused").isNull()).isTrue();
    assertThat(file.path("troubles")).isEmpty();
    assertThat(file.path("tables").get(0).path("period").get(1).asString()).isEqualTo("2026-01-13");
  }

  @Test
  void rows_that_a_newer_export_replaces_are_superseded_as_in_a_night() throws IOException {
    String head = "id,stage,created,closed,amount,source\n";
    String first = "1,Open,2026-01-13,,5,LinkedIn\n";
    file("deals-2026-06-01.csv", head + first + "2,Open,2026-01-14,,6,LinkedIn\n");
    file("deals-2026-07-01.csv", head + first);
    file("talks.csv", "date,person,words\n2026-06-01,p1,Fine\n");
    String said = Ran.command("check", inbox.toString()).said();
    assertThat(said)
        .contains("2 records: 0 used, 2 superseded, 0 duplicate, 0 excluded, 0 rejected")
        .contains("1 record: 1 used, 0 superseded, 0 duplicate, 0 excluded, 0 rejected");
  }

  @Test
  void the_text_begins_each_file_with_a_verdict_and_ends_an_unknown_one_with_a_layout()
      throws IOException {
    file("a.csv", "id,stage,created,closed,amount,source\n1,Open,2026-01-13,,5,LinkedIn\n");
    file("b.csv", "Vorgang Nr.;Phase;Kunde;Betrag\n7;offen;Acme;1\n8;offen;Beta;2\n");
    String said = Ran.command("check", inbox.toString()).said();
    assertThat(said).startsWith("OK        a.csv").contains("\nNOT USED  b.csv");
    assertThat(said).contains("\n  why not: ", "\n  do this: ", "\n    id: own-b\n");
  }

  @Test
  void the_text_says_once_what_rows_share_and_ends_with_a_count_of_all() throws IOException {
    String row = "7,Open,2026-01-13,,5,LinkedIn\n";
    file("a.csv", "id,stage,created,closed,amount,source\n1,Open\n" + row + "2,Open\n");
    file("b.csv", "x,y\n1,2\n");
    file("c.pdf", "%PDF");
    String said = Ran.command("check", inbox.toString()).said();
    assertThat(said)
        .startsWith("IN PART   a.csv")
        .contains("\n  - lines 2, 4: expected 6 cells as in the header but found 2. ")
        .contains("\nNOT USED  c.pdf\n  why not: is not a .csv, .tsv or .txt file.\n  do this: ")
        .endsWith("\n3 files: 1 in part, 2 not used.\n");
  }

  @Test
  void lists_every_layout_with_how_sure_we_are_of_it_and_prints_one() {
    Ran all = Ran.command("layouts");
    assertThat(all.code()).isZero();
    assertThat(all.said())
        .contains("youtube-content", "(written from a real export)", "(from published layouts)");
    assertThat(all.said()).contains("not used: it counts searches");
    assertThat(Ran.command("layouts", "zoho-deals").said()).contains("id: zoho-deals\n");
    assertThat(Ran.command("layouts", "nothing").code()).isEqualTo(20);
  }

  private static void requireReconciled(JsonNode table) {
    long parts = 0;
    for (String part : new String[] {"used", "superseded", "duplicates", "excluded", "rejected"}) {
      parts += table.path(part).asLong();
    }
    assertThat(table.path("records").asLong()).isEqualTo(parts);
  }

  private JsonNode check() throws IOException {
    String said = Ran.command("check", "--format", "json", inbox.toString()).said();
    assertThat(said.chars()).allMatch(c -> c < 0x7F);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("docs", "check.schema.json")), InputFormat.JSON);
    assertThat(schema.validate(said, InputFormat.JSON)).isEmpty();
    return READER.readTree(said);
  }

  private void file(String name, String text) throws IOException {
    Files.write(inbox.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
