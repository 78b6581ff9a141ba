package io.buyin.job;

import io.buyin.fact.Kind;
import io.buyin.publish.PublishedEdition;
import io.buyin.settings.Settings;
import io.buyin.source.Inbox;
import io.buyin.source.InboxFile;
import io.buyin.source.Inventory;
import io.buyin.source.NamePatterns;
import io.buyin.source.Recognised;
import io.buyin.source.Recognition;
import io.buyin.source.Unrecognised;
import io.buyin.store.FactStore;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lists the inbox once and recognises each file; later steps read this list, never the folder. */
final class TakeInventory implements NightStep {

  @Override
  public String name() {
    return "inventory";
  }

  @Override
  public String work(Desk desk) {
    Inventory inventory =
        Inbox.list(
            desk.parameters().inbox(),
            desk.parameters().settledBefore(),
            NamePatterns.of(desk.settings().ignore()));
    inventory.troubles().forEach(desk.shortcomings()::noteDegraded);
    desk.order().template().notes().forEach(desk.shortcomings()::note);
    Exports exports = recognise(desk, inventory);
    requireFeedback(desk, exports);
    noteMissing(desk, exports, Kind.SOCIAL, "the money chain starts with the opportunities");
    noteMissing(desk, exports, Kind.SALES, "the money chain ends with engagement");
    desk.putLastSent(lastSent(desk));
    desk.putInventory(inventory, exports, Identity.of(desk.order(), exports, desk.lastSent()));
    lookForSameEdition(desk);
    return Counted.of(inventory.files().size(), "file")
        + ", "
        + exports.entries().size()
        + " recognised"
        + (inventory.ignored().isEmpty() ? "" : ", " + inventory.ignored().size() + " ignored");
  }

  private static Exports recognise(Desk desk, Inventory inventory) {
    List<Exports.Entry> entries = new ArrayList<>();
    for (InboxFile file : inventory.files()) {
      List<Recognition> tables = desk.order().layouts().tables(file);
      boolean used = tables.stream().anyMatch(Recognised.class::isInstance);
      for (Recognition table : tables) {
        if (table instanceof Recognised recognised) {
          entries.add(new Exports.Entry(file, recognised, key(desk, file, recognised)));
        } else if (table instanceof Unrecognised unrecognised) {
          noteUnused(desk, unrecognised.trouble(), used);
        }
      }
    }
    return new Exports(List.copyOf(entries));
  }

  /** A table beside others that are used is worth a word; a whole file is worth more. */
  private static void noteUnused(Desk desk, Trouble trouble, boolean othersUsed) {
    if (othersUsed) {
      desk.shortcomings().note(trouble);
    } else {
      desk.shortcomings().noteDegraded(trouble);
    }
  }

  private static String key(Desk desk, InboxFile file, Recognised recognised) {
    int table = recognised.place().number();
    String reading = Identity.reading(recognised, desk.settings());
    return FactStore.key(file.sha256(), table == 1 ? reading : reading + "-table-" + table);
  }

  private static void requireFeedback(Desk desk, Exports exports) {
    if (exports.has(Kind.FEEDBACK)) {
      return;
    }
    List<Trouble> troubles = new ArrayList<>(desk.shortcomings().troubles());
    troubles.add(
        new Trouble(
            "no-feedback",
            Origin.ofFile(desk.parameters().inbox().toString()),
            exports.entries().isEmpty()
                ? "there is no export that Buyin can read."
                : "there is no feedback export, so there is no voice to pair a number with.",
            "Put at least one CSV file with what people said into the inbox (columns such as"
                + " date, person, role, team, words, consent); `buyin check` tells what each file"
                + " is taken for."));
    throw new Stop(ExitCode.NO_INPUT, troubles);
  }

  private static void noteMissing(Desk desk, Exports exports, Kind kind, String consequence) {
    if (!exports.has(kind)) {
      desk.shortcomings()
          .noteDegraded(
              new Trouble(
                  "no-" + kind.word(),
                  Origin.ofFile(desk.parameters().inbox().toString()),
                  "there is no " + kind.word() + " export; " + consequence + ".",
                  "Put the export into the inbox and run again."));
    }
  }

  private static SortedMap<String, LocalDate> lastSent(Desk desk) {
    SortedMap<String, LocalDate> days = new TreeMap<>();
    for (Settings.Audience audience : desk.settings().audiences()) {
      desk.publication()
          .lastSent(audience.id(), desk.date())
          .ifPresent(day -> days.put(audience.id(), day));
    }
    return days;
  }

  private static void lookForSameEdition(Desk desk) {
    desk.publication()
        .find(desk.date(), desk.identity())
        .ifPresent(edition -> putBefore(desk, edition));
  }

  /** The sentence as it was told when the edition was published. */
  private static Trouble before(String sentence) {
    return new Trouble("as-published", Origin.NONE, sentence, "");
  }

  /**
   * Who was held back then is held back still, and what was refused or late is so: nothing has
   * changed that could mend it.
   */
  private static void putBefore(Desk desk, PublishedEdition edition) {
    for (String line : desk.publication().held(edition)) {
      int colon = line.indexOf(": ");
      desk.shortcomings().hold(line.substring(0, colon), line.substring(colon + 2));
    }
    List<String> known = desk.shortcomings().lacking();
    desk.publication().lacking(edition).stream()
        .filter(sentence -> !known.contains(sentence))
        .forEach(sentence -> desk.shortcomings().noteDegraded(before(sentence)));
    desk.putEdition(edition, true);
  }
}
