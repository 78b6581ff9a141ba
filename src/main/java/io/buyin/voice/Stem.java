package io.buyin.voice;

/**
 * A word of a sentence, reduced to its stem without accents.
 *
 * @param clause number of the clause it stands in: a comma, colon or bracket begins a new one
 */
record Stem(String text, int clause) {}
