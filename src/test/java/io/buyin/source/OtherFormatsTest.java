package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherFormatsTest {

  @TempDir Path dir;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PK\u0003\u0004x|an Excel workbook or another zip file",
        "PK\u0005\u0006x|an empty zip file",
        "\u00D0\u00CF\u0011\u00E0x|an old Excel workbook",
        "'\u001F\u008B\u0008x'|a gzip file",
        "%PDF-1.7|a PDF file",
        "\u0089PNGx|a picture",
        "PAR1x|a Parquet file",
        "<!DOCTYPE html><title>Log in, please</title>|a web page",
        "'  <html><table><tr><td>id</td>'|a web page",
        "<!-- session expired --><html>|a web page",
        "<table><tr><td>id</td></tr></table>|a web page",
        "<?xml version='1.0'?>|an XML file",
        "{\"data\":[1,2]}|a JSON file",
        "{\\rtf1,x}|a rich text document"
      })
  void names_what_a_file_is_that_calls_itself_csv(String start, String format) {
    InboxFile file = new Drop(dir).file("d.csv", start.getBytes(StandardCharsets.ISO_8859_1));
    Unrecognised refused = (Unrecognised) new Drop(dir).recognise(file);
    assertThat(refused.trouble().toString())
        .startsWith("d.csv: is " + format + ", though its name says CSV.");
  }
}
