package io.buyin.settings;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one unit of another currency is worth in the organisation's, as stated in {@code rates.csv}
 * beside the order form.
 *
 * @param currency ISO 4217 code, capitals
 * @param rate above 0
 * @param on the day it was read off
 */
public record ExchangeRate(String currency, BigDecimal rate, LocalDate on) {}
