package io.buyin.voice;

/** Whole consecutive sentences of a remark, word for word, and how well they read. */
record Cut(String text, int start, double quality) {}
