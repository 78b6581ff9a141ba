package io.buyin.source;

import io.buyin.trouble.Trouble;

/** One file cannot be used, for a reason a user can mend; the other files go on without it. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Trouble trouble;

  public Refused(Trouble trouble) {
    super(trouble.toString());
    this.trouble = trouble;
  }

  public Trouble trouble() {
    return trouble;
  }
}
