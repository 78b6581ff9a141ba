package io.buyin.voice;

/**
 * Whole consecutive sentences of a remark, word for word.
 *
 * @param faithful true if it stands where the whole stands, or is the whole
 * @param quality how well it reads, 0 to 1
 */
record Cut(String text, int start, boolean faithful, double quality) {}
