package io.buyin.measure;

import java.util.Map;

/**
 * An entry of the measure catalogue ({@code measures.yaml}).
 *
 * @param id such as {@code win-rate}
 * @param version rises when the formula changes
 * @param unit {@code money}, {@code share}, {@code count}, {@code days}, {@code hours}, {@code
 *     points}
 * @param better {@code higher}, {@code lower}
 * @param stage {@code leading}, {@code result}, {@code forecast} or {@code rule}
 * @param minimum least n for a value
 * @param kind the export kind it is computed from, or {@code settings} where stated assumptions are
 *     combined with figures
 * @param name per language: "win rate"
 * @param formula per language, one line: "won ÷ (won + lost); open deals excluded"
 * @param source author and year of the method; empty for plain sums
 */
public record MeasureDefinition(
    String id,
    int version,
    String unit,
    String better,
    String stage,
    int minimum,
    String kind,
    Map<String, String> name,
    Map<String, String> formula,
    String source) {}
