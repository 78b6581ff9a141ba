package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One won deal of the sample (social origin, closed in March 2026) grows by 1,000: exactly the
 * figures that rest on it move, in every artifact.
 */
class OneDealTest {

  private static final Pattern MARCH_WIN =
      Pattern.compile(
          "\"Closed Won\",\"(\\d+)\\.\\d\\d\",\"EUR\",\"[^\"]*\",\"LinkedIn\","
              + "\"[^\"]*\",\"[^\"]*\",\"3/\\d+/2026\"");

  private static TestNight before;
  private static TestNight after;

  @BeforeAll
  static void two_nights(@TempDir Path folder) throws IOException {
    before = TestNight.ofSample();
    Path inbox = TestNight.copy(TestNight.SAMPLE, folder.resolve("inbox"));
    addThousand(inbox);
    after = new TestNight(folder.resolve("after"), inbox);
    after.walk();
  }

  @Test
  void exactly_the_figures_that_rest_on_the_deal_move() {
    Set<String> credited = credited();
    assertThat(credited).isNotEmpty().allMatch(id -> id.endsWith(".2026-h1"));
    Set<String> others = new TreeSet<>(moved());
    others.removeAll(credited);
    assertThat(others)
        .containsExactlyInAnyOrder(
            "closed-won.social.2026-03",
            "closed-won.social.2026-h1",
            "closed-won.all.2026-h1",
            "closed-won.social-by-either.2026-h1",
            "mean-deal-size.social.2026-h1",
            "mean-deal-size.all.2026-h1",
            "trimmed-mean-deal-size.all.2026-h1",
            "trimmed-mean-deal-size.social.2026-h1",
            "win-rate-by-value.all.2026-h1",
            "win-rate-by-value.social.2026-h1",
            "pipeline-coverage.all.fy2026",
            "deal-size.social.2026-h1",
            "ask-net.option-2.fy2027",
            "ask-net.option-2.fy2028",
            "ask-net.option-3.fy2027",
            "ask-net.option-3.fy2028",
            "forecast-won.all.fy2026",
            "forecast-new.all.fy2026",
            "forecast.all.fy2026",
            "forecast-error.all.fy2026",
            "forecast-low.all.fy2026",
            "forecast-high.all.fy2026",
            "forecast-with-roll-out.all.option-1.fy2026",
            "forecast-with-roll-out-low.all.option-1.fy2026",
            "forecast-with-roll-out-high.all.option-1.fy2026");
  }

