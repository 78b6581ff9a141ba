package io.buyin.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Remark;
import io.buyin.measure.Catalogue;
import io.buyin.settings.Settings;
import io.buyin.settings.SettingsReader;
import io.buyin.source.Check;
import io.buyin.source.CheckReport;
import io.buyin.source.CheckReport.CheckedFile;
import io.buyin.source.Inbox;
import io.buyin.source.Layouts;
import io.buyin.source.ReadingRules;
import io.buyin.trouble.Stop;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each hostile inbox has the flaw its name says, and what is said about it names the place. */
class HostileInboxTest {
  @TempDir Path folder;

  @Test
  void the_good_inbox_is_usable() {
    assertThat(check(HostileInbox.good(folder)).isUsable()).isTrue();
  }

  @Test
  void an_empty_inbox_has_no_file() {
    assertThat(check(HostileInbox.empty(folder)).files()).isEmpty();
  }

  @Test
  void unknown_and_empty_files_are_refused_by_name() {
    assertThat(refusal(HostileInbox.withUnknownCsv(folder), "canteen.csv")).contains("canteen.csv");
    assertThat(refusal(HostileInbox.withZeroBytes(folder), "empty.csv")).contains("empty.csv");
    assertThat(refusal(HostileInbox.pictureNamedCsv(folder), "social.csv")).contains("social.csv");
  }

  @Test
  void a_file_with_too_many_bad_amounts_is_refused() {
    assertThat(refusal(HostileInbox.tooManyBadAmounts(folder), Halden.SALES))
        .contains("more than one in a hundred");
  }

  @Test
  void a_file_that_breaks_off_in_a_quote_is_refused() {
    assertThat(refusal(HostileInbox.cutOff(folder), "feedback.csv")).contains("feedback.csv");
  }

  @Test
  void settings_are_refused_with_line_and_key() {
    assertThat(settingsRefusal(HostileInbox.wrongKey(folder))).contains("time-zome", "line");
    assertThat(settingsRefusal(HostileInbox.goalWithoutMeasure(folder))).contains("market-share");
    assertThat(settingsRefusal(HostileInbox.impossibleMeetingDay(folder)))
        .contains("meeting.date", "2026-02-30");
    assertThat(settingsRefusal(HostileInbox.impossibleBusinessDate(folder)))
        .contains("business-date", "2026-02-30");
    assertThat(settingsRefusal(HostileInbox.brokenYaml(folder))).contains("buyin.yaml");
  }

  @Test
  void a_remark_on_an_impossible_day_is_one_rejected_row() {
    SampleFacts facts = facts(HostileInbox.remarkOnAnImpossibleDay(folder));
    assertThat(facts.rejected()).anyMatch(told -> told.toString().contains("2026-02-30"));
    assertThat(facts.source("feedback.csv").used()).isPositive();
  }

  @Test
  void feedback_without_rows_has_no_remark() {
    assertThat(facts(HostileInbox.feedbackHeaderOnly(folder)).remarks()).isEmpty();
    assertThat(facts(HostileInbox.withoutFeedback(folder)).remarks()).isEmpty();
  }

  @Test
  void old_spreadsheets_lose_no_accent() {
    SampleFacts facts = facts(HostileInbox.feedbackInWindows1252(folder));
    assertThat(facts.remarks()).extracting(Remark::person).contains("Amélie Fontrais");
  }

  private static CheckReport check(Path inbox) {
    return Check.inbox(Inbox.list(inbox), Layouts.builtIn(), ReadingRules.standard());
  }

  private static String refusal(Path inbox, String file) {
    CheckedFile found =
        check(inbox).files().stream()
            .filter(it -> it.name().equals(file))
            .findFirst()
            .orElseThrow();
    return Objects.requireNonNull(found.refused()).toString();
  }

  private static String settingsRefusal(Path inbox) {
    try {
      settings(inbox);
    } catch (Stop stop) {
      return stop.getMessage();
    }
    throw new AssertionError("the settings were accepted");
  }

  private static SampleFacts facts(Path inbox) {
    return SampleFacts.read(inbox, settings(inbox));
  }

  private static Settings settings(Path inbox) {
    return new SettingsReader(Catalogue.standard()).read(inbox.resolve("buyin.yaml"));
  }
}
