package io.buyin.measure;

/**
 * The log of one grading: which figure or comparison, from which evidence, with which verdict.
 *
 * @param evidence the inputs of {@code Grading} as {@code name=value}, for the report card
 */
public record Graded(String id, String evidence, Verdict verdict) {}
