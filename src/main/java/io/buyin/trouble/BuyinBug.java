package io.buyin.trouble;

/** A defect of ours, never a user's mistake: the process ends with {@link ExitCode#DEFECT}. */
public final class BuyinBug extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BuyinBug(String message) {
    super(message);
  }

  public BuyinBug(String message, Throwable cause) {
    super(message, cause);
  }
}
