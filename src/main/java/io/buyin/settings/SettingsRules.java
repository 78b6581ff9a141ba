package io.buyin.settings;

import io.buyin.quantity.Tongue;
import io.buyin.trouble.Trouble;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.scheduling.support.CronExpression;

/**
 * What settings must keep beyond their types: presence, ranges, and references that lead somewhere.
 */
final class SettingsRules {

  /** The languages that have wording of their own; for the others there are only number habits. */
  private static final Set<Tongue> WORDED = EnumSet.of(Tongue.EN_GB, Tongue.EN_US, Tongue.FR_FR);

  private final Settings settings;
  private final SettingsReader.KnownMeasures measures;
  private final SettingsTroubles troubles;
  private final List<Trouble> found = new ArrayList<>();

  SettingsRules(
      Settings settings, SettingsReader.KnownMeasures measures, SettingsTroubles troubles) {
    this.settings = settings;
    this.measures = measures;
    this.troubles = troubles;
  }

  List<Trouble> check() {
    violations();
    if (found.isEmpty()) {
      organisation();
      statements();
      schedule();
      references();
      answers();
      bands();
      found.addAll(new NameRules(settings, troubles).check());
    }
    return found.stream().distinct().sorted().toList();
  }

  private void violations() {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new Verbatim())
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      for (ConstraintViolation<Settings> violation : validator.validate(settings)) {
        found.add(trouble(violation));
      }
    }
  }

  private Trouble trouble(ConstraintViolation<Settings> violation) {
    String key = key(violation.getPropertyPath());
    String rule =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return switch (rule) {
      case "NotNull", "NotBlank", "NotEmpty" -> troubles.missing(key);
      case "Pattern" -> troubles.wrong(key, pattern(violation));
      default -> troubles.wrong(key, range(rule, attribute(violation, "value")));
    };
  }

  private static String range(String rule, String limit) {
    return switch (rule) {
      case "Min" -> "a number of at least " + limit;
      case "Max" -> "a number of at most " + limit;
      case "DecimalMin", "DecimalMax" -> "a fraction from 0 to 1";
      default -> "zero or more";
    };
  }

  private static String attribute(ConstraintViolation<Settings> violation, String name) {
    return String.valueOf(violation.getConstraintDescriptor().getAttributes().get(name));
  }

  private static String pattern(ConstraintViolation<Settings> violation) {
    String regexp = attribute(violation, "regexp");
    return regexp.equals(Settings.ID)
        ? "an id of at most 40 small letters, digits and hyphens"
        : "one of " + regexp.replace("|", ", ");
  }

  private void organisation() {
    Settings.Organisation organisation = settings.organisation();
    require(
        "organisation.currency",
        "an ISO 4217 currency code",
        () ->
            organisation.currency().isEmpty()
                || Currency.getInstance(organisation.currency()) != null);
    require(
        "organisation.time-zone",
        "a time zone such as Europe/Vienna",
        () -> ZoneId.of(organisation.timeZone()) != null);
    Settings.WorkingHours hours = organisation.workingHours();
    require(
        "organisation.working-hours.to",
        "an hour after the one under from",
        () -> hours == null || hours.to() > hours.from());
    require(
        "organisation.rates",
        "rates of other currencies in rates.csv beside this file, not here",
        () -> organisation.rates().isEmpty());
    language("organisation.language", organisation.language());
    for (int i = 0; i < settings.audiences().size(); i++) {
      String own = settings.audiences().get(i).language();
      if (!own.isEmpty()) {
        language("audiences[" + i + "].language", own);
      }
    }
  }

  /** Who states a number, and when, is printed beside it; a cost begins on a day. */
  private void statements() {
    Idea.Ask ask = settings.idea().ask();
    if (ask.hasCost() && ask.costFrom() == null) {
      found.add(troubles.missing("idea.ask.cost-from"));
    }
    if (ask.hasNumbers() && ask.statedBy().isBlank()) {
      found.add(troubles.missing("idea.ask.stated-by"));
    }
    if (ask.hasNumbers() && ask.statedOn() == null) {
      found.add(troubles.missing("idea.ask.stated-on"));
    }
  }

  private void schedule() {
    Settings.Schedule schedule = settings.schedule();
    if (schedule == null) {
      return;
    }
    require(
        "schedule.cron",
        "six fields (second minute hour day month weekday)",
        () -> CronExpression.isValidExpression(schedule.cron()));
    require(
        "schedule.zone",
        "a time zone such as Europe/Vienna",
        () -> schedule.zone().isEmpty() || ZoneId.of(schedule.zone()) != null);
  }

  private void references() {
    Set<String> goals = unique("goals", settings.goals().stream().map(Settings.Goal::id).toList());
    Set<String> audiences =
        unique("audiences", settings.audiences().stream().map(Settings.Audience::id).toList());
    unique("themes", settings.themes().stream().map(Settings.Theme::id).toList());
    known(
        "meeting.decision-maker", settings.meeting().decisionMaker(), audiences, "an audience id");
    for (int i = 0; i < settings.audiences().size(); i++) {
      List<String> wanted = settings.audiences().get(i).goals();
      for (int j = 0; j < wanted.size(); j++) {
        known("audiences[" + i + "].goals[" + j + "]", wanted.get(j), goals, "a goal id");
      }
    }
    for (int i = 0; i < settings.goals().size(); i++) {
      measure("goals[" + i + "].measure", settings.goals().get(i).measure());
    }
    for (int i = 0; i < settings.themes().size(); i++) {
      List<String> spoken = settings.themes().get(i).measures();
      for (int j = 0; j < spoken.size(); j++) {
        measure("themes[" + i + "].measures[" + j + "]", spoken.get(j));
      }
    }
    if (settings.idea().ask().stopRule() != null) {
      measure("idea.ask.stop-rule.measure", settings.idea().ask().stopRule().measure());
    }
  }

  private void answers() {
    Set<String> themes = new HashSet<>(settings.themes().stream().map(Settings.Theme::id).toList());
    for (int i = 0; i < settings.answers().size(); i++) {
      Settings.Answer answer = settings.answers().get(i);
      String key = "answers[" + i + "]";
      known(key + ".theme", answer.theme(), themes, "a theme id");
      if (!answer.measure().isEmpty()) {
        measure(key + ".measure", answer.measure());
      }
      if (answer.status().equals("accepted")
          && (answer.acceptedBy() == null || answer.acceptedOn() == null)) {
        found.add(
            troubles.missing(key + ".accepted-" + (answer.acceptedBy() == null ? "by" : "on")));
      }
    }
  }

  private void bands() {
    List<Long> bands = settings.sales().sizeBands();
    require(
        "sales.size-bands",
        "amounts above zero that rise",
        () -> bands.stream().sorted().distinct().toList().equals(bands) && positive(bands));
  }

  private static boolean positive(List<Long> bands) {
    return bands.stream().allMatch(band -> band > 0);
  }

  private void language(String key, String tag) {
    require(
        key,
        "en-GB, en-US or fr-FR, the languages this version writes",
        () -> WORDED.contains(Tongue.parse(tag)));
  }

  private void measure(String key, String measure) {
    if (!measures.knows(measure)) {
      found.add(troubles.unknownMeasure(key, measures.ids()));
    }
  }

  private void known(String key, String value, Set<String> ids, String what) {
    if (!ids.contains(value)) {
      found.add(
          troubles.wrong(
              key, what + " (" + String.join(", ", ids.stream().sorted().toList()) + ")"));
    }
  }

  private Set<String> unique(String key, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      if (!seen.add(ids.get(i))) {
        found.add(troubles.wrong(key + "[" + i + "].id", "an id that stands only once"));
      }
    }
    return seen;
  }

  private void require(String key, String expected, BooleanSupplier rule) {
    boolean kept;
    try {
      kept = rule.getAsBoolean();
    } catch (IllegalArgumentException | DateTimeException e) {
      kept = false;
    }
    if (!kept) {
      found.add(troubles.wrong(key, expected));
    }
  }

  private static String key(Path path) {
    String dotted = path.toString().replaceAll("\\.<[^>]+>", "").replaceAll("<[^>]+>", "");
    return dotted.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  /** Our sentences do not come from the validator, whose own follow the machine's language. */
  private static final class Verbatim implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }
}
