package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234.56|1234.56",
        "1234|1234",
        "91.0|91.0",
        "-5|-5",
        "−5|-5",
        "(1,234)|-1234",
        "€ 1,234.50|1234.50",
        "EUR 12.5|12.5",
        "12.5 EUR|12.5",
        "$-7|-7",
        "8.04E-4|0.000804",
        "12,34,567|1234567",
        ".5|0.5",
        "2.57%|2.57",
        "1'234.5|1234.5"
      })
  void reads_numbers_with_a_decimal_point(String text, BigDecimal value) {
    assertThat(under(DecimalMark.POINT, text)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.234,56|1234.56", "1\u202f234,5 €|1234.5", "1 234 567|1234567", "0,5|0.5"})
  void reads_numbers_with_a_decimal_comma(String text, BigDecimal value) {
    assertThat(under(DecimalMark.COMMA, text)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "next week",
        "1,23,4",
        "12 34",
        "1.2.3",
        "< 10%",
        "1,2345.6",
        "(5",
        "5-5",
        "1e",
        ""
      })
  void takes_nothing_else_for_a_number(String text) {
    NumberText number = NumberText.parse(text);
    assertThat(number == null ? null : number.under(DecimalMark.POINT)).isNull();
  }

  @Test
  void a_column_decides_its_decimal_mark() {
    assertThat(decide(CellType.MONEY, "1.286,58", "12")).isEqualTo(DecimalMark.COMMA);
    assertThat(decide(CellType.MONEY, "1,286.58", "1164.09")).isEqualTo(DecimalMark.POINT);
    assertThat(decide(CellType.RATE, "12,5", "0,125")).isEqualTo(DecimalMark.COMMA);
    assertThat(decide(CellType.COUNT, "91.0", "1234.0")).isEqualTo(DecimalMark.POINT);
  }

  @Test
  void three_digits_behind_a_mark_are_a_group_where_only_whole_numbers_or_cents_can_stand() {
    assertThat(decide(CellType.COUNT, "1,234", "950")).isEqualTo(DecimalMark.POINT);
    assertThat(decide(CellType.MONEY, "12.000", "950")).isEqualTo(DecimalMark.COMMA);
  }

  @Test
  void four_digits_behind_a_comma_are_a_mistyped_group_in_money_and_decimals_in_a_rate() {
    assertThat(decide(CellType.MONEY, "$1,2345")).isEqualTo(DecimalMark.POINT);
    assertThat(decide(CellType.MONEY, "$1,2345", "$1,234", "900")).isEqualTo(DecimalMark.POINT);
    assertThat(decide(CellType.MONEY, "$1,2345", "7,50")).isEqualTo(DecimalMark.COMMA);
    assertThat(decide(CellType.RATE, "1,2345")).isEqualTo(DecimalMark.COMMA);
    assertThat(decide(CellType.RATE, "0,2345")).isEqualTo(DecimalMark.COMMA);
  }

  @Test
  void is_undecided_when_cells_can_be_read_in_two_ways() {
    assertThat(decide(CellType.RATE, "12,345")).isNull();
    assertThat(decide(CellType.MONEY, "1,234", "1.234")).isNull();
    assertThat(decide(CellType.MONEY, "1,234", "25000")).isNull();
    assertThat(decide(CellType.MONEY, "1,5", "1.5")).isNull();
  }

  private static BigDecimal under(DecimalMark mark, String text) {
    NumberText number = NumberText.parse(text);
    assertThat(number).as(text).isNotNull();
    return number.under(mark);
  }

  private static DecimalMark decide(CellType type, String... cells) {
    NumberEvidence evidence = new NumberEvidence();
    for (String cell : cells) {
      evidence.add(cell);
    }
    return evidence.decide(type);
  }
}
