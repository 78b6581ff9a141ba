package io.buyin.voice;

/**
 * A word of a sentence, reduced to its stem without accents.
 *
 * @param written as it stands in the sentence
 * @param clause number of the clause it stands in: a comma, colon or bracket begins a new one
 * @param quoted whether it stands between quotation marks: somebody else's word
 */
record Stem(String text, String written, int clause, boolean quoted) {}
