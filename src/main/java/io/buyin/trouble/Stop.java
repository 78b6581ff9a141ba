package io.buyin.trouble;

import java.util.List;

/** The night cannot go on, for reasons a user can mend: the troubles, and the exit code. */
public final class Stop extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;
  private final transient List<Trouble> troubles;

  public Stop(ExitCode exitCode, List<Trouble> troubles) {
    super(String.join("\n", troubles.stream().map(Trouble::toString).toList()));
    this.exitCode = exitCode;
    this.troubles = List.copyOf(troubles);
  }

  public Stop(ExitCode exitCode, Trouble trouble) {
    this(exitCode, List.of(trouble));
  }

  public ExitCode exitCode() {
    return exitCode;
  }

  public List<Trouble> troubles() {
    return troubles;
  }
}
