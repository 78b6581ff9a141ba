package io.buyin.job;

import io.buyin.settings.Settings;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/** The timetable of an order form, read anew each time; while it is broken, the last good one. */
final class Timetables implements Supplier<Timetable> {

  private final Path orderForm;
  private @Nullable Timetable last;

  Timetables(Path orderForm) {
    this.orderForm = orderForm;
  }

  /**
   * @throws Stop if there has been no good one yet
   */
  @Override
  public Timetable get() {
    try {
      Timetable read = of(OrderForm.settings(orderForm));
      last = read;
      return read;
    } catch (Stop refused) {
      if (last == null) {
        throw refused;
      }
      return last;
    }
  }

  private Timetable of(Settings settings) {
    Settings.Schedule schedule = settings.schedule();
    if (schedule == null) {
      throw new Stop(
          ExitCode.SETTINGS_REFUSED,
          new Trouble(
              "settings-missing",
              Origin.ofFile(orderForm.toString()),
              "key schedule.cron is missing.",
              "Say when the night runs, for example schedule: {cron: \"0 15 3 * * *\"}: second"
                  + " minute hour day month weekday."));
    }
    String zone = schedule.zone().isEmpty() ? settings.organisation().timeZone() : schedule.zone();
    return new Timetable(CronExpression.parse(schedule.cron()), ZoneId.of(zone));
  }
}
