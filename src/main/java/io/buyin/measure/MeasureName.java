package io.buyin.measure;

/**
 * A measure as {@code buyin.yaml} names it: {@code win-rate} means all deals, {@code
 * win-rate.social} those of social origin.
 */
public record MeasureName(String measure, String scope) {

  public static MeasureName parse(String written) {
    int dot = written.indexOf('.');
    return dot < 0
        ? new MeasureName(written, Scope.ALL.id())
        : new MeasureName(written.substring(0, dot), written.substring(dot + 1));
  }
}
