package io.buyin.store;

import io.buyin.fact.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One file of tonight's inbox, by the key its facts are kept under.
 *
 * <p>The same bytes may lie in the inbox under another name than on the night they were read, or
 * under two names at once. Whoever knows tonight's name and date says so here.
 *
 * @param file tonight's name; null: as it was when it was read
 * @param exportedOn tonight's export date; null: as it was when it was read
 */
public record KeptRef(
    Kind kind, String key, @Nullable String file, @Nullable LocalDate exportedOn) {

  public KeptRef(Kind kind, String key) {
    this(kind, key, null, null);
  }
}
