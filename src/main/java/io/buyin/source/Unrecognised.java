package io.buyin.source;

import io.buyin.trouble.Trouble;

/** A file that cannot be used: what it is, what was expected, what to do. */
public record Unrecognised(InboxFile file, Trouble trouble) implements Recognition {}
