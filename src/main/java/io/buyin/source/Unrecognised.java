package io.buyin.source;

import io.buyin.trouble.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * A file or table that is not used.
 *
 * @param trouble what it is, what was expected, what to do
 * @param dialect how it is written; null where that was not found out
 * @param table what is known of it; null where nothing is, or the file is refused as a whole
 * @param proposal a layout file that could describe it; empty where there is none
 */
public record Unrecognised(
    InboxFile file,
    Trouble trouble,
    @Nullable Dialect dialect,
    @Nullable Table table,
    String proposal)
    implements Recognition {

  Unrecognised(InboxFile file, Trouble trouble) {
    this(file, trouble, null, null, "");
  }

  /**
   * A table that is left out.
   *
   * @param layout null where it is unknown
   * @param place where it stands
   * @param written its headers as they stand in the file
   * @param records its rows below the header
   */
  public record Table(
      @Nullable Layout layout,
      Recognised.Place place,
      java.util.List<String> written,
      long records) {}
}
