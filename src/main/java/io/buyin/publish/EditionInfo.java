package io.buyin.publish;

import io.buyin.quantity.BusinessDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an edition says of itself in its manifest. Two editions of one date and identity are the
 * same edition.
 *
 * @param identity hash of all that decides the content: inventory, settings, review, version
 * @param version Buyin's own
 * @param dataThrough last day covered, by source; kept in the order of names
 * @param inventory kept in the order of file names
 * @param held audience and reason of what was held back, a sentence each, in order of audience
 * @param lacking what was refused, late or missing, a sentence each; they and what was held back
 *     made the night end with 3
 */
public record EditionInfo(
    BusinessDate date,
    String identity,
    String version,
    Map<String, LocalDate> dataThrough,
    List<InventoryLine> inventory,
    List<String> held,
    List<String> lacking) {

  public EditionInfo {
    dataThrough = Collections.unmodifiableMap(new TreeMap<>(dataThrough));
    inventory =
        inventory.stream()
            .sorted(Comparator.comparing(InventoryLine::file).thenComparing(InventoryLine::sha256))
            .toList();
    held = List.copyOf(held);
    lacking = List.copyOf(lacking);
  }
}
