package io.buyin.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house, their doors, and where each library may be used. */
class HouseTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("test-classes"))
          .importPackages("io.buyin");

  /** Packages of a library, a class that proves it is really there, and the rooms it is kept to. */
  static Stream<Arguments> libraries() {
    return Stream.of(
        Arguments.of("org.apache.commons.csv..", "org.apache.commons.csv.CSVFormat", "source"),
        Arguments.of("org.duckdb..", "org.duckdb.DuckDBConnection", "store"),
        Arguments.of(
            "org.apache.poi.xslf..", "org.apache.poi.xslf.usermodel.XMLSlideShow", "render"),
        Arguments.of(
            "org.apache.poi.xssf..", "org.apache.poi.xssf.usermodel.XSSFWorkbook", "render"),
        Arguments.of("org.jfree..", "org.jfree.chart.JFreeChart", "render"),
        Arguments.of("jakarta.mail..", "jakarta.mail.internet.MimeMessage", "render"),
        Arguments.of("org.thymeleaf..", "org.thymeleaf.TemplateEngine", "render"),
        Arguments.of("org.apache.james..", "org.apache.james.mime4j.dom.Message", "proof"),
        Arguments.of("org.jsoup..", "org.jsoup.Jsoup", "proof"),
        Arguments.of(
            "org.apache.commons.statistics..",
            "org.apache.commons.statistics.inference.MannWhitneyUTest",
            "measure"),
        Arguments.of(
            "org.apache.lucene..", "org.apache.lucene.analysis.en.EnglishAnalyzer", "voice"),
        Arguments.of(
            "org.springframework.batch..", "org.springframework.batch.core.job.Job", "job"),
        Arguments.of("picocli..", "picocli.CommandLine", "cli"));
  }

  @Test
  void every_room_knows_only_the_rooms_its_door_names() {
    ApplicationModules.of("io.buyin").verify();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void a_library_is_used_in_its_room_alone(String packages, String witness, String room) {
    assertThatCode(() -> Class.forName(witness))
        .as("a misspelt rule passes silently")
        .doesNotThrowAnyException();
    noClasses()
        .that()
        .resideOutsideOfPackage("io.buyin." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(packages)
        .check(HOUSE);
  }

  @Test
  void only_the_door_and_the_job_read_the_clock_and_the_machines_habits() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.buyin.cli..", "io.buyin.job..")
        .should()
        .callMethodWhere(machineHabit())
        .check(HOUSE);
  }

  @Test
  void only_the_door_speaks_to_the_terminal_and_ends_the_process() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.buyin.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(HOUSE);
  }

  @Test
  void there_is_no_room_without_a_job() {
    Set<String> forbidden =
        Set.of("common", "util", "utils", "helper", "service", "dto", "impl", "manager");
    assertThat(HOUSE.stream().map(type -> type.getPackageName()).distinct())
        .allSatisfy(
            name ->
                assertThat(forbidden).doesNotContain(name.substring(name.lastIndexOf('.') + 1)));
  }

  private static DescribedPredicate<JavaMethodCall> machineHabit() {
    Map<String, Set<String>> habits =
        Map.of(
            "java.time.LocalDate", Set.of("now"),
            "java.time.LocalDateTime", Set.of("now"),
            "java.time.ZonedDateTime", Set.of("now"),
            "java.time.Instant", Set.of("now"),
            "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.util.Locale", Set.of("getDefault"),
            "java.util.TimeZone", Set.of("getDefault"),
            "java.nio.charset.Charset", Set.of("defaultCharset"),
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime"));
    return DescribedPredicate.describe(
        "reads the clock, the default locale, zone or charset",
        call ->
            habits
                .getOrDefault(call.getTargetOwner().getFullName(), Set.of())
                .contains(call.getName()));
  }
}
