package io.buyin.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of one export file: {@code rows = used + superseded + duplicate + excluded +
 * rejected}.
 *
 * @param layout id of the layout it was recognised as
 * @param first first day covered; null where nothing was used
 * @param last last day covered; null where nothing was used
 */
public record SourceLine(
    String file,
    String sha256,
    Kind kind,
    String layout,
    long rows,
    long used,
    long superseded,
    long duplicate,
    long excluded,
    long rejected,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {}
