package io.buyin.source;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an organisation says about its exports.
 *
 * @param currency of amounts whose export names none
 * @param wonStages stages that mean won, in any spelling; empty: the usual words
 * @param lostStages stages that mean lost, in any spelling; empty: the usual words
 * @param zone in which moments become days
 */
public record ReadingRules(
    String currency, Set<String> wonStages, Set<String> lostStages, ZoneId zone) {

  /** The ISO 4217 code for no currency. */
  public static final String NO_CURRENCY = "XXX";

  private static final Set<String> USUAL_WON =
      folded(
          Set.of(
              "won",
              "closed won",
              "closedwon",
              "close won",
              "deal won",
              "gagné",
              "gagnée",
              "conclu",
              "conclue",
              "conclu gagné",
              "fermé gagné",
              "signé",
              "signée",
              "signed",
              "ganado",
              "ganada",
              "cerrado ganado",
              "cierre ganado",
              "firmado",
              "firmada",
              "gewonnen",
              "geschlossen gewonnen",
              "unterschrieben",
              "abgeschlossen gewonnen"));
  private static final Set<String> USUAL_LOST =
      folded(
          Set.of(
              "lost",
              "closed lost",
              "closedlost",
              "close lost",
              "deal lost",
              "perdu",
              "perdue",
              "conclu perdu",
              "fermé perdu",
              "abandonné",
              "abandonnée",
              "abandoned",
              "perdido",
              "perdida",
              "cerrado perdido",
              "cierre perdido",
              "abandonado",
              "abandonada",
              "verloren",
              "geschlossen verloren",
              "aufgegeben",
              "abgeschlossen verloren"));

  public ReadingRules {
    wonStages = wonStages.isEmpty() ? USUAL_WON : folded(wonStages);
    lostStages = lostStages.isEmpty() ? USUAL_LOST : folded(lostStages);
  }

  /** For looking at files before there are settings: no currency, the usual words, UTC. */
  public static ReadingRules standard() {
    return new ReadingRules(NO_CURRENCY, Set.of(), Set.of(), ZoneOffset.UTC);
  }

  /** Whether this stage, or word of a status column, means won. */
  public boolean isWon(String stage) {
    return wonStages.contains(Fold.of(stage));
  }

  /** Whether this stage, or word of a status column, means lost. */
  public boolean isLost(String stage) {
    return lostStages.contains(Fold.of(stage));
  }

  private static Set<String> folded(Set<String> words) {
    Set<String> folded = new TreeSet<>();
    words.forEach(word -> folded.add(Fold.of(word)));
    return folded;
  }
}
