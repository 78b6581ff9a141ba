package io.buyin.source;

import java.util.Set;

/**
 * The ways tools write "no value". It is never zero. {@code NA} counts as missing only where a
 * number or date belongs, since North America is a region.
 */
final class Missing {

  private static final Set<String> ANYWHERE =
      Set.of(
          "n/a",
          "#n/a",
          "undefined",
          "null",
          "\\n",
          "(not set)",
          "(none)",
          "(blank)",
          "(empty)",
          "(no value)",
          "(not available)",
          "(leer)",
          "(vide)",
          "(vacío)");
  private static final Set<String> IN_NUMBERS =
      Set.of(
          "na",
          "nan",
          "none",
          "nil",
          "#div/0!",
          "#null!",
          "not available",
          "not applicable",
          "no data",
          "tbd",
          "t.b.d.",
          "tba",
          "tbc",
          "to be defined",
          "to be confirmed",
          "to be determined",
          "unknown",
          "pending",
          "unbekannt",
          "offen",
          "noch offen",
          "inconnu",
          "à définir",
          "à déterminer",
          "à confirmer",
          "desconocido",
          "por definir",
          "por determinar",
          "por confirmar",
          "k. a.",
          "k.a.",
          "n. v.",
          "nicht verfügbar",
          "keine angabe",
          "s/o",
          "n.d.",
          "n. d.",
          "nd",
          "non disponible",
          "no disponible",
          "sin datos",
          "s/d",
          "não disponível",
          "sem dados");

  private static final int LONGEST = 16;

  private final Set<String> further;

  /**
   * @param further a layout's own spellings, folded
   */
  Missing(Set<String> further) {
    this.further = further;
  }

  /** Whether a stripped cell of this type says nothing. */
  boolean is(String cell, CellType type) {
    if (cell.isEmpty()) {
      return true;
    }
    boolean digit = cell.charAt(0) >= '0' && cell.charAt(0) <= '9';
    if (further.isEmpty() && (digit || cell.length() > LONGEST)) {
      return false;
    }
    if (isDashes(cell)) {
      return true;
    }
    String lower = cell.toLowerCase(java.util.Locale.ROOT);
    boolean typed = type.isNumber() || type == CellType.DATE;
    return ANYWHERE.contains(lower)
        || (typed && IN_NUMBERS.contains(lower))
        || (!further.isEmpty() && further.contains(Fold.of(cell)));
  }

  private static boolean isDashes(String cell) {
    return cell.chars().allMatch(c -> "-–—−‐‑… ".indexOf(c) >= 0);
  }
}
