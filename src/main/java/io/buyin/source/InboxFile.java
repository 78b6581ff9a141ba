package io.buyin.source;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One export as it lay in the inbox.
 *
 * @param name the file's name in the inbox, as messages and facts cite it
 * @param size in bytes
 * @param sha256 of its bytes, lower-case hexadecimal
 */
public record InboxFile(String name, Path path, long size, Instant modified, String sha256) {}
