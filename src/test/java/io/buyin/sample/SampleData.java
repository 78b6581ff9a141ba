package io.buyin.sample;

import java.nio.file.Path;

/** Rewrites {@code sample-data/} from its seed; {@code buyin.yaml} there is written by hand. */
public final class SampleData {

  private SampleData() {}

  /** Writes into the folder given, or into {@code sample-data}. */
  public static void main(String[] args) {
    write(Path.of(args.length > 0 ? args[0] : "sample-data"));
  }

  /** Writes the exports and the list of planted truths of Halden Instruments. */
  public static void write(Path folder) {
    Halden.write(folder);
  }
}
