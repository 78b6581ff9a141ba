package io.buyin.publish;

import io.buyin.quantity.BusinessDate;
import java.nio.file.Path;

/**
 * An edition on disk, which never changes.
 *
 * @param revision from 1
 * @param folder {@code reports/<business date>/r<revision>}
 */
public record PublishedEdition(BusinessDate date, int revision, String identity, Path folder) {

  /** {@code 2026-07-16/r1}: the folder within the reports, with a forward slash on every system. */
  public String name() {
    return date + "/r" + revision;
  }
}
