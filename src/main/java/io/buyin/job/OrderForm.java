package io.buyin.job;

import io.buyin.fact.Review;
import io.buyin.measure.Catalogue;
import io.buyin.render.template.HouseTemplate;
import io.buyin.settings.ExchangeRate;
import io.buyin.settings.Settings;
import io.buyin.settings.SettingsReader;
import io.buyin.settings.Translations;
import io.buyin.source.Layouts;
import io.buyin.source.RatesFile;
import io.buyin.source.ReviewFile;
import io.buyin.source.TranslationsFile;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code buyin.yaml} and what may stand beside it: {@code review.csv}, {@code translations.csv},
 * {@code rates.csv}, {@code template.potx} and {@code layouts/}.
 */
final class OrderForm {

  private static final List<String> TEMPLATES = List.of("template.potx", "template.pptx");

  private OrderForm() {}

  static Settings settings(Path file) {
    return new SettingsReader(Catalogue.standard()).read(file);
  }

  static Layouts layouts(Path file) {
    return Layouts.with(beside(file, "layouts"));
  }

  /** Where people's decisions stand, whether there are any or not. */
  static Path reviewFile(Path file) {
    return beside(file, "review.csv");
  }

  static List<Review> reviews(Path file) {
    Path reviews = reviewFile(file);
    return Files.exists(reviews) ? ReviewFile.read(reviews) : List.of();
  }

  static Translations translations(Path file) {
    return TranslationsFile.read(beside(file, TranslationsFile.NAME));
  }

  /**
   * The organisation's own, else Buyin's.
   *
   * @throws Stop if it cannot be used
   */
  static HouseTemplate template(Path file) {
    for (String name : TEMPLATES) {
      Path template = beside(file, name);
      if (Files.exists(template)) {
        return HouseTemplate.read(name, bytes(template));
      }
    }
    return HouseTemplate.own();
  }

  /**
   * Of the business date or before.
   *
   * @param currency the organisation's; empty where it is not known yet
   */
  static List<ExchangeRate> rates(Path file, String currency, LocalDate day) {
    return RatesFile.read(beside(file, RatesFile.NAME), currency, day);
  }

  /** A SHA-256 over all of it. */
  static String hash(Path file) {
    List<Path> files = new ArrayList<>(List.of(file));
    List<String> tables =
        new ArrayList<>(List.of("review.csv", TranslationsFile.NAME, RatesFile.NAME));
    tables.addAll(TEMPLATES);
    for (String table : tables) {
      if (Files.exists(beside(file, table))) {
        files.add(beside(file, table));
      }
    }
    Path layouts = beside(file, "layouts");
    if (Files.isDirectory(layouts)) {
      try (Stream<Path> own = Files.list(layouts)) {
        own.filter(Files::isRegularFile).sorted().forEach(files::add);
      } catch (IOException e) {
        throw unreadable(layouts);
      }
    }
    return Identity.of(files.stream().map(OrderForm::bytes).toList());
  }

  private static Path beside(Path file, String name) {
    return file.resolveSibling(name);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file);
    }
  }

  private static Stop unreadable(Path file) {
    return new Stop(
        ExitCode.SETTINGS_REFUSED,
        new Trouble(
            "settings-unreadable",
            Origin.ofFile(file.toString()),
            "this could not be read.",
            "Give the user who runs Buyin the right to read it."));
  }
}
