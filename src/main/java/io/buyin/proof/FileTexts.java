package io.buyin.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Everything a file says, part by part: as a reader sees it, and as it stands in the bytes with all
 * comments and hidden values. The bytes are cut where marks end, since the name of a mark behind
 * six words of a quote is not the seventh word that somebody said.
 */
final class FileTexts {

  /** Where a mark of XML or HTML begins or ends, and the value of one of its attributes. */
  private static final Pattern MARK = Pattern.compile("[<>]|=\"|\"(?=\\s+[\\w:.-]+=\"|\\s*[/?]?>)");

  /** Where a text of JSON begins or ends. */
  private static final Pattern JSON_TEXT = Pattern.compile("(?<!\\\\)\"");

  private FileTexts() {}

  /**
   * Of a file that is not an Office package.
   *
   * @param edition files that are looked at themselves, wherever they are attached
   */
  static Map<String, List<String>> of(Exhibit exhibit, List<Exhibit> edition) throws IOException {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    if (exhibit.is("eml")) {
      mail(exhibit.bytes(), edition, texts);
    } else {
      texts.put("the file", plain(exhibit, raw(exhibit.bytes())));
    }
    return texts;
  }

  static Map<String, List<String>> of(OfficePackage office) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    office(office, "", texts);
    return texts;
  }

  private static void office(OfficePackage office, String outer, Map<String, List<String>> texts) {
    for (Map.Entry<String, byte[]> part : office.parts().entrySet()) {
      String name = part.getKey();
      if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
        texts.put(outer + name, marked(shown(office, name), raw(part.getValue())));
      } else if (!isPicture(name) && !name.endsWith(".xlsx")) {
        texts.put(outer + name, List.of(raw(part.getValue())));
      }
    }
    texts.put(outer + "the name of a part", List.of(String.join("\n", office.parts().keySet())));
  }

  private static String shown(OfficePackage office, String part) {
    try {
      return XmlTexts.of(office.xml(part));
    } catch (IOException notWellFormed) {
      return "";
    }
  }

  private static boolean isPicture(String name) {
    return name.matches(".*\\.(png|jpe?g|gif|emf|wmf)");
  }

  private static void mail(byte[] eml, List<Exhibit> edition, Map<String, List<String>> texts)
      throws IOException {
    MailParts mail = MailParts.of(eml);
    texts.put("a header", mail.headers());
    for (Map.Entry<String, String> body : mail.texts().entrySet()) {
      boolean html = body.getKey().equals("text/html");
      texts.put(
          "the " + body.getKey() + " part",
          html ? marked(html(body.getValue()), body.getValue()) : List.of(body.getValue()));
    }
    for (Map.Entry<String, byte[]> attached : mail.attachments().entrySet()) {
      if (edition.stream().noneMatch(file -> Arrays.equals(file.bytes(), attached.getValue()))) {
        office(OfficePackage.open(attached.getValue()), attached.getKey() + ": ", texts);
      }
    }
  }

  private static List<String> plain(Exhibit exhibit, String text) {
    if (exhibit.is("html")) {
      return marked(html(text), text);
    }
    return exhibit.is("json")
        ? JSON_TEXT.splitAsStream(text).map(JsonText::unescaped).toList()
        : List.of(text);
  }

  private static List<String> marked(String shown, String raw) {
    return Stream.concat(Stream.of(shown), MARK.splitAsStream(raw)).toList();
  }

  private static String html(String page) {
    return String.join("\n", HtmlLines.of(Jsoup.parse(page)));
  }

  private static String raw(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
