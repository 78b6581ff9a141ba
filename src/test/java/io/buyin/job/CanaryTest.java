package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Words and names that must not leave the house carry a mark of their own; no byte of any file that
 * is sent holds one, in whatever part, attachment, property or name it stands.
 */
class CanaryTest {

  private static final String SETTINGS =
      """
      organisation: {name: Invented Ltd, currency: EUR}
      idea:
        title: Respond & Refer
        ask: {sentence: Let us answer customer questions in all regions.}
      meeting: {date: 2026-07-16, depth: full}
      themes:
        - id: deals
          name: Deals
          measures: [win-rate, closed-won]
          words: {en: [deal, deals, buyer]}
      sales: {social-sources: [LinkedIn, Facebook, Employee post]}
      privacy: {review: none}
      """;

  private static final String HEADER =
      "id,date,person,role,team,mode,words,language,score,stance,consent,released_to,seen_on";

  private static final String SHOWN = "zqshown";
  private static final String MARK = "zqcanary";

  private final List<String> rows = new ArrayList<>(List.of(HEADER));

  @TempDir Path folder;

  @Test
  void nothing_that_was_not_released_stands_in_any_byte_that_is_sent() throws Exception {
    for (int i = 0; i < 4; i++) {
      said(SHOWN, "conversation", "Sales", "support", "role", "all", "2026-06-20");
    }
    unreleased();
    surveys();
    identifying();
    emerging();
    TestNight night = night();
    NightReport report = night.walk();
    assertThat(report.edition()).as(report.toString()).isEqualTo("2026-07-13/r1");

    Map<String, byte[]> sent = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : TestNight.files(night.edition()).entrySet()) {
      if (file.getKey().startsWith("send/")) {
        open(file.getKey(), file.getValue(), sent);
      }
    }
    assertThat(sent.keySet())
        .anyMatch(part -> part.contains("embeddings/") && part.contains("sharedStrings"))
        .anyMatch(part -> part.contains("notesSlide"))
        .anyMatch(part -> part.contains("docProps/core.xml"))
        .anyMatch(part -> part.contains("mail.eml!"));
    assertThat(holding(sent, SHOWN))
        .anyMatch(part -> part.contains("deck.pptx"))
        .anyMatch(part -> part.contains("numbers.xlsx"));
    assertThat(holding(sent, MARK)).isEmpty();
  }

  private void unreleased() {
    said(MARK, "conversation", "Sales", "support", "none", "all", "2026-06-20");
    said(MARK, "conversation", "Sales", "support", "", "all", "2026-06-20");
    said(MARK, "conversation", "Sales", "support", "rolle", "all", "2026-06-20");
    said(MARK, "conversation", "Sales", "support", "withdrawn", "all", "2026-06-20");
    said(MARK, "conversation", "Legal", "support", "group", "all", "2026-06-20");
    said(MARK, "conversation", "Sales", "support", "role", "", "2026-06-20");
    said(MARK, "conversation", "Sales", "support", "role", "someone-else", "2026-06-20");
    said(MARK, "conversation", "Sales", "hesitate", "role", "all", "");
    said(MARK, "conversation", "Sales", "hesitate", "role", "all", "2026-08-30");
  }

  /** Four people of one team and seven of another: too few to be counted, or to be quoted. */
  private void surveys() {
    for (int i = 0; i < 4; i++) {
      said(MARK, "survey", "Depot", "support", "group", "all", "2026-06-20");
    }
    for (int i = 0; i < 7; i++) {
      said(MARK, "survey", "Works", "hesitate", "group", "all", "2026-06-20");
    }
  }

  /** Released words that hold an address, a link, a handle or the name of a speaker. */
  private void identifying() {
    for (String identifier :
        List.of(
            MARK + "@mail.example",
            "https://example.org/?token=" + MARK,
            "@" + MARK + "_dach",
            "Zqcanary Personson")) {
      row(
          "support",
          "role",
          "\"The buyer signs such deals faster than others. Ask " + identifier + " about deals.\"");
    }
  }

  /** What several people speak of without any theme is offered to the operator alone. */
  private void emerging() {
    for (int i = 0; i < 5; i++) {
      row("", "none", "The new " + MARK + " parking is far away in winter.");
    }
  }

  private void said(
      String mark,
      String mode,
      String team,
      String stance,
      String consent,
      String releasedTo,
      String seen) {
    int number = rows.size();
    String words =
        "Deal number letter "
            + letters(number)
            + " was easier because the buyer knew "
            + mark
            + ".";
    rows.add(
        String.join(
            ",",
            "C" + number,
            "2026-06-10",
            "Zqcanary Personson " + letters(number),
            "Account manager",
            team,
            mode,
            words,
            "en",
            "",
            stance,
            consent,
            releasedTo,
            seen));
  }

  private void row(String stance, String consent, String words) {
    int number = rows.size();
    rows.add(
        "C%d,2026-06-11,Zqcanary Personson,Account manager,Sales,conversation,%s,en,,%s,%s,all,2026-06-20"
            .formatted(number, words, stance, consent));
  }

  private static String letters(int number) {
    return number < 26 ? String.valueOf((char) ('a' + number)) : "z" + (char) ('a' + number - 26);
  }

  /** With the sample's CRM exports, and a review that vetoes one voice. */
  private TestNight night() throws IOException {
    said(MARK, "conversation", "Sales", "support", "role", "all", "2026-06-20");
    String vetoed = "C" + (rows.size() - 1);
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    try (var files = Files.list(TestNight.SAMPLE)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("report")).toList()) {
        Files.copy(file, inbox.resolve(file.getFileName()));
      }
    }
    Files.writeString(inbox.resolve("buyin.yaml"), SETTINGS);
    Files.write(inbox.resolve("feedback.csv"), rows);
    Files.writeString(
        inbox.resolve("review.csv"),
        "voice_id,decision,reviewer,date,seen_on,note,answer_accepted_by,answer_accepted_on\n"
            + vetoed
            + ",veto,Reviewer,2026-07-01,,,,\n");
    return new TestNight(folder, inbox);
  }

  private static List<String> holding(Map<String, byte[]> parts, String mark) {
    List<String> found = new ArrayList<>();
    parts.forEach(
        (name, bytes) -> {
          String text = new String(bytes, StandardCharsets.ISO_8859_1);
          if ((name + text).toLowerCase(Locale.ROOT).contains(mark)) {
            found.add(name);
          }
        });
    return found;
  }

  /** A file as it lies there, and everything inside it. */
  private static void open(String name, byte[] bytes, Map<String, byte[]> parts)
      throws IOException, MessagingException {
    parts.put(name, bytes);
    if (name.endsWith(".pptx") || name.endsWith(".xlsx")) {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          open(name + "!" + entry.getName(), zip.readAllBytes(), parts);
        }
      }
    } else if (name.endsWith(".eml")) {
      mail(
          name,
          new MimeMessage(
              jakarta.mail.Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)),
          parts);
    }
  }

  private static void mail(String name, Part part, Map<String, byte[]> parts)
      throws IOException, MessagingException {
    List<String> headers = new ArrayList<>();
    Collections.list(part.getAllHeaders())
        .forEach(header -> headers.add(header.getName() + ": " + header.getValue()));
    parts.put(
        name + "!headers " + parts.size(),
        String.join("\n", headers).getBytes(StandardCharsets.UTF_8));
    if (part.getContent() instanceof Multipart many) {
      for (int i = 0; i < many.getCount(); i++) {
        mail(name + "!" + i, many.getBodyPart(i), parts);
      }
    } else {
      String own = part.getFileName() == null ? "!text" : "!" + part.getFileName();
      open(name + own, part.getInputStream().readAllBytes(), parts);
    }
  }
}
