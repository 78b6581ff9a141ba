package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Facts;
import io.buyin.fact.Inquiry;
import io.buyin.measure.Mailbox.Maker;
import io.buyin.measure.Nights.More;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Complaints by type, by words, and by both. */
class ComplaintsTest {

  private static final String FIGURE = "complaints.all.2026-h1";

  @Test
  void by_type_they_are_what_the_export_says() {
    RowsBehind night = night(typed());
    Figure figure = figure(night);

    assertThat(figure.value().exact()).isEqualByComparingTo("4");
    assertThat(figure.filter()).startsWith("type = complaint, received ");
    assertThat(figure.verdict().reasons()).doesNotContain("read-from-words");
    assertThat(table(night).columns()).hasSize(3);
  }

  @Test
  void by_words_they_say_so_and_reach_grade_c() {
    RowsBehind night = night(untyped());
    Figure figure = figure(night);

    assertThat(figure.value().exact()).isEqualByComparingTo("6");
    assertThat(figure.filter()).startsWith("complaint cues in words, received ");
    assertThat(figure.filter()).endsWith("; 1 without type not read");
    assertThat(figure.verdict().grade()).isEqualTo(Grade.C);
    assertThat(figure.verdict().reasons()).contains("read-from-words");
  }

  @Test
  void by_both_rows_and_table_add_up_to_the_figure_and_tell_them_apart() {
    List<Inquiry> both = new ArrayList<>(typed());
    both.addAll(untyped());
    RowsBehind night = night(both);
    Figure figure = figure(night);
    List<CountedRow> rows = night.of(FIGURE).orElseThrow();

    assertThat(figure.value().exact()).isEqualByComparingTo("10");
    assertThat(figure.filter()).startsWith("type = complaint or complaint cues in words, ");
    assertThat(rows).hasSize(10);
    assertThat(rows)
        .filteredOn(row -> Inquiry.COMPLAINT_IN_WORDS.equals(row.fields().get("type")))
        .hasSize(6);
    assertThat(sum(table(night), null)).isEqualTo(10);
    assertThat(sum(table(night), "words")).isEqualTo(6);
    assertThat(figure.recipe().numerator().get(0).filter()).doesNotContainKey("told by");
  }

  @Test
  void where_most_could_not_be_read_it_is_no_headline() {
    List<Inquiry> foreign = new ArrayList<>(untyped());
    for (int i = 0; i < 40; i++) {
      foreign.add(new Maker("D-" + i).untyped(Inquiry.NOT_READ).inquiry());
    }

    assertThat(figure(night(foreign)).verdict().grade()).isEqualTo(Grade.D);
  }

  @Test
  void where_none_could_be_read_there_is_no_figure() {
    List<Inquiry> foreign = List.of(new Maker("D-1").untyped(Inquiry.NOT_READ).inquiry());

    assertThat(night(foreign).measurements().figures()).doesNotContainKey(FIGURE);
  }

  private static List<Inquiry> typed() {
    List<Inquiry> messages = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      messages.add(new Maker("T-" + i).complaintAbout("Manual").inquiry());
    }
    messages.add(new Maker("T-9").inquiry());
    return messages;
  }

  private static List<Inquiry> untyped() {
    List<Inquiry> messages = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      messages.add(new Maker("U-" + i).untyped(Inquiry.COMPLAINT_IN_WORDS).inquiry());
    }
    for (int i = 0; i < 20; i++) {
      messages.add(new Maker("V-" + i).untyped(Inquiry.NO_COMPLAINT_IN_WORDS).inquiry());
    }
    messages.add(new Maker("W-1").untyped(Inquiry.NOT_READ).inquiry());
    return messages;
  }

  private static RowsBehind night(List<Inquiry> messages) {
    Facts facts = Nights.withMore(Nights.facts(List.of(), List.of()), More.of(messages));
    return Measuring.rowsBehind(facts, Nights.settings(), Nights.DATE);
  }

  private static Figure figure(RowsBehind night) {
    return Objects.requireNonNull(night.measurements().figures().get(FIGURE));
  }

  private static GroupedTable table(RowsBehind night) {
    return night.measurements().tables().stream()
        .filter(table -> table.name().equals(ServiceTables.COMPLAINTS))
        .findFirst()
        .orElseThrow();
  }

  private static long sum(GroupedTable table, @Nullable String toldBy) {
    int last = table.columns().size() - 1;
    return table.rows().stream()
        .filter(row -> toldBy == null || row.contains(toldBy))
        .map(row -> new BigDecimal(row.get(last).toString()))
        .mapToLong(BigDecimal::longValueExact)
        .sum();
  }
}
