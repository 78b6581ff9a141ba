package io.buyin.source;

import java.util.List;

/**
 * A line that may be the header.
 *
 * @param line the physical line, from 1
 * @param end how many characters of the head it ends after
 * @param cells as written, cleaned of invisible characters
 * @param folded the same for comparing
 */
record HeaderCandidate(
    long line, int end, char delimiter, List<String> cells, List<String> folded) {}
