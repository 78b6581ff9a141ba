package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.buyin.settings.Translations;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Stop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsFileTest {

  @TempDir Path dir;

  @Test
  void reads_each_language_and_leaves_empty_cells_untranslated() {
    Translations read =
        read(
            """
            text,fr,es
            Director RevOps,Directrice RevOps,
            "Stop, then","Arrêt, puis",Alto
            """);
    assertThat(read.in("fr", "Director RevOps")).isEqualTo("Directrice RevOps");
    assertThat(read.in("fr", "Stop, then")).isEqualTo("Arrêt, puis");
    assertThat(read.has("es", "Director RevOps")).isFalse();
    assertThat(read.in("es", "Director RevOps")).isEqualTo("Director RevOps");
    assertThat(read.in("es", "Stop, then")).isEqualTo("Alto");
  }

  @Test
  void finds_a_text_that_the_settings_fold_over_lines() {
    assertThat(
            read("text,fr\n\"One line\nand more\",\"Une ligne\"\n").in("fr", "One line  and more "))
        .isEqualTo("Une ligne");
  }

  @Test
  void reads_what_a_spreadsheet_saved() {
    assertThat(read("\ufeffText;FR\r\nCEO;DG\r\n").in("fr", "CEO")).isEqualTo("DG");
  }

  @Test
  void takes_the_same_translation_twice_and_refuses_two_that_differ() {
    assertThat(read("text,fr\nCEO,DG\nCEO,DG\n").in("fr", "CEO")).isEqualTo("DG");
    assertThat(refusal("text,fr\nCEO,DG\nCEO,PDG\n"))
        .isEqualTo(
            "translations.csv line 3, column \"fr\": \"CEO\" is translated already, as \"DG\". Keep"
                + " one of the rows.");
  }

  @Test
  void refuses_a_file_that_says_nothing() {
    assertThat(refusal("")).contains("this file has no texts").contains("Begin with: text,fr");
    assertThat(refusal("text,fr\n")).contains("this file has no texts");
    assertThat(refusal("text\nCEO\n")).contains("found no column beside the texts");
    assertThat(refusal("original,fr\nCEO,DG\n"))
        .contains("column \"text\": this column is missing");
    assertThat(refusal("text,french\nCEO,DG\n"))
        .contains("column \"french\": this is no language of Buyin. Use: de, en, es, fr.");
    assertThat(refusal("text,fr\n,DG\n"))
        .contains("line 2, column \"text\": expected the text as it is stated");
    assertThat(refusal("text,fr\nStop, then,Arrêt\n"))
        .contains("line 2: this row does not fit the header");
  }

  @Test
  void is_empty_without_a_file() {
    assertThat(TranslationsFile.read(dir.resolve("translations.csv"))).isEqualTo(Translations.NONE);
  }

  private Translations read(String text) {
    try {
      Path file = dir.resolve("translations.csv");
      Files.writeString(file, text);
      return TranslationsFile.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String refusal(String text) {
    StringBuilder said = new StringBuilder();
    assertThatExceptionOfType(Stop.class)
        .isThrownBy(() -> read(text))
        .satisfies(stop -> assertThat(stop.exitCode()).isEqualTo(ExitCode.SETTINGS_REFUSED))
        .satisfies(stop -> said.append(stop.getMessage()));
    return said.toString();
  }
}
