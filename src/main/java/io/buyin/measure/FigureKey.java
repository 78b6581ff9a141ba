package io.buyin.measure;

import io.buyin.quantity.Period;

/** Which measure of which part of which period: what a figure's id is made of. */
record FigureKey(String measure, String scope, Period period) {}
