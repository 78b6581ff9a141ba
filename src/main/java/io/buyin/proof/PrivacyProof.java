package io.buyin.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No name and no remark that was not released stands anywhere in a file, in whatever part. */
final class PrivacyProof {

  /** Shorter pieces of a remark ("I agree.") belong to nobody. */
  private static final int TELLING = 25;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+|\\R+");

  private final List<Pattern> names;
  private final List<String> words;

  PrivacyProof(Confidential confidential) {
    String released = Allowance.plain(String.join("\n", confidential.released()));
    this.names =
        confidential.names().stream()
            .filter(name -> !name.isBlank())
            .sorted()
            .map(
                name ->
                    Pattern.compile(
                        "(?<![\\p{L}\\p{Nd}])"
                            + Pattern.quote(Allowance.plain(name))
                            + "(?![\\p{L}\\p{Nd}])"))
            .toList();
    this.words =
        confidential.unreleased().stream()
            .flatMap(remark -> Stream.concat(Stream.of(remark), SENTENCE_END.splitAsStream(remark)))
            .map(Allowance::plain)
            .filter(sentence -> sentence.length() >= TELLING)
            .filter(Predicate.not(released::contains))
            .distinct()
            .sorted()
            .toList();
  }

  List<Finding> check(Exhibit exhibit) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<String, String> part : texts(exhibit).entrySet()) {
      String text = Allowance.plain(part.getValue());
      for (String sentence : words) {
        if (text.contains(sentence)) {
          findings.add(leak(exhibit, part.getKey(), "words that were not released"));
        }
      }
      for (Pattern name : names) {
        if (name.matcher(text).find()) {
          findings.add(leak(exhibit, part.getKey(), "a name that was not released"));
        }
      }
    }
    return findings.stream().distinct().toList();
  }

  /** The finding itself repeats neither the words nor the name. */
  private static Finding leak(Exhibit exhibit, String part, String what) {
    return Finding.holds(
        "privacy", exhibit.path(), (part.isEmpty() ? "the file" : part) + " holds " + what + ".");
  }

  private static Map<String, String> texts(Exhibit exhibit) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    if (exhibit.is("pptx") || exhibit.is("xlsx")) {
      for (Map.Entry<String, byte[]> part :
          OfficePackage.open(exhibit.bytes()).parts().entrySet()) {
        texts.put(part.getKey(), text(part.getKey(), part.getValue()));
      }
    } else if (exhibit.is("eml")) {
      MailParts mail = MailParts.of(exhibit.bytes());
      texts.put("", mail.subject() + "\n" + String.join("\n", mail.texts().values()));
    } else {
      texts.put("", new String(exhibit.bytes(), StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static String text(String name, byte[] part) throws IOException {
    if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
      return new String(part, StandardCharsets.ISO_8859_1);
    }
    Xml xml = Xml.read(part);
    String attributes =
        xml.all()
            .flatMap(element -> element.attributes().values().stream())
            .collect(Collectors.joining("\n"));
    String paragraphs =
        Stream.of("p", "si", "is")
            .flatMap(block -> xml.all(block).stream())
            .map(Xml::text)
            .collect(Collectors.joining("\n"));
    return paragraphs + "\n" + xml.text() + "\n" + attributes;
  }
}
