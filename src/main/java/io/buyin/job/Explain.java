package io.buyin.job;

import io.buyin.fact.Remark;
import io.buyin.fact.SourceLine;
import io.buyin.measure.CountedRow;
import io.buyin.measure.Measuring;
import io.buyin.measure.RowsBehind;
import io.buyin.publish.Publication;
import io.buyin.publish.Shelf;
import io.buyin.publish.ShelvedEdition;
import io.buyin.store.FactStore;
import io.buyin.story.Background;
import io.buyin.story.FigureTold;
import io.buyin.story.StoryInput;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Nearest;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import io.buyin.voice.Reading;
import io.buyin.voice.Voices;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers where a number comes from: it measures the night again, up to the figures, and lists the
 * rows that the figure counted. The caller holds the state's lock, since exports may be read anew.
 */
public final class Explain {

  private final RunParameters parameters;
  private final Optional<ShelvedEdition> newest;
  private final Clock clock;

  /** Without a business date the night of the newest edition is meant, if there is one. */
  public Explain(RunParameters parameters, Clock clock) {
    this.newest = Shelf.at(parameters.out()).newest();
    this.parameters = ofNewest(parameters, newest);
    this.clock = clock;
  }

  private static RunParameters ofNewest(RunParameters parameters, Optional<ShelvedEdition> newest) {
    return parameters.businessDate() != null || newest.isEmpty()
        ? parameters
        : new RunParameters(
            parameters.inbox(),
            parameters.settings(),
            parameters.out(),
            parameters.state(),
            newest.get().edition().date().day(),
            true);
  }

  /**
   * Explains a figure.
   *
   * @param name an id such as {@code win-rate.social.2026-h1}, or a short one as printed in the
   *     newest edition, such as {@code F12}
   * @throws Stop with {@link ExitCode#SETTINGS_REFUSED} if there is no such figure; it names near
   *     ones
   */
  public Explanation figure(String name) {
    Desk.Order order = new NightRun(parameters, NightListener.NONE, clock).order();
    try (Desk desk =
        new Desk(
            parameters,
            order,
            FactStore.open(parameters.state()),
            Publication.lookInto(parameters.out()))) {
      List.of(new TakeInventory(), new IngestExports(), new ReconcileRows())
          .forEach(step -> step.work(desk));
      return explain(desk, name);
    }
  }

  private Explanation explain(Desk desk, String name) {
    RowsBehind rows = Measuring.rowsBehind(desk.facts(), desk.settings(), desk.date());
    Voices voices =
        Reading.read(desk.facts().remarks(), desk.settings(), desk.order().reviews(), desk.date());
    StoryInput input = input(desk, rows, voices);
    String id = newest.flatMap(edition -> PrintedIds.of(edition, name)).orElse(name);
    FigureTold told =
        FigureTold.of(input, id).orElseThrow(() -> unknown(name, FigureTold.ids(input)));
    Optional<List<CountedRow>> counted =
        told.id().startsWith(PeopleRows.PREFIX)
            ? Optional.of(PeopleRows.of(told.id(), voices, remarks(desk)))
            : rows.of(told.id());
    return new Explanation(
        told.id().startsWith(PeopleRows.PREFIX)
            ? PeopleRows.valued(told, counted.orElseThrow())
            : told,
        files(desk, told),
        counted.isPresent(),
        counted.orElse(List.of()));
  }

  private static StoryInput input(Desk desk, RowsBehind rows, Voices voices) {
    return new StoryInput(
        desk.settings(),
        desk.settings().audiences().get(0),
        desk.date(),
        rows.measurements(),
        voices,
        Lineage.of(desk.facts().sources()),
        List.of(),
        desk.order().version(),
        Background.NONE,
        desk.order().translations());
  }

  private static Map<String, Remark> remarks(Desk desk) {
    return desk.facts().remarks().stream()
        .collect(Collectors.toMap(Remark::id, Function.identity(), (one, other) -> one));
  }

  private static Map<String, String> files(Desk desk, FigureTold told) {
    Map<String, String> files = new TreeMap<>();
    for (SourceLine line : desk.facts().sources()) {
      if (told.files().contains(line.file())) {
        files.put(line.file(), line.sha256());
      }
    }
    return files;
  }

  private static Stop unknown(String name, List<String> ids) {
    List<String> near = Nearest.of(name, ids);
    return new Stop(
        ExitCode.SETTINGS_REFUSED,
        new Trouble(
            "unknown-figure",
            Origin.NONE,
            "There is no figure " + name + " in this night.",
            near.isEmpty()
                ? "No name is near; the workbook of the newest edition names every figure."
                : "Near ones are: " + String.join(", ", near) + "."));
  }
}
