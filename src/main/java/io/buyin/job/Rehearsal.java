package io.buyin.job;

import io.buyin.publish.Publication;
import io.buyin.quantity.Tongue;
import io.buyin.settings.Translations;
import io.buyin.store.FactStore;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A night up to its words, in a state of its own that is thrown away: what the order form would
 * meet tonight. Nothing is kept and nothing is published.
 */
public final class Rehearsal {

  private Rehearsal() {}

  /**
   * What a night would warn of besides rows and files, or what would stop it; and by language the
   * texts that nobody has translated.
   */
  public record Finding(
      List<Trouble> troubles,
      SortedMap<String, List<String>> untranslated,
      Translations translations) {}

  /**
   * Walks the night as far as the Briefs.
   *
   * @param day null: the settings' date, else today
   * @throws Stop if the order form itself is refused
   */
  public static Finding of(Path inbox, Path settings, @Nullable LocalDate day, Clock clock) {
    return Scratch.in(
        state -> {
          RunParameters parameters =
              new RunParameters(inbox, settings, state.resolve("out"), state, day, true);
          Desk.Order order = new NightRun(parameters, NightListener.NONE, clock).order();
          try (Desk desk =
              new Desk(
                  parameters,
                  order,
                  FactStore.open(state),
                  Publication.lookInto(parameters.out()))) {
            return of(desk);
          }
        });
  }

  private static Finding of(Desk desk) {
    List<Trouble> troubles = new ArrayList<>(desk.order().template().notes());
    try {
      new TakeInventory().work(desk);
      new IngestExports().work(desk);
      List<Trouble> ofFiles = desk.shortcomings().troubles();
      new ReconcileRows().work(desk);
      new WriteBriefs().work(desk);
      desk.shortcomings().troubles().stream()
          .filter(trouble -> trouble.code().startsWith("no-") || !ofFiles.contains(trouble))
          .forEach(troubles::add);
      troubles.addAll(NamesOfNothing.unheard(desk.settings(), desk.facts().remarks()));
      troubles.addAll(IdleMeasures.of(desk.settings()));
      troubles.addAll(Untranslated.rowsOfNothing(desk.told(), desk.order().translations()));
    } catch (Stop stopped) {
      troubles.addAll(stopped.troubles());
    }
    return new Finding(
        List.copyOf(troubles),
        Untranslated.byLanguage(
            desk.told(),
            Tongue.parse(desk.settings().organisation().language()).language(),
            desk.order().translations()),
        desk.order().translations());
  }
}
