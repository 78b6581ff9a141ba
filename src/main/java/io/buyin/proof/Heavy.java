package io.buyin.proof;

import java.util.List;

/** Whether deck and workbook are more than a mailbox takes: 10 MB together, once encoded. */
record Heavy(List<Exhibit> edition) {

  private static final long MOST_ENCODED = 10L * 1024 * 1024;

  boolean isTooHeavy() {
    long bytes =
        edition.stream()
            .filter(file -> file.is("pptx") || file.is("xlsx"))
            .mapToLong(file -> file.bytes().length)
            .sum();
    return bytes * 4 / 3 > MOST_ENCODED * 9 / 10;
  }
}