  /** What each rule credits the channels on the deal's path with. */
  private static Set<String> credited() {
    return moved().stream()
        .filter(id -> id.startsWith("credited-won-amount."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void the_workbook_moves_in_the_rows_of_these_figures_alone() throws IOException {
    Set<String> expected = new TreeSet<>(moved());
    expected.add("deal-size.social-vs-other.2026-h1"); // its interval, not its value
    assertThat(differingRows("Figures")).isEqualTo(expected);
  }

  @Test
  void every_text_of_the_deck_that_changed_prints_a_number_that_moved() throws IOException {
    List<String> old = texts(before);
    List<String> now = texts(after);
    assertThat(now).hasSameSizeAs(old);
    Set<String> renderings = movedRenderings();
    int changed = 0;
    for (int i = 0; i < old.size(); i++) {
      if (!old.get(i).equals(now.get(i))) {
        changed++;
        assertThat(renderings).as(now.get(i)).anyMatch(now.get(i)::contains);
      }
    }
    assertThat(changed).isPositive();
  }

  @Test
  void the_mail_changes_only_where_a_number_moved() {
    List<String> old = lines(before, "send/ceo/mail.txt");
    List<String> now = lines(after, "send/ceo/mail.txt");
    assertThat(now).hasSameSizeAs(old);
    for (int i = 0; i < old.size(); i++) {
      if (!old.get(i).equals(now.get(i))) {
        assertThat(movedRenderings()).as(now.get(i)).anyMatch(now.get(i)::contains);
      }
    }
  }

  private static void addThousand(Path inbox) throws IOException {
    Path report;
    try (var files = Files.list(inbox)) {
      report =
          files
              .filter(file -> file.getFileName().toString().startsWith("report"))
              .max(Comparator.naturalOrder())
              .orElseThrow();
    }
    String text = Files.readString(report, StandardCharsets.UTF_8);
    Matcher deal = MARCH_WIN.matcher(text);
    assertThat(deal.find()).isTrue();
    String more = String.valueOf(Long.parseLong(deal.group(1)) + 1000);
    Files.writeString(
        report,
        text.substring(0, deal.start(1)) + more + text.substring(deal.end(1)),
        StandardCharsets.UTF_8);
  }

  private static Set<String> moved() {
    Map<String, String> old = figures(before);
    Map<String, String> now = figures(after);
    assertThat(now.keySet()).isEqualTo(old.keySet());
    return old.keySet().stream()
        .filter(id -> !old.get(id).equals(now.get(id)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> figures(TestNight night) {
    Map<String, String> figures = new LinkedHashMap<>();
    brief(night)
        .get("numbers")
        .get("figures")
        .forEach(
            figure ->
                figures.put(
                    figure.get("id").asString(), figure.get("value").get("value").toString()));
    return figures;
  }

  /** How the numbers that moved are printed now. */
  private static Set<String> movedRenderings() {
    Set<String> old = renderings(before);
    Set<String> moved = new TreeSet<>(renderings(after));
    moved.removeAll(old);
    return moved;
  }

  private static Set<String> renderings(TestNight night) {
    Set<String> renderings = new TreeSet<>();
    brief(night).get("tokens").forEach(token -> renderings.add(token.get("rendering").asString()));
    return renderings;
  }

  private static JsonNode brief(TestNight night) {
    return JsonMapper.builder().build().readTree(night.file("internal/brief-ceo.json"));
  }

  private static List<String> texts(TestNight night) throws IOException {
    List<String> texts = new ArrayList<>();
    try (XMLSlideShow show =
        new XMLSlideShow(new ByteArrayInputStream(night.file("send/ceo/deck.pptx")))) {
      for (XSLFSlide slide : show.getSlides()) {
        slide.getShapes().stream()
            .filter(XSLFTextShape.class::isInstance)
            .map(shape -> ((XSLFTextShape) shape).getText().replace("\u2060", ""))
            .forEach(texts::add);
      }
    }
    return texts;
  }

  private static List<String> lines(TestNight night, String path) {
    return new String(night.file(path), StandardCharsets.UTF_8)
        .replace("\u2060", "")
        .lines()
        .toList();
  }

  /** Keys of the rows of a sheet of which a number differs. */
  private static Set<String> differingRows(String sheet) throws IOException {
    Map<String, List<String>> old = rows(before, sheet);
    Map<String, List<String>> now = rows(after, sheet);
    return old.keySet().stream()
        .filter(key -> !old.get(key).equals(now.get(key)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, List<String>> rows(TestNight night, String sheet) throws IOException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(night.file("send/ceo/numbers.xlsx")))) {
      Sheet found = workbook.getSheet(sheet);
      for (Row row : found) {
        String key = figureId(row);
        if (!key.isEmpty()) {
          List<String> numbers = new ArrayList<>();
          for (Cell cell : row) {
            boolean number =
                cell.getCellType() == CellType.NUMERIC
                    || (cell.getCellType() == CellType.FORMULA
                        && cell.getCachedFormulaResultType() == CellType.NUMERIC);
            if (number) {
              numbers.add(String.valueOf(cell.getNumericCellValue()));
            }
          }
          rows.put(key, numbers);
        }
      }
    }
    return rows;
  }

  private static String figureId(Row row) {
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.STRING
          && cell.getStringCellValue().matches("[a-z-]+\\.[a-z0-9-]+\\.\\S+")) {
        return cell.getStringCellValue();
      }
    }
    return "";
  }
}
