package io.buyin.voice;

/**
 * Whole consecutive sentences of a remark, word for word.
 *
 * @param quality how well it reads, 0 to 1
 */
record Cut(String text, int start, double quality) {}
