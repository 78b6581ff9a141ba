package io.buyin.job;

import io.buyin.publish.Publication;
import io.buyin.quantity.BusinessDate;
import io.buyin.settings.Settings;
import io.buyin.source.Layouts;
import io.buyin.store.FactStore;
import io.buyin.trouble.BuyinBug;
import io.buyin.trouble.Stop;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Runs one night under the lock that the caller holds: reads the order, lets Spring Batch walk the
 * steps, and reports. A night that was killed is recovered and goes on where facts are kept.
 */
public final class NightRun {

  private final RunParameters parameters;
  private final NightListener listener;
  private final Clock clock;

  public NightRun(RunParameters parameters, NightListener listener, Clock clock) {
    this.parameters = parameters;
    this.listener = listener;
    this.clock = clock;
  }

  /**
   * Runs the night.
   *
   * @throws Stop when a user has to mend something first
   */
  public NightReport run() {
    Desk.Order order = order();
    Watch watch = new Watch(listener);
    try (Desk desk =
        new Desk(parameters, order, FactStore.open(parameters.state()), publication())) {
      walk(desk, watch);
      return NightReports.of(desk);
    }
  }

  private Publication publication() {
    return parameters.dryRun()
        ? Publication.lookInto(parameters.out())
        : Publication.in(parameters.out(), parameters.state());
  }

  Desk.Order order() {
    Path file = parameters.settings();
    Layouts layouts = OrderForm.layouts(file);
    Settings settings =
        HouseCurrency.settled(OrderForm.settings(file), parameters.inbox(), layouts);
    BusinessDate date = date(settings);
    String currency = settings.organisation().currency();
    return new Desk.Order(
        settings.withRates(OrderForm.rates(file, currency, date.day())),
        date,
        layouts,
        OrderForm.reviews(file),
        OrderForm.translations(file),
        OrderForm.template(file),
        OrderForm.hash(file),
        Version.current());
  }

  private BusinessDate date(Settings settings) {
    LocalDate stated =
        parameters.businessDate() != null ? parameters.businessDate() : settings.businessDate();
    return new BusinessDate(
        stated != null
            ? stated
            : LocalDate.now(clock.withZone(ZoneId.of(settings.organisation().timeZone()))));
  }

  private void walk(Desk desk, Watch watch) {
    try (ConfigurableApplicationContext context = context(desk, watch)) {
      JobRepository repository = context.getBean(JobRepository.class);
      JobOperator operator = context.getBean(JobOperator.class);
      repository.findRunningJobExecutions(Night.NAME).forEach(operator::recover);
      JobExecution execution =
          operator.start(context.getBean(Job.class), jobParameters(desk, repository));
      if (watch.failure() != null) {
        throw watch.failure();
      }
      if (execution.getStatus().isUnsuccessful()) {
        throw bug(execution);
      }
    } catch (Stop | BuyinBug e) {
      throw e;
    } catch (Exception e) {
      throw new BuyinBug("the night could not be walked: " + e.getMessage(), e);
    }
  }

  private static BuyinBug bug(JobExecution execution) {
    List<Throwable> causes = execution.getAllFailureExceptions();
    Throwable cause =
        causes.stream()
            .filter(failure -> !(failure instanceof JobExecutionException)) // of a partition's own
            .findFirst()
            .or(() -> causes.stream().findFirst())
            .orElse(new IllegalStateException(execution.getStatus().toString()));
    return new BuyinBug("a step failed: " + cause.getMessage(), cause);
  }

  private ConfigurableApplicationContext context(Desk desk, Watch watch) {
    SpringApplication application = new SpringApplication(NightlyJob.class);
    application.setRegisterShutdownHook(false);
    application.setDefaultProperties(
        Map.of(
            "spring.datasource.url",
            "jdbc:h2:file:"
                + parameters.state().toAbsolutePath().resolve("batch").resolve("jobs")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"));
    application.addInitializers(
        context -> {
          GenericApplicationContext beans = (GenericApplicationContext) context;
          beans.registerBean(Desk.class, () -> desk);
          beans.registerBean(Watch.class, () -> watch);
        });
    return application.run();
  }

  /**
   * The same night is continued where it failed; after it was completed, the next one is counted.
   */
  private static JobParameters jobParameters(Desk desk, JobRepository repository) {
    long sequence = 1;
    while (completed(repository, jobParameters(desk, sequence))) {
      sequence++;
    }
    return jobParameters(desk, sequence);
  }

  private static boolean completed(JobRepository repository, JobParameters parameters) {
    JobExecution last = repository.getLastJobExecution(Night.NAME, parameters);
    return last != null && !last.getStatus().isUnsuccessful();
  }

  private static JobParameters jobParameters(Desk desk, long sequence) {
    RunParameters run = desk.parameters();
    return new JobParametersBuilder()
        .addString("business-date", desk.date().toString())
        .addString("inbox", run.inbox().toAbsolutePath().toString())
        .addString("settings", run.settings().toAbsolutePath().toString())
        .addString("out", run.out().toAbsolutePath().toString())
        .addString("dry-run", String.valueOf(run.dryRun()))
        .addLong("sequence", sequence)
        .toJobParameters();
  }
}
