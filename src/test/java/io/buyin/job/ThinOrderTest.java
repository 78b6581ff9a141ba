package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Stop;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Title, ask and day of the meeting are enough; what nobody stated is nowhere claimed. */
class ThinOrderTest {

  private static final String THIN =
      """
      idea:
        title: Respond & Refer
        ask:
          sentence: Let us answer customer questions in all regions.
      meeting:
        date: 2026-07-16
      """;

  @TempDir Path folder;

  @Test
  void title_ask_and_date_publish_a_thin_edition_for_the_leaders() throws IOException {
    TestNight night = night(THIN, "EUR");
    NightReport report = night.walk();
    assertThat(report.exitCode()).as(report.toString()).isEqualTo(ExitCode.DONE);
    assertThat(TestNight.files(night.edition()))
        .containsKeys("send/leaders/deck.pptx", "internal/brief-leaders.json");
    saysWhatIsNotStatedOrLeavesItOut(night);
  }

  private static void saysWhatIsNotStatedOrLeavesItOut(TestNight night) throws IOException {
    List<String> texts = texts(night);
    assertThat(texts)
        .contains("The decision is asked for 16\u00a0July; no cost is stated yet")
        .noneMatch(String::isBlank)
        .noneMatch(text -> text.contains("null") || text.contains("€0") || text.contains("{"))
        .noneMatch(text -> text.startsWith("Safeguard") || text.startsWith("If your answer"));
    String mail = new String(night.file("send/leaders/mail.txt"), StandardCharsets.UTF_8);
    assertThat(mail).contains("in all regions. Cost: not stated.").doesNotContain("null", "€0");
  }

  @Test
  void a_stated_cost_needs_its_day_and_who_stated_it() throws IOException {
    Stop stop = refusal(THIN.replace("regions.", "regions.\n    cost-once: 420000"), "EUR");
    assertThat(stop.getMessage())
        .contains(
            "key idea.ask.cost-from is missing",
            "key idea.ask.stated-by is missing",
            "key idea.ask.stated-on is missing");
  }

  @Test
  void a_margin_and_a_ramp_without_a_cost_claim_no_net_effect() throws IOException {
    TestNight night =
        night(
            THIN.replace(
                    "regions.",
                    """
                    regions.
                        margin: 0.4
                        ramp: {added-opportunities-per-month: 12, from: 2026-10-01}
                        stated-by: Finance
                        stated-on: 2026-07-01
                    """)
                + "sales: {social-sources: [LinkedIn]}\n",
            "EUR");
    assertThat(night.walk().exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(String.join("\n", texts(night)))
        .contains("no cost is stated")
        .doesNotContain("Net effect", "€0 ");
  }

  @Test
  void two_currencies_in_the_exports_ask_for_the_one_to_add_up_in() throws IOException {
    Stop stop = refusal(THIN, "CHF");
    assertThat(stop.exitCode()).isEqualTo(ExitCode.SETTINGS_REFUSED);
    assertThat(stop.getMessage())
        .contains(
            "organisation.currency is missing", "CHF (", "EUR (", "organisation.currency: EUR");
  }

  @Test
  void without_any_amount_no_currency_is_needed() throws IOException {
    TestNight night = night(THIN, "EUR");
    try (var files = Files.list(folder.resolve("inbox"))) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("report")).toList()) {
        Files.delete(file);
      }
    }
    NightReport report = night.walk();
    assertThat(report.edition()).isEqualTo("2026-07-13/r1");
    assertThat(String.join("\n", texts(night))).doesNotContain("XXX");
  }

  private Stop refusal(String settings, String currency) throws IOException {
    TestNight night = night(settings, currency);
    return Objects.requireNonNull(catchThrowableOfType(Stop.class, night::walk));
  }

  /** The sample's exports, the first amount in this currency and all others in euros. */
  private TestNight night(String settings, String currency) throws IOException {
    Path inbox = TestNight.copy(TestNight.SAMPLE, folder.resolve("inbox"));
    Files.writeString(inbox.resolve("buyin.yaml"), settings);
    try (var files = Files.list(inbox)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("report")).toList()) {
        String text =
            Files.readString(file)
                .replaceAll(",\"[A-Z]{3}\",", ",\"EUR\",")
                .replaceFirst(",\"EUR\",", ",\"" + currency + "\",");
        Files.writeString(file, text);
      }
    }
    return new TestNight(folder, inbox);
  }

  private static List<String> texts(TestNight night) throws IOException {
    List<String> texts = new ArrayList<>();
    try (XMLSlideShow show =
        new XMLSlideShow(new ByteArrayInputStream(night.file("send/leaders/deck.pptx")))) {
      for (XSLFSlide slide : show.getSlides()) {
        for (var shape : slide.getShapes()) {
          if (shape instanceof XSLFTextShape text && !text.getText().isEmpty()) {
            texts.add(text.getText().replace("\u2060", "").replace("\n", " "));
          } else if (shape instanceof XSLFTable table) {
            table
                .getRows()
                .forEach(row -> row.getCells().forEach(cell -> texts.add(cell.getText())));
          }
        }
      }
    }
    return texts;
  }
}
