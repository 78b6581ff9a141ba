package io.buyin.voice;

import io.buyin.fact.Remark;
import io.buyin.fact.Review;
import io.buyin.fact.Review.Decision;
import io.buyin.quantity.BusinessDate;
import io.buyin.settings.Settings;
import io.buyin.settings.Settings.Organisation;
import io.buyin.settings.Settings.Privacy;
import io.buyin.settings.Settings.Sales;
import io.buyin.settings.Settings.Theme;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The invented company whose remarks the tests read. */
final class House {

  static final BusinessDate DATE = new BusinessDate(LocalDate.of(2026, 7, 13));
  static final List<Theme> THEMES =
      List.of(
          theme(
              "speed",
              Map.of(
                  "en", List.of("reply time", "quick", "likes"),
                  "fr", List.of("temps de réponse", "rapide"),
                  "es", List.of("tiempo de respuesta", "rápido")),
              Map.of("en", List.of("quick lunch"))),
          theme(
              "people",
              Map.of(
                  "en", List.of("staff", "weekend", "hire"),
                  "fr", List.of("week-end", "personnel"),
                  "es", List.of("fin de semana", "personal")),
              Map.of()),
          theme("money", Map.of("en", List.of("budget", "cost")), Map.of()));

  private House() {}

  static Theme theme(String id, Map<String, List<String>> words, Map<String, List<String>> not) {
    return new Theme(id, id, List.of(), words, not);
  }

  static Settings settings(int teamMinimum, String review) {
    return settings(THEMES, teamMinimum, review);
  }

  /** Only what the reading asks for is filled in. */
  static Settings settings(List<Theme> themes, int teamMinimum, String review) {
    return new Settings(
        new Organisation("Invented Ltd", "EUR", "UTC", "en-GB", 1, "", "Invented", null, List.of()),
        null,
        null,
        List.of(),
        List.of(),
        null,
        themes,
        List.of(),
        new Sales(List.of(), List.of(), List.of(), List.of(), List.of()),
        new Privacy(teamMinimum, review),
        null,
        List.of(),
        null,
        null,
        List.of());
  }

  static Voices read(Said... said) {
    return read(settings(3, "none"), List.of(), said);
  }

  static Voices read(Settings settings, List<Review> reviews, Said... said) {
    return Reading.read(remarks(said), settings, reviews, DATE);
  }

  static Voice only(Said said) {
    return read(said).all().get(0);
  }

  static Voice voice(Voices voices, String remark) {
    return voices.all().stream().filter(v -> v.remark().equals(remark)).findFirst().orElseThrow();
  }

  static List<Remark> remarks(Said... said) {
    return Arrays.stream(said).map(Said::remark).toList();
  }

  static Review review(String remark, Decision decision, @Nullable String seenOn) {
    return new Review(
        remark,
        decision,
        "Rev Iewer",
        LocalDate.of(2026, 7, 1),
        seenOn == null ? null : LocalDate.parse(seenOn),
        "",
        "",
        null);
  }
}
