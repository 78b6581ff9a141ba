package io.buyin.source;

import io.buyin.trouble.Trouble;
import java.util.List;

/**
 * The inbox at one moment.
 *
 * @param files the exports that can be read, by name
 * @param troubles what lies there and cannot be read, by name
 * @param ignored names of what the operator wants ignored, in order
 */
public record Inventory(List<InboxFile> files, List<Trouble> troubles, List<String> ignored) {

  public Inventory {
    files = List.copyOf(files);
    troubles = List.copyOf(troubles);
    ignored = List.copyOf(ignored);
  }
}
