package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.buyin.sample.HostileInbox;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Stop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The wiring: step names, partitions, and how a night goes on after it failed or was killed. */
class NightlyJobTest {

  @TempDir Path folder;

  @Test
  void the_steps_are_those_of_the_design() {
    assertThat(Night.STEPS.stream().map(NightStep::name))
        .containsExactly("inventory", "ingest", "reconcile", "brief", "render", "prove", "publish");
  }

  @Test
  void spring_batch_walks_the_steps_in_order_and_partitions_the_shared_ones()
      throws IOException, SQLException {
    TestNight night = night();
    Path inbox = folder.resolve("inbox");
    Files.copy(
        inbox.resolve("feedback.csv"), inbox.resolve("two  spaces " + "x".repeat(220) + ".csv"));
    NightReport report = night.runAsJob();
    assertThat(report.edition()).isEqualTo("2026-07-13/r1");
    List<String> steps = steps();
    assertThat(steps.stream().filter(step -> !step.contains(":")))
        .containsExactly("inventory", "ingest", "reconcile", "brief", "render", "prove", "publish");
    assertThat(steps).contains("ingest-part:feedback.csv", "render-part:ceo");
    assertThat(steps.stream().filter(step -> step.startsWith("ingest-part:")))
        .hasSize(inbox.toFile().list((dir, name) -> name.endsWith(".csv")).length);
  }

  @Test
  void a_night_that_failed_goes_on_where_facts_are_kept() throws IOException, SQLException {
    Path reports = folder.resolve("reports");
    Files.writeString(reports, "in the way");
    TestNight night = night();
    Stop stop = catchThrowableOfType(Stop.class, night::runAsJob);
    assertThat(stop.exitCode()).isEqualTo(ExitCode.OUTPUT_FAILED);
    Files.delete(reports);
    assertThat(night.runAsJob().edition()).isEqualTo("2026-07-13/r1");
  }

  @Test
  void a_night_that_was_killed_is_recovered_by_running_again() throws SQLException {
    TestNight night = night();
    night.runAsJob();
    pretendKilledDuring("brief");
    deleteEdition();
    NightReport report = night.runAsJob();
    assertThat(report.edition()).isEqualTo("2026-07-13/r1");
    assertThat(statuses()).doesNotContain("STARTED");
  }

  /** A night for one leader: the wiring is the same for all. */
  private TestNight night() {
    return new TestNight(folder, HostileInbox.good(folder.resolve("inbox")));
  }

  private void pretendKilledDuring(String step) throws SQLException {
    try (Connection connection = repository()) {
      connection
          .createStatement()
          .execute(
              "UPDATE BATCH_JOB_EXECUTION SET STATUS = 'STARTED', EXIT_CODE = 'UNKNOWN', END_TIME ="
                  + " NULL");
      connection
          .createStatement()
          .execute(
              "UPDATE BATCH_STEP_EXECUTION SET STATUS = 'STARTED', END_TIME = NULL WHERE STEP_NAME"
                  + " = '"
                  + step
                  + "'");
    }
  }

  private void deleteEdition() {
    FileSystemUtils.deleteRecursively(folder.resolve("reports").toFile());
  }

  private List<String> statuses() throws SQLException {
    return column("SELECT STATUS FROM BATCH_JOB_EXECUTION");
  }

  private List<String> steps() throws SQLException {
    return column("SELECT STEP_NAME FROM BATCH_STEP_EXECUTION ORDER BY STEP_EXECUTION_ID");
  }

  private List<String> column(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = repository();
        ResultSet rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private Connection repository() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:file:" + folder.resolve("state").toAbsolutePath().resolve("batch/jobs"), "", "");
  }
}
