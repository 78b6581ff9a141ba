package io.buyin.measure;

/**
 * One weekly series that may move before another. It is said of observed weeks alone and names no
 * cause.
 *
 * @param leading id of the measure that moves first: {@code engagement}, {@code conversations}
 * @param following that of the other: {@code conversations}, {@code opportunities-opened}
 * @param strength correlation at the lag, with its interval; its grade is the lead's
 * @param weeks from one to the other; 0 is the same week
 * @param claimed whether it may be said at all: clear over all tests of the night, confirmed by the
 *     weeks held out, in this direction alone
 */
public record Lead(
    String leading, String following, Figure strength, Figure weeks, boolean claimed) {

  public Grade grade() {
    return strength.grade();
  }
}
