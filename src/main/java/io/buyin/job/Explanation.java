package io.buyin.job;

import io.buyin.measure.CountedRow;
import io.buyin.story.FigureTold;
import java.util.List;
import java.util.Map;

/**
 * Where a number comes from.
 *
 * @param files the exports behind it and their SHA-256
 * @param hasRows false where the number rests on other figures and on what is stated
 * @param rows every row that is counted, in the order of the export's ids
 */
public record Explanation(
    FigureTold figure, Map<String, String> files, boolean hasRows, List<CountedRow> rows) {}
