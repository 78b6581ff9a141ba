package io.buyin.measure;

/** How much a figure can carry. D is never a headline. */
public enum Grade {
  A("●●●"),
  B("●●○"),
  C("●○○"),
  D("");

  private final String dots;

  Grade(String dots) {
    this.dots = dots;
  }

  public String dots() {
    return dots;
  }

  /** Whether this grade is at least as strong as the other. */
  public boolean atLeast(Grade other) {
    return compareTo(other) <= 0;
  }
}
