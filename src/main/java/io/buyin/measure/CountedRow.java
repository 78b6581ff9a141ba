package io.buyin.measure;

import io.buyin.fact.RowOrigin;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of an export that a figure counts.
 *
 * @param id of what the row is about: an opportunity, a message, a post, a remark
 * @param fields what the row says that matters to the figure, in a stable order
 * @param part what it adds: a sum or count adds the parts up, a median takes their middle, a share
 *     divides their sum by that of {@code whole}; null where the row is counted but says no number
 * @param whole what it adds to the base of a share or mean; null where the figure has none
 */
public record CountedRow(
    RowOrigin origin,
    String id,
    Map<String, String> fields,
    @Nullable BigDecimal part,
    @Nullable BigDecimal whole) {}
