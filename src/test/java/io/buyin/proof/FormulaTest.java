package io.buyin.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas of the workbook, computed without the code that wrote them. */
class FormulaTest {

  private static final Sheets SHEETS = sheets();

  private static Sheets sheets() {
    try {
      return Sheets.of(OfficePackage.open(Edition.file(Edition.WORKBOOK)), "");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Object value(String formula) throws IOException {
    return Formula.value(SHEETS, new Functions(), new Cell("Lineage", 1, 1, "", null, formula));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1+2*3 | 7",
        "(1+2)*3-4/2 | 7",
        "-(2-5) | 3",
        "ROUND(2/3,2) | 0.67",
        "ROUND(-2.5,0) | -3",
        "SUM(F5:J5) | 1941",
        "E5-SUM(F5:J5) | 0",
        "SUM(Lineage!$E$5:E7) | 7412",
        "SUMIFS(tblDecided[Won],tblDecided[Origin],\"social\",tblDecided[Month],\">=46023\") | 47",
        "COUNTIF(listChecks[Result],\"passed\") | 6",
        "ROWS(listChecks[Result]) | 7",
        "IF(0,1,2) | 2"
      })
  void computes_numbers(String formula, double expected) throws IOException {
    assertThat(value(formula)).isEqualTo(expected);
  }

  @Test
  void joins_texts_and_numbers() throws IOException {
    assertThat(value("\"say \"\"\"&1+1&\"\"\", not \"&F99&IF(1,\"two\",\"\")"))
        .isEqualTo("say \"2\", not two");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "VLOOKUP(1,A1:B2,2) | VLOOKUP",
        "1+ | not one that Buyin writes",
        "1 2 | not one that Buyin writes",
        "tblNobody[Won] | no table tblNobody",
        "SUM(tblDecided[Lots]) | column that is not there",
        "A1:B2+1 | many cells for one",
        "\"a\"+1 | counts with words"
      })
  void refuses_what_buyin_does_not_write(String formula, String why) {
    assertThatThrownBy(() -> value(formula))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(why);
  }
}
