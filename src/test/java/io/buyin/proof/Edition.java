package io.buyin.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.render.deck.Deck;
import io.buyin.render.json.BriefJson;
import io.buyin.render.mail.Draft;
import io.buyin.render.page.ReportCard;
import io.buyin.render.preview.Preview;
import io.buyin.render.workbook.Workbook;
import io.buyin.story.Brief;
import io.buyin.story.ExampleBrief;
import io.buyin.story.Numbers;
import io.buyin.story.Slide;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The example's finished files, rendered once, and ways to spoil one of them. */
final class Edition {

  static final String DECK = "send/ceo/deck.pptx";
  static final String WORKBOOK = "send/ceo/numbers.xlsx";
  static final String MAIL = "send/ceo/mail.eml";
  static final String HTML = "send/ceo/mail.html";
  static final String TEXT = "send/ceo/mail.txt";
  static final String JSON = "internal/brief-ceo.json";
  static final String PAGE = "internal/index.html";

  static final String SECRET_NAME = "Zoë Marchbánks";
  static final String SECRET_ID = "person-0417";
  static final String SECRET_WORDS =
      "Nobody asked the people on the phones before this was decided. Honestly, everybody would"
          + " have refused.";

  static final Brief BRIEF = ExampleBrief.brief();

  private static final List<Preview> PREVIEWS =
      BRIEF.slides().stream()
          .map(Slide::frame)
          .map(frame -> new Preview(frame.number(), frame.title().text(), new byte[] {1}))
          .toList();
  private static final String LETTER =
      "In 2026 we answer customers where they ask, not where it suits our organisation chart.";
  private static final List<Exhibit> FILES = render();

  private Edition() {}

  private static List<Exhibit> render() {
    byte[] deck = Deck.render(BRIEF);
    byte[] workbook = Workbook.render(BRIEF);
    return List.of(
        new Exhibit(DECK, deck),
        new Exhibit(WORKBOOK, workbook),
        new Exhibit(MAIL, Draft.eml(BRIEF, deck, workbook)),
        new Exhibit(HTML, Draft.html(BRIEF).getBytes(UTF_8)),
        new Exhibit(TEXT, Draft.txt(BRIEF).getBytes(UTF_8)),
        new Exhibit(JSON, BriefJson.write(BRIEF)));
  }

  /** What may be read: the remarks of the example; and what must not. */
  static Confidential confidential() {
    List<String> released =
        Stream.concat(
                Stream.of(LETTER),
                BRIEF.numbers().voices().stream()
                    .map(Numbers.VoiceRow::words)
                    .filter(words -> !words.isEmpty()))
            .toList();
    return new Confidential(released, List.of(SECRET_WORDS), Set.of(SECRET_NAME, SECRET_ID));
  }

  static byte[] file(String path) {
    return FILES.stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow()
        .bytes()
        .clone();
  }

  static byte[] page() {
    return ReportCard.render(
            List.of(BRIEF),
            new ReportCard.HouseNotes(
                new TreeMap<>(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                List.of(new ReportCard.Freshness("sales", LocalDate.of(2026, 7, 12), 1, false)),
                Map.of(BRIEF.audience(), PREVIEWS)))
        .bytes();
  }

  /** Proves the whole edition as it was rendered. */
  static List<Finding> prove() {
    return new Proof(BRIEF, confidential()).prove(FILES);
  }

  /** Proves the edition against another Brief. */
  static List<Finding> prove(Brief brief) {
    return new Proof(brief, confidential()).prove(FILES);
  }

  /** Proves the edition with one file spoilt. */
  static List<Finding> spoilt(String path, UnaryOperator<byte[]> change) {
    List<Exhibit> files = new ArrayList<>();
    for (Exhibit file : FILES) {
      boolean it = file.path().equals(path);
      files.add(it ? new Exhibit(path, change.apply(file.bytes().clone())) : file);
    }
    assertThat(files).isNotEqualTo(FILES);
    return new Proof(BRIEF, confidential()).prove(files);
  }

  /** Proves the edition with one text replaced in one part of an Office file. */
  static List<Finding> spoilt(String path, String part, String old, String with) {
    return spoilt(path, file -> Zip.replace(file, part, old, with));
  }

  /** Proves the edition with one text replaced in a file of plain text. */
  static List<Finding> spoiltText(String path, String old, String with) {
    return spoilt(
        path,
        file -> {
          String text = new String(file, UTF_8);
          assertThat(text).contains(old);
          int at = text.indexOf(old);
          return (text.substring(0, at) + with + text.substring(at + old.length())).getBytes(UTF_8);
        });
  }

  /** One of the findings is of this check, in this file, and its sentence names all of these. */
  static void assertFound(List<Finding> findings, String check, String file, String... named) {
    assertThat(findings)
        .as("findings of %s in %s", check, file)
        .anySatisfy(
            finding -> {
              assertThat(finding.check()).isEqualTo(check);
              assertThat(finding.file()).isEqualTo(file);
              assertThat(finding.sentence()).contains(named);
            });
    assertThat(findings)
        .as("no sentence repeats a secret")
        .allSatisfy(
            finding ->
                assertThat(finding.toString())
                    .doesNotContainIgnoringCase("Marchb")
                    .doesNotContain("0417")
                    .doesNotContain("on the phones"));
  }
}
