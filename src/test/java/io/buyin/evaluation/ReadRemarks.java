package io.buyin.evaluation;

import io.buyin.fact.Remark.Consent;
import io.buyin.fact.Remark.Mode;
import io.buyin.fact.RowOrigin;
import io.buyin.quantity.BusinessDate;
import io.buyin.settings.Settings;
import io.buyin.voice.Reading;
import io.buyin.voice.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How the labelled remarks are read: language, theme, stance, and what is offered as a quote. The
 * reading gets the words alone, as from an export without columns for language, score and stance.
 */
final class ReadRemarks {

  private static final List<String> READ = List.of("en", "fr", "es");
  private static final List<String> STANCES = List.of("support", "mixed", "hesitate", "unclear");
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  /** A remark as labelled and as read. */
  record Case(Labelled.Remark labelled, Voice read) {

    String stance() {
      return read.stance().name().toLowerCase(Locale.ROOT);
    }

    boolean isStanceRight() {
      return stance().equals(labelled.stance());
    }

    boolean speaksOfTheme() {
      return !read.themes().isEmpty();
    }

    boolean isThemeRight() {
      return speaksOfTheme() && labelled.themes().contains(read.themes().get(0));
    }

    boolean isLanguageRight() {
      String wanted = READ.contains(labelled.language()) ? labelled.language() : "und";
      return read.language().equals(wanted);
    }
  }

  private final List<Case> cases;

  private ReadRemarks(List<Case> cases) {
    this.cases = cases;
  }

  static ReadRemarks of(Settings settings) {
    List<Labelled.Remark> labelled = Labelled.remarks();
    Map<String, Voice> voices =
        Reading.read(
                labelled.stream().map(ReadRemarks::remark).toList(),
                settings,
                List.of(),
                new BusinessDate(DAY))
            .all()
            .stream()
            .collect(Collectors.toMap(Voice::remark, voice -> voice));
    return new ReadRemarks(
        labelled.stream().map(remark -> new Case(remark, voices.get(remark.id()))).toList());
  }

  private static io.buyin.fact.Remark remark(Labelled.Remark labelled) {
    return new io.buyin.fact.Remark(
        new RowOrigin("remarks.csv", 2),
        labelled.id(),
        DAY,
        "person " + labelled.id(),
        "Team lead",
        "Service",
        Mode.CONVERSATION,
        labelled.text(),
        "",
        null,
        "",
        Consent.ROLE,
        Set.of("all"),
        DAY);
  }

  ReadRemarks where(Predicate<Labelled.Remark> wanted) {
    return new ReadRemarks(cases.stream().filter(each -> wanted.test(each.labelled())).toList());
  }

  /** Those whose language is read. */
  ReadRemarks read() {
    return where(remark -> READ.contains(remark.language()));
  }

  Estimate language() {
    return Estimate.share(cases.stream().filter(Case::isLanguageRight).count(), cases.size());
  }

  Estimate stanceMacroF1() {
    return Estimate.resampled(cases, ReadRemarks::macroF1);
  }

  /** Of the stances that are read, how many are right. */
  Estimate clearStances() {
    List<Case> clear = cases.stream().filter(each -> !each.stance().equals("unclear")).toList();
    return Estimate.share(clear.stream().filter(Case::isStanceRight).count(), clear.size());
  }

  /** Support read as hesitation or hesitation as support, of those that are one or the other. */
  Estimate turnedRound() {
    List<Case> sided =
        cases.stream()
            .filter(each -> Set.of("support", "hesitate").contains(each.labelled().stance()))
            .toList();
    long turned =
        sided.stream()
            .filter(each -> !each.isStanceRight())
            .filter(each -> Set.of("support", "hesitate").contains(each.stance()))
            .count();
    return Estimate.share(turned, sided.size());
  }

  /** When a theme is named, how often it is right. */
  Estimate themePrecision() {
    List<Case> named = cases.stream().filter(Case::speaksOfTheme).toList();
    return Estimate.share(named.stream().filter(Case::isThemeRight).count(), named.size());
  }

  /** Of the remarks that have a theme, how many are given one. */
  Estimate themeCoverage() {
    List<Case> themed = cases.stream().filter(c -> !c.labelled().themes().isEmpty()).toList();
    return Estimate.share(themed.stream().filter(Case::speaksOfTheme).count(), themed.size());
  }

  Estimate quotablePrecision() {
    List<Case> offered = cases.stream().filter(each -> !each.read().quotes().isEmpty()).toList();
    return Estimate.share(
        offered.stream().filter(each -> each.labelled().quotable()).count(), offered.size());
  }

  Estimate quotableCoverage() {
    List<Case> good = cases.stream().filter(each -> each.labelled().quotable()).toList();
    return Estimate.share(
        good.stream().filter(each -> !each.read().quotes().isEmpty()).count(), good.size());
  }

  /** What is wrong in the half that may be looked at. */
  List<String> mistakes() {
    List<String> lines = new ArrayList<>();
    for (Case each : where(remark -> remark.half().equals("tune")).read().cases) {
      Labelled.Remark labelled = each.labelled();
      if (!each.isStanceRight()) {
        lines.add(line("stance", labelled, labelled.stance() + " > " + each.stance()));
      }
      if (each.speaksOfTheme() && !each.isThemeRight()) {
        lines.add(line("theme", labelled, labelled.themes() + " > " + each.read().themes()));
      }
      if (!each.speaksOfTheme() && !labelled.themes().isEmpty()) {
        lines.add(line("no-theme", labelled, labelled.themes() + " > none"));
      }
      if (!each.isLanguageRight()) {
        lines.add(line("language", labelled, each.read().language()));
      }
      if (labelled.quotable() == each.read().quotes().isEmpty()) {
        String word = labelled.quotable() ? "not offered" : "offered";
        lines.add(line("quote", labelled, word + " " + each.read().reasons()));
      }
    }
    return lines;
  }

  private static String line(String what, Labelled.Remark remark, String how) {
    return String.join(" | ", what, remark.language(), how, remark.id(), remark.text());
  }

  private static double macroF1(List<Case> cases) {
    return STANCES.stream().mapToDouble(stance -> f1(cases, stance)).average().orElse(0);
  }

  private static double f1(List<Case> cases, String stance) {
    long both =
        cases.stream()
            .filter(each -> each.labelled().stance().equals(stance) && each.isStanceRight())
            .count();
    long labelled = cases.stream().filter(c -> c.labelled().stance().equals(stance)).count();
    long read = cases.stream().filter(each -> each.stance().equals(stance)).count();
    return labelled + read == 0 ? 0 : 2.0 * both / (labelled + read);
  }

  /** How many of each labelled stance were read as which. */
  String confusion() {
    StringBuilder text = new StringBuilder("labelled      read:");
    STANCES.forEach(stance -> text.append(String.format(Locale.ROOT, "%9s", stance)));
    for (String labelled : STANCES) {
      text.append(String.format(Locale.ROOT, "%n  %-17s", labelled));
      for (String read : STANCES) {
        long n =
            cases.stream()
                .filter(each -> each.labelled().stance().equals(labelled))
                .filter(each -> each.stance().equals(read))
                .count();
        text.append(String.format(Locale.ROOT, "%9d", n));
      }
    }
    return text.append('\n').toString();
  }
}
