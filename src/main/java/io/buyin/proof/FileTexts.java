package io.buyin.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/**
 * Everything a file says, part by part: as a reader sees it, and as it stands in the bytes with all
 * comments and hidden values.
 */
final class FileTexts {

  private FileTexts() {}

  static Map<String, List<String>> of(Exhibit exhibit) throws IOException {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    if (exhibit.is("pptx") || exhibit.is("xlsx")) {
      office(exhibit.bytes(), "", texts);
    } else if (exhibit.is("eml")) {
      mail(exhibit.bytes(), texts);
    } else {
      texts.put("the file", List.of(shown(exhibit), raw(exhibit.bytes())));
    }
    return texts;
  }

  private static void office(byte[] bytes, String outer, Map<String, List<String>> texts)
      throws IOException {
    OfficePackage office = OfficePackage.open(bytes);
    for (Map.Entry<String, byte[]> part : office.parts().entrySet()) {
      String name = part.getKey();
      if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
        Xml xml = office.xml(name);
        texts.put(outer + name, List.of(XmlTexts.of(xml), raw(part.getValue())));
      } else if (!isPicture(name) && !name.endsWith(".xlsx")) {
        texts.put(outer + name, List.of(raw(part.getValue())));
      }
    }
    texts.put(outer + "the name of a part", List.of(String.join("\n", office.parts().keySet())));
  }

  private static boolean isPicture(String name) {
    return name.matches(".*\\.(png|jpe?g|gif|emf|wmf)");
  }

  private static void mail(byte[] eml, Map<String, List<String>> texts) throws IOException {
    MailParts mail = MailParts.of(eml);
    texts.put("a header", mail.headers());
    for (Map.Entry<String, String> body : mail.texts().entrySet()) {
      boolean html = body.getKey().equals("text/html");
      texts.put(
          "the " + body.getKey() + " part",
          List.of(html ? html(body.getValue()) : body.getValue(), body.getValue()));
    }
    for (Map.Entry<String, byte[]> attached : mail.attachments().entrySet()) {
      office(attached.getValue(), attached.getKey() + ": ", texts);
    }
  }

  private static String shown(Exhibit exhibit) {
    String text = raw(exhibit.bytes());
    if (exhibit.is("html")) {
      return html(text);
    }
    return exhibit.is("json") ? JsonText.unescaped(text) : text;
  }

  private static String html(String page) {
    return String.join("\n", HtmlLines.of(Jsoup.parse(page)));
  }

  private static String raw(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
