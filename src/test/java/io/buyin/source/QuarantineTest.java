package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarantineTest {

  @TempDir Path dir;

  @Test
  void writes_place_reason_and_cells_and_disarms_formulas() throws IOException {
    String text =
        """
        id,stage,created,amount,account
        D1,Open,2026-01-01,much,=cmd|'/c calc'!A1
        D2,Open,never,-5,"Orme, Ltd"
        """;
    Drop.Outcome outcome = new Drop(dir).read("d.csv", text);
    Path target = dir.resolve("rejects.csv");
    Quarantine.write(target, outcome.rejected(), outcome.recognised().headers());
    assertThat(Files.readString(target))
        .isEqualTo(
            """
            line,column,code,sentence,remedy,id,stage,created,amount,account\r
            2,amount,number-invalid,"expected an amount like 1250.00 but found ""much"".","Correct the cell, or leave it empty if it is not known; until then the whole row is left out.",D1,Open,2026-01-01,much,'=cmd|'/c calc'!A1\r
            3,created,date-invalid,"expected a date like 2026-06-30 but found ""never"".","Correct the cell, or leave it empty if it is not known.",D2,Open,never,-5,"Orme, Ltd"\r
            """);
    assertThat(dir.resolve("rejects.csv.part")).doesNotExist();
  }
}
