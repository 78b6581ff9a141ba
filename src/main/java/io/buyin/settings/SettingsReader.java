package io.buyin.settings;

import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.convert.ApplicationConversionService;

/**
 * Reads {@code buyin.yaml}. Whatever is wrong is said with its line, its key, what was found and an
 * example; all that can be found in one reading is said at once.
 */
public final class SettingsReader {

  private final KnownMeasures measures;

  /** Tells whether a measure exists, and which ones do. */
  public interface KnownMeasures {
    boolean knows(String measure);

    List<String> ids();
  }

  public SettingsReader(KnownMeasures measures) {
    this.measures = measures;
  }

  /**
   * Reads and checks the settings.
   *
   * @throws Stop with {@link ExitCode#SETTINGS_REFUSED} and every trouble found
   */
  public Settings read(Path file) {
    return checked(SettingsFile.read(file));
  }

  private Settings checked(SettingsFile file) {
    SettingsTroubles troubles = new SettingsTroubles(file);
    Settings settings = bound(file, troubles);
    List<Trouble> found = new SettingsRules(settings, measures, troubles).check();
    if (!found.isEmpty()) {
      throw new Stop(ExitCode.SETTINGS_REFUSED, found);
    }
    return settings;
  }

  private static Settings bound(SettingsFile file, SettingsTroubles troubles) {
    Binder binder = new Binder(file.properties(), null, conversions(), null, null, null);
    try {
      return binder.bindOrCreate(
          "", Bindable.of(Settings.class), new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
    } catch (BindException e) {
      throw new Stop(ExitCode.SETTINGS_REFUSED, troubles.of(e, unbound(e)));
    }
  }

  private static List<String> unbound(BindException e) {
    return e.getCause() instanceof UnboundConfigurationPropertiesException unknown
        ? unknown.getUnboundProperties().stream()
            .map(property -> property.getName().toString())
            .toList()
        : List.of();
  }

  private static ApplicationConversionService conversions() {
    ApplicationConversionService conversions = new ApplicationConversionService();
    conversions.addConverter(String.class, LocalDate.class, SettingsReader::date);
    return conversions;
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text.strip(), DateTimeFormatter.ISO_LOCAL_DATE.withLocale(Locale.ROOT));
  }
}
