package io.buyin.source;

import java.nio.charset.Charset;

/**
 * How an export's bytes become cells.
 *
 * @param encoding as messages name it, such as {@code UTF-8 with BOM}
 * @param bom bytes of the byte order mark, 0 where there is none
 */
public record Dialect(String encoding, Charset charset, int bom, char delimiter) {

  /** {@code comma}, {@code semicolon}, {@code tab} or {@code pipe}. */
  public String delimiterName() {
    return switch (delimiter) {
      case ',' -> "comma";
      case ';' -> "semicolon";
      case '\t' -> "tab";
      case '|' -> "pipe";
      default -> String.valueOf(delimiter);
    };
  }

  Dialect delimitedBy(char other) {
    return new Dialect(encoding, charset, bom, other);
  }
}
