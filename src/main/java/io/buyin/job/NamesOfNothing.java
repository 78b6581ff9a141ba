package io.buyin.job;

import io.buyin.fact.Deal;
import io.buyin.fact.Facts;
import io.buyin.fact.Inquiry;
import io.buyin.fact.Remark;
import io.buyin.fact.StageSeen;
import io.buyin.fact.Touch;
import io.buyin.settings.Settings;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import io.buyin.voice.UnheardWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of the order form that stand in no export: regions, stages, lead sources, channels, teams,
 * and words of themes. A misspelt name does nothing, and nobody would notice.
 */
final class NamesOfNothing {

  private static final Origin SETTINGS = Origin.ofFile("buyin.yaml");
  private static final int MOST = 8;

  private final List<Trouble> troubles = new ArrayList<>();

  private NamesOfNothing() {}

  static List<Trouble> of(Settings settings, Facts facts) {
    NamesOfNothing names = new NamesOfNothing();
    List<Deal> deals = facts.deals();
    List<Remark> remarks = facts.remarks();
    names.sales(settings.sales(), deals, facts.stages());
    names.lookForColumn(
        "idea.pilot-regions",
        settings.idea().pilotRegions(),
        Stream.concat(
                facts.inquiries().stream().map(Inquiry::region), deals.stream().map(Deal::region))
            .toList(),
        "regions of messages or deals");
    names.lookForColumn(
        "touchpoints.social-channels",
        settings.touchpoints().socialChannels(),
        facts.touches().stream().map(Touch::channel).toList(),
        "touchpoints with a channel");
    names.look(
        "teams",
        settings.teams().stream().map(Settings.Team::name).toList(),
        remarks.stream().map(Remark::team).toList());
    return names.troubles;
  }

  /** Words of themes that no remark holds; many are there for remarks to come. */
  static List<Trouble> unheard(Settings settings, List<Remark> remarks) {
    NamesOfNothing names = new NamesOfNothing();
    names.themes(settings, remarks);
    return names.troubles;
  }

  private void sales(Settings.Sales sales, List<Deal> deals, List<StageSeen> seen) {
    List<String> stages =
        Stream.concat(deals.stream().map(Deal::stage), seen.stream().map(StageSeen::stage))
            .toList();
    List<String> sources = deals.stream().map(Deal::source).toList();
    if (sources.stream().anyMatch(source -> isIn(source, sales.socialSources()))) {
      look("sales.social-sources", sales.socialSources(), sources);
    }
    look("sales.won", sales.won(), stages);
    look("sales.lost", sales.lost(), stages);
    look("sales.proposal-stages", sales.proposalStages(), stages);
  }

  private static boolean isIn(String source, List<String> names) {
    return names.stream().anyMatch(name -> fold(name).equals(fold(source)));
  }

  /** Names for a column that no export has: nothing can come of them. */
  private void lookForColumn(String key, List<String> names, List<String> found, String what) {
    if (!names.isEmpty() && found.stream().allMatch(String::isBlank)) {
      troubles.add(
          new Trouble(
              "name-of-nothing",
              SETTINGS,
              key + ": no export of tonight has " + what + ", so this does nothing.",
              "Export that column too (docs/own-exports.md), or leave the key out."));
    }
    look(key, names, found);
  }

  /** Says nothing where no export has such a column. */
  private void look(String key, List<String> names, List<String> found) {
    Set<String> known = found.stream().map(NamesOfNothing::fold).collect(Collectors.toSet());
    known.remove("");
    List<String> lost = names.stream().filter(name -> !known.contains(fold(name))).toList();
    if (!known.isEmpty() && !lost.isEmpty()) {
      troubles.add(
          new Trouble(
              "name-of-nothing",
              SETTINGS,
              key
                  + ": "
                  + quoted(lost)
                  + (lost.size() == 1 ? " stands" : " stand")
                  + " in no export.",
              "Write "
                  + (lost.size() == 1 ? "it" : "them")
                  + " as the exports do, or leave "
                  + (lost.size() == 1 ? "it" : "them")
                  + " out. Found: "
                  + most(found)
                  + "."));
    }
  }

  private void themes(Settings settings, List<Remark> remarks) {
    UnheardWords.of(remarks, settings)
        .forEach(
            (theme, words) ->
                troubles.add(
                    new Trouble(
                        "word-unheard",
                        SETTINGS,
                        "themes." + theme + ".words: no remark holds " + quoted(words) + ".",
                        "Look for the words people use (`buyin init` lists frequent ones), or leave"
                            + " these out.")));
  }

  private static String quoted(List<String> names) {
    String listed =
        names.stream()
            .limit(MOST)
            .map(name -> "\"" + name + "\"")
            .collect(Collectors.joining(", "));
    return names.size() > MOST ? listed + " and " + (names.size() - MOST) + " more" : listed;
  }

  private static String most(List<String> found) {
    Set<String> names =
        found.stream()
            .filter(name -> !name.isBlank())
            .collect(Collectors.toCollection(TreeSet::new));
    String named = names.stream().limit(MOST).collect(Collectors.joining(", "));
    return names.size() > MOST ? named + " and " + (names.size() - MOST) + " more" : named;
  }

  /** As names are compared: without regard to case, accents, and what parts words. */
  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[\\s_-]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
