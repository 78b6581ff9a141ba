package io.buyin.fact;

/** Where a fact was read: the file's name in the inbox and its line, from 1. */
public record RowOrigin(String file, long line) {}
