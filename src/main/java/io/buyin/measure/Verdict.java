package io.buyin.measure;

import java.util.List;

/**
 * A grade with every reason that decided it.
 *
 * @param reasons stable codes in kebab-case, the deciding one first, such as {@code
 *     complete-register}, {@code interval-includes-zero}, {@code single-period}; the wording files
 *     turn them into sentences
 */
public record Verdict(Grade grade, List<String> reasons) {}
