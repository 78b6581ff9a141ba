package io.buyin.source;

import io.buyin.trouble.Trouble;

/** A row that cannot be read, on its way to the rejected ones; carries data, not a stack. */
final class BadCell extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Trouble trouble;

  BadCell(Trouble trouble) {
    super(trouble.toString(), null, false, false);
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }
}
