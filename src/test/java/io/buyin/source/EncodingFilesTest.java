package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every character of an export is read as it was meant, or the export is refused. */
class EncodingFilesTest {

  private static final String TEXT =
      "id,stage,created,account\nD1,Open,2026-01-05,Café Oréal\nD2,Open,2026-01-06,Plain\n";

  @TempDir Path dir;

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, UTF-16LE without BOM",
    "UTF-16BE, UTF-16BE without BOM",
    "UTF-32LE, UTF-32LE without BOM",
    "UTF-32BE, UTF-32BE without BOM",
    "UTF-8, UTF-8"
  })
  void reads_unicode_without_a_mark(String charset, String named) {
    InboxFile file = drop().file("d.csv", TEXT, Charset.forName(charset));
    Drop.Outcome outcome = drop().read(file, Drop.RULES);
    assertThat(outcome.recognised().dialect().encoding()).isEqualTo(named);
    assertThat(outcome.deals().get(0).account()).isEqualTo("Café Oréal");
    assertThat(outcome.counts()).isEqualTo("2/2/0/0/0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"})
  void reads_unicode_with_a_mark(String charset) {
    InboxFile file = drop().file("d.csv", "\uFEFF" + TEXT, Charset.forName(charset));
    assertThat(drop().read(file, Drop.RULES).deals().get(0).account()).isEqualTo("Café Oréal");
  }

  @Test
  void refuses_a_file_of_two_encodings_and_names_a_line_of_each() {
    byte[] mixed =
        together(
            TEXT.getBytes(StandardCharsets.UTF_8),
            "D3,Open,2026-01-07,Müller\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(refusal(mixed))
        .isEqualTo(
            "d.csv line 4: is not UTF-8 but line 2 is, so no encoding fits the whole file. Export"
                + " it again as UTF-8, and do not join files of different encodings.");
  }

  @Test
  void one_broken_character_does_not_turn_a_file_of_accents_into_nonsense() {
    byte[] cut = together(TEXT.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xC3, '\n'});
    assertThat(refusal(cut)).startsWith("d.csv line 4: is not UTF-8 but line 2 is");
  }

  @Test
  void refuses_half_a_pair_and_bytes_longer_than_they_need_be() {
    for (String bytes :
        new String[] {"\u00ED\u00A0\u0080", "\u00C0\u00AF", "\u00F5\u0080\u0080\u0080"}) {
      String text = "id,stage,created,account\nD1,Open,2026-01-05," + bytes + "\n";
      assertThat(refusal(text.getBytes(StandardCharsets.ISO_8859_1)))
          .as(bytes)
          .startsWith("d.csv line 2: has bytes that stand for no character.");
    }
  }

  @Test
  void reads_an_old_spreadsheet_and_says_so() {
    InboxFile file =
        drop().file("d.csv", TEXT + "D3,Open,2026-01-07,“CAFÉ”\n", Charset.forName("windows-1252"));
    Drop.Outcome outcome = drop().read(file, Drop.RULES);
    assertThat(outcome.deals().get(2).account()).isEqualTo("“CAFÉ”");
    assertThat(outcome.doubts())
        .anyMatch(doubt -> doubt.startsWith("d.csv: is not UTF-8; it was read as windows-1252"));
  }

  @Test
  void says_that_a_character_was_lost_before_the_export() {
    assertThat(drop().read("d.csv", TEXT.replace("Café", "Caf\uFFFD")).doubts())
        .anyMatch(doubt -> doubt.contains("in place of a character that was lost"));
  }

  private String refusal(byte[] bytes) {
    InboxFile file = drop().file("d.csv", bytes);
    return ((Unrecognised) drop().recognise(file)).trouble().toString();
  }

  private static byte[] together(byte[] one, byte[] other) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(one);
    bytes.writeBytes(other);
    return bytes.toByteArray();
  }

  private Drop drop() {
    return new Drop(dir);
  }
}
