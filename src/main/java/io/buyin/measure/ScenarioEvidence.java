package io.buyin.measure;

/**
 * What the grade of a scenario is decided from: figures combined with what was stated.
 *
 * @param n cases behind the thinnest figure it rests on
 * @param weakest grade of the weakest figure it rests on
 */
public record ScenarioEvidence(long n, Grade weakest) implements Evidence {}
