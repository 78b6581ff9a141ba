package io.buyin.voice;

import io.buyin.fact.Inquiry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads from their words which messages complain, where an export says the type of none. */
public final class Complaining {

  private final Languages languages = new Languages();
  private final Sentences sentences = new Sentences();
  private final Map<String, ComplaintCues> cues = new LinkedHashMap<>();

  private Complaining() {
    Languages.READ.forEach(language -> cues.put(language, ComplaintCues.in(language)));
  }

  /**
   * The same messages; those of a file that states no type at all have one that was read: {@link
   * Inquiry#COMPLAINT_IN_WORDS}, {@link Inquiry#NO_COMPLAINT_IN_WORDS} or, without words in
   * English, French or Spanish, {@link Inquiry#NOT_READ}. A stated type is never touched.
   */
  public static List<Inquiry> read(List<Inquiry> messages) {
    Set<String> stating =
        messages.stream()
            .filter(message -> !message.type().isEmpty())
            .map(message -> message.origin().file())
            .collect(Collectors.toSet());
    boolean allState = messages.stream().allMatch(each -> stating.contains(each.origin().file()));
    if (allState) {
      return messages;
    }
    Complaining reading = new Complaining();
    return messages.stream()
        .map(each -> stating.contains(each.origin().file()) ? each : reading.typed(each))
        .toList();
  }

  /** What the words say, as a message's type. */
  static String typeOf(String words) {
    return new Complaining().type(words);
  }

  private Inquiry typed(Inquiry message) {
    return message.withType(type(message.words()));
  }

  private String type(String words) {
    if (words.isBlank() || !languages.otherThanRead(words).isEmpty()) {
      return Inquiry.NOT_READ;
    }
    String language = languages.of(words);
    ComplaintCues its = cues.get(language);
    if (its == null) {
      boolean inAny =
          cues.entrySet().stream()
              .anyMatch(each -> complains(words, each.getKey(), each.getValue()));
      return inAny ? Inquiry.COMPLAINT_IN_WORDS : Inquiry.NOT_READ;
    }
    return complains(words, language, its)
        ? Inquiry.COMPLAINT_IN_WORDS
        : Inquiry.NO_COMPLAINT_IN_WORDS;
  }

  private boolean complains(String words, String language, ComplaintCues its) {
    return sentences.of(words, language).stream().anyMatch(its::complains);
  }
}
