package io.buyin.publish;

/**
 * One export an edition was made from.
 *
 * @param rows data rows of the file
 */
public record InventoryLine(String file, String sha256, long rows) {}
