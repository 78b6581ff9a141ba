package io.buyin.source;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Files that call themselves CSV and are something else, told by how they begin. */
final class Formats {

  private static final int START = 512;
  private static final String PAGE = "a web page";
  private static final String SAVE = "Save or export it as CSV.";

  /** How a file begins, one character a byte, and what it is. */
  private static final Map<String, String> BEGINNINGS = beginnings();

  private static final Map<String, String> TEXTS = texts();

  private Formats() {}

  /**
   * @throws Refused if the file is known to be of another format
   */
  static void requireText(InboxFile file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
      bytes = in.readNBytes(START);
    }
    String format = of(new String(bytes, StandardCharsets.ISO_8859_1));
    if (!format.isEmpty()) {
      throw new Refused(
          new Trouble(
              "file-not-csv",
              Origin.ofFile(file.name()),
              "is " + format + ", though its name says CSV.",
              format.equals(PAGE)
                  ? "Log in to the tool and export it again; what was saved is a page of it."
                  : SAVE));
    }
  }

  /** Empty where it may be text. */
  static String of(String start) {
    for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
      if (start.startsWith(beginning.getKey())) {
        return beginning.getValue();
      }
    }
    String text = start.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
    return TEXTS.entrySet().stream()
        .filter(beginning -> text.startsWith(beginning.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String tag :
        List.of("!doctype", "html", "head", "body", "table", "script", "meta", "div", "!--")) {
      texts.put("<" + tag, PAGE);
    }
    texts.put("<?xml", "an XML file");
    texts.put("{\\rtf", "a rich text document");
    texts.put("{\"", "a JSON file");
    texts.put("[{", "a JSON file");
    return texts;
  }

  private static Map<String, String> beginnings() {
    Map<String, String> beginnings = new LinkedHashMap<>();
    beginnings.put("PK\u0003\u0004", "an Excel workbook or another zip file");
    beginnings.put("PK\u0005\u0006", "an empty zip file");
    beginnings.put("\u00D0\u00CF\u0011\u00E0", "an old Excel workbook");
    beginnings.put("%PDF", "a PDF file");
    beginnings.put("\u001F\u008B", "a gzip file");
    beginnings.put("BZh", "a bzip2 file");
    beginnings.put("7z\u00BC\u00AF", "a 7z archive");
    beginnings.put("Rar!", "a RAR archive");
    beginnings.put("\u00FD7zXZ", "an xz file");
    beginnings.put("(\u00B5/\u00FD", "a zstd file");
    beginnings.put("\u0089PNG", "a picture");
    beginnings.put("\u00FF\u00D8\u00FF", "a picture");
    beginnings.put("GIF8", "a picture");
    beginnings.put("PAR1", "a Parquet file");
    beginnings.put("SQLite format", "a database");
    return beginnings;
  }
}
