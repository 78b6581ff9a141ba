package io.buyin.cli;

/** How a report is written. */
enum Format {
  TEXT,
  JSON
}
