package io.buyin.measure;

import io.buyin.quantity.Period;

/**
 * A value that is not given because too few cases stand behind it: "not enough evidence yet", with
 * what is needed.
 *
 * @param cases how many there are
 * @param needed how many there must be
 */
public record Gap(String measure, String scope, Period period, long cases, long needed) {}
