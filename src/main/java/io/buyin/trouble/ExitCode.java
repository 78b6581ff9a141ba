package io.buyin.trouble;

/** How a command ended, for whoever watches the process. */
public enum ExitCode {
  /** Published, or nothing new. */
  DONE(0),
  /** Published with a held audience, a refused file or a late source. */
  DEGRADED(3),
  NO_INPUT(10),
  SETTINGS_REFUSED(20),
  LOCKED(30),
  OUTPUT_FAILED(40),
  STATE_FAILED(50),
  PROOF_FAILED(60),
  DEFECT(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
