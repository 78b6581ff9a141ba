package io.buyin.measure;

/**
 * The log of one grading: which figure or comparison, from which evidence, with which verdict.
 *
 * @param evidence everything {@link Grading} was given; asked again, it says the same
 */
public record Graded(String id, Evidence evidence, Verdict verdict) {}
