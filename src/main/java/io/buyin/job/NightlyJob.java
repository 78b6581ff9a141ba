package io.buyin.job;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * The night as a Spring Batch job: one step for each of {@link Night#STEPS}, shared ones
 * partitioned. Every step may run again, since each finds what is already kept and costs only what
 * is new.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class
})
class NightlyJob {

  private static final int SIDE_BY_SIDE = 2;
  private static final String PART = "part";
  private static final int LONGEST_NAME = 80;

  @Bean
  Job night(JobRepository repository, Desk desk, Watch watch) {
    List<Step> steps =
        Night.STEPS.stream().map(step -> wired(step, repository, desk, watch)).toList();
    SimpleJobBuilder job = new JobBuilder(Night.NAME, repository).start(steps.get(0));
    steps.stream().skip(1).forEach(job::next);
    return job.build();
  }

  private static Step wired(NightStep step, JobRepository repository, Desk desk, Watch watch) {
    return step instanceof NightStep.Shared shared
        ? partitioned(shared, repository, desk, watch)
        : whole(step, repository, desk, watch);
  }

  private static Step whole(NightStep step, JobRepository repository, Desk desk, Watch watch) {
    return tasklet(step.name(), repository, (contribution, context) -> watch.whole(step, desk));
  }

  private static Step partitioned(
      NightStep.Shared step, JobRepository repository, Desk desk, Watch watch) {
    Step worker =
        tasklet(
            step.name() + "-part",
            repository,
            (contribution, context) ->
                watch.part(
                    step,
                    desk,
                    contribution.getStepExecution().getExecutionContext().getString(PART)));
    return new StepBuilder(step.name(), repository)
        .listener(watch.around(step, desk))
        .allowStartIfComplete(true)
        .partitioner(worker.getName(), partitioner(step, desk))
        .step(worker)
        .taskExecutor(executor(step.name()))
        .build();
  }

  private static Step tasklet(String name, JobRepository repository, Tasklet tasklet) {
    return new StepBuilder(name, repository).tasklet(tasklet).allowStartIfComplete(true).build();
  }

  private static Partitioner partitioner(NightStep.Shared step, Desk desk) {
    return gridSize -> {
      Map<String, ExecutionContext> parts = new LinkedHashMap<>();
      if (!desk.nothingNew()) {
        for (String part : step.parts(desk)) {
          ExecutionContext context = new ExecutionContext();
          context.putString(PART, part);
          parts.put(stepName(part), context);
        }
      }
      return parts;
    };
  }

  /** Names of files may be longer than the job repository's column for names of steps. */
  private static String stepName(String part) {
    return part.length() <= LONGEST_NAME
        ? part
        : UUID.nameUUIDFromBytes(part.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static SimpleAsyncTaskExecutor executor(String name) {
    SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor(name + "-");
    executor.setConcurrencyLimit(SIDE_BY_SIDE);
    return executor;
  }
}
