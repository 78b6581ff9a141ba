package io.buyin.fact;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What one account of one network said of its followers in a month, from rows that give them.
 *
 * @param author brand or employee; empty where the export does not say
 * @param days rows that gave followers
 * @param sum of their followers, to make a mean of
 * @param engagements of these rows
 * @param firstDay the earliest day of them, with its level
 * @param lastDay the latest day of them, with its level
 */
public record FollowerMonth(
    YearMonth month,
    String network,
    String account,
    String author,
    long days,
    long sum,
    long engagements,
    LocalDate firstDay,
    long first,
    LocalDate lastDay,
    long last) {}
