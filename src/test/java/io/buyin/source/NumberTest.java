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
        "1'234.5|1234.5",
        "1´234.5|1234.5",
        "+1,200.50|1200.5",
        "5.00-|-5",
        "1,234.50 -|-1234.5",
        "-$5|-5",
        "($1,234)|-1234",
        "1.2K|1200",
        "$1.2k|1200",
        "€3.4m|3400000",
        "3 Mio|3000000",
        "2 Mrd €|2000000000",
        "12 k€|12000",
        "1.5M USD|1500000",
        "5 mil|5000",
        "$5.50 USD|5.5",
        "１２３４|1234"
      })
  void reads_numbers_with_a_decimal_point(String text, BigDecimal value) {
    assertThat(under(DecimalMark.POINT, text)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,56|1234.56",
        "1\u202f234,5 €|1234.5",
        "1 234 567|1234567",
        "0,5|0.5",
        "1\u00a0234|1234",
        "12,222\u00a0%|12.222",
        "1,5 Mio. €|1500000"
      })
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
        "-5-",
        "(-5)",
        "12 pcs",
        "5 EUR USD",
        "~5",
        "10+",
        "12 min",
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
  void a_rate_is_no_thousand() {
    assertThat(decide(CellType.RATE, "12,345")).isEqualTo(DecimalMark.COMMA);
    assertThat(decide(CellType.RATE, "12.345 %")).isEqualTo(DecimalMark.POINT);
  }

  @Test
  void is_undecided_when_cells_can_be_read_in_two_ways() {
    assertThat(decide(CellType.RATE, "12,345", "12.345")).isNull();
    assertThat(decide(CellType.MONEY, "1,234", "1.234")).isNull();
    assertThat(decide(CellType.MONEY, "1,234", "25000")).isNull();
    assertThat(decide(CellType.MONEY, "1,5", "1.5")).isNull();
  }

  @Test
  void names_the_currency_by_code_or_sign_and_leaves_shared_signs_open() {
    assertThat(currencies("5 EUR", "€5", "US$ 5", "R$5", "5 zł", "CHF 5", "AU$5", "$5 USD"))
        .containsExactly("EUR", "EUR", "USD", "BRL", "PLN", "CHF", "AUD", "USD");
    assertThat(currencies("$5", "5 kr", "¥5")).containsExactly("$", "KR", "¥");
    assertThat(CurrencySign.meant("$", "CAD")).isEqualTo("CAD");
    assertThat(CurrencySign.meant("$", "EUR")).isEqualTo("USD");
    assertThat(CurrencySign.meant("KR", "EUR")).isEqualTo(ReadingRules.NO_CURRENCY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"< 10%", "> 1,000", "≥5", "<= 3", "~5", "≈ 2.5", "1,000+"})
  void knows_a_bound_from_a_number(String text) {
    assertThat(NumberText.isBound(text)).isTrue();
    assertThat(NumberText.parse(text)).isNull();
  }

  @Test
  void shows_the_cells_that_leave_a_column_open() {
    NumberEvidence open = new NumberEvidence();
    open.add("1,234", 2);
    open.add("25000", 7);
    assertThat(open.doubt())
        .isEqualTo(
            "numbers such as \"1,234\" (line 2) can be read in two ways: the mark may stand before"
                + " decimals or between thousands. The cell \"25000\" (line 7) is as large without"
                + " a mark, and no cell like \"12.5\" or \"12,50\" decides.");
    NumberEvidence torn = new NumberEvidence();
    torn.add("1.5", 3);
    torn.add("1,5", 4);
    assertThat(torn.doubt())
        .isEqualTo(
            "numbers can be read in two ways: \"1.5\" (line 3) has a decimal point, \"1,5\" (line"
                + " 4) a decimal comma.");
  }

  @Test
  void a_word_such_as_Mio_takes_the_place_of_groups() {
    assertThat(decide(CellType.MONEY, "1.234 Mio")).isNull();
    assertThat(decide(CellType.MONEY, "1.2 Mio")).isEqualTo(DecimalMark.POINT);
  }

  @Test
  void rates_above_and_below_one_in_one_column_can_be_read_in_two_ways() {
    RateEvidence torn = new RateEvidence();
    torn.add(new BigDecimal("0.5"), "0.5", 2);
    torn.add(new BigDecimal("40"), "40", 3);
    assertThat(torn.arePercentages()).isNull();
    assertThat(torn.doubt()).contains("\"0.5\" (line 2)", "\"40\" (line 3)");
    RateEvidence fractions = new RateEvidence();
    fractions.add(new BigDecimal("0.5"), "0.5", 2);
    fractions.add(BigDecimal.ONE, "1", 3);
    assertThat(fractions.arePercentages()).isFalse();
  }

  private static java.util.List<String> currencies(String... texts) {
    return java.util.Arrays.stream(texts).map(t -> NumberText.parse(t).currency()).toList();
  }

  private static BigDecimal under(DecimalMark mark, String text) {
    NumberText number = NumberText.parse(text);
    assertThat(number).as(text).isNotNull();
    return number.under(mark);
  }

  private static DecimalMark decide(CellType type, String... cells) {
    NumberEvidence evidence = new NumberEvidence();
    for (String cell : cells) {
      evidence.add(cell, 1);
    }
    return evidence.decide(type);
  }
}
