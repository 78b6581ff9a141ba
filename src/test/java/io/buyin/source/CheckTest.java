package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.source.CheckReport.CheckedColumn;
import io.buyin.source.CheckReport.CheckedFile;
import io.buyin.source.CheckReport.CheckedTable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

  @TempDir Path dir;

  @Test
  void tells_what_each_file_is_how_its_columns_are_read_and_what_is_wrong() {
    Drop drop = new Drop(dir);
    drop.file(
        "deals.csv",
        """
        Note
        id;stage;created;closed;amount (gbp)
        1;Won;13/01/2026;14/02/2026;1.250,50
        2;Open;14/01/2026;;x
        """);
    drop.file("odd.csv", "colour,shape\nred,round\n");
    drop.file("two-ways.csv", "id,stage,created\n1,Open,03/04/2026\n");
    CheckReport report = report();
    assertThat(report.isUsable()).isFalse();
    assertThat(report.files())
        .extracting(CheckedFile::name)
        .containsExactly("deals.csv", "odd.csv", "two-ways.csv");
    CheckedFile deals = report.files().get(0);
    assertThat(deals.refused()).isNull();
    assertThat(deals.delimiter()).isEqualTo("semicolon");
    assertThat(deals.troubles())
        .extracting(t -> t.code())
        .containsExactly("column-missing", "number-invalid");
    CheckedTable table = deals.tables().get(0);
    assertThat(table.headerLine()).isEqualTo(2);
    assertThat(table.records()).isEqualTo(2);
    assertThat(table.used()).isEqualTo(1);
    assertThat(table.rejected()).isEqualTo(1);
    assertThat(table.columns().keySet())
        .containsExactly("id", "stage", "created", "closed", "amount (gbp)");
    assertThat(table.columns().get("closed"))
        .isEqualTo(new CheckedColumn("closed", "date", "day first", 1));
    assertThat(table.columns().get("amount (gbp)"))
        .isEqualTo(new CheckedColumn("amount", "money", "GBP, decimal comma", 0));
    assertThat(table.sums()).isEqualTo(Map.of("amount", new BigDecimal("1250.50")));
    assertThat(report.files().get(1).refused().code()).isEqualTo("layout-unknown");
    assertThat(report.files().get(2).refused().code()).isEqualTo("dates-ambiguous");
    assertThat(report.files().get(2).encoding()).isEqualTo("UTF-8");
  }

  @Test
  void says_how_the_dates_of_a_column_are_written() {
    new Drop(dir)
        .file(
            "deals.csv",
            """
            id,stage,created,closed
            1,Won,2026-03-04,5/27/2026
            2,Won,2026-03-05,5/4/2026
            """);
    new Drop(dir)
        .file(
            "feedback.csv",
            "date,words,seen on\n27.11.2026,one,\n28.11.2026,two,\n3 May 2026,three,\n");
    assertThat(report().files().get(0).tables().get(0).columns())
        .containsEntry("created", new CheckedColumn("created", "date", "ISO", 0))
        .containsEntry("closed", new CheckedColumn("closed", "date", "month first", 0));
    assertThat(report().files().get(1).tables().get(0).columns())
        .containsEntry("date", new CheckedColumn("date", "date", "day first, month in words", 0))
        .containsEntry("seen on", new CheckedColumn("seen_on", "date", "", 3));
  }

  @Test
  void refuses_a_file_of_which_too_many_rows_cannot_be_read() {
    new Drop(dir).file("deals.csv", "id,stage,created\n" + "1,Open,never\n".repeat(21));
    CheckedFile file = report().files().get(0);
    assertThat(file.refused().toString())
        .isEqualTo(
            "deals.csv: 21 of 21 rows cannot be read, more than one in a hundred. Mend the rows"
                + " listed, or export the file again.");
    assertThat(file.troubles()).filteredOn(t -> t.code().equals("date-invalid")).hasSize(21);
  }

  private CheckReport report() {
    return Check.inbox(Inbox.list(dir), Layouts.builtIn(), ReadingRules.standard());
  }
}
