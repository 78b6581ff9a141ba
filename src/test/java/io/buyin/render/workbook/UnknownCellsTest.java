package io.buyin.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.story.Brief;
import io.buyin.story.ExampleBrief;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What nobody told is not printed as a number; what is cut is not printed as whole. */
class UnknownCellsTest {

  private static final int HEADER = 3;

  private final Brief brief = ExampleBrief.brief();

  @Test
  void a_number_that_no_export_gave_is_a_blank_cell_on_its_data_sheet() throws IOException {
    try (XSSFWorkbook workbook = Recalculation.open(Workbook.render(brief))) {
      XSSFSheet sheet = workbook.getSheet("Data_Social");
      Row row = sheet.getRow(HEADER + 7);
      assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.BLANK);
      assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(5_100);
    }
  }

  @Test
  void the_list_of_voices_says_whether_words_are_the_whole_remark() throws IOException {
    try (XSSFWorkbook workbook = Recalculation.open(Workbook.render(brief))) {
      XSSFSheet sheet = workbook.getSheet("Voices");
      Cell head = sheet.getRow(HEADER).getCell(7);
      assertThat(head.getStringCellValue()).isEqualTo("Remark");
      assertThat(sheet.getRow(HEADER + 1).getCell(7).getStringCellValue()).isEqualTo("whole");
    }
  }
}
