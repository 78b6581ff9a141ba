package io.buyin.render.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.story.Brief;
import io.buyin.story.ExampleBrief;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DraftTest {

  private static final byte[] DECK = {1, 2, 3};
  private static final byte[] WORKBOOK = {4, 5, 6, 7};
  private static final Pattern NUMBER = Pattern.compile("[€+−]?\\d[\\d.,]*[%mkh]?");
  private static final int KILOBYTES_20 = 20 * 1024;

  private final Brief brief = ExampleBrief.brief();

  @Test
  void the_draft_parses_back_into_two_twins_and_two_named_files() throws Exception {
    MimeMessage message = parse(Draft.eml(brief, DECK, WORKBOOK));
    Multipart mixed = (Multipart) message.getContent();
    Multipart twins = (Multipart) mixed.getBodyPart(0).getContent();

    assertThat(message.getSubject()).isEqualTo(brief.mail().subject().text());
    assertThat(message.getContentType()).startsWith("multipart/mixed");
    assertThat(mixed.getCount()).isEqualTo(3);
    assertThat(mixed.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
    assertThat(lines(twins.getBodyPart(0))).isEqualTo(Draft.txt(brief));
    assertThat(lines(twins.getBodyPart(1))).isEqualTo(Draft.html(brief));
    attachment(mixed.getBodyPart(1), "Halden_Respond-and-Refer_deck_2026-07-16.pptx", DECK);
    attachment(mixed.getBodyPart(2), "Halden_Respond-and-Refer_numbers_2026-07-16.xlsx", WORKBOOK);
  }

  @Test
  void the_draft_is_unsent_and_has_neither_date_nor_id_nor_recipient() throws Exception {
    MimeMessage message = parse(Draft.eml(brief, DECK, WORKBOOK));

    assertThat(message.getHeader("X-Unsent")).containsExactly("1");
    assertThat(message.getHeader("Date")).isNull();
    assertThat(message.getHeader("Message-ID")).isNull();
    assertThat(message.getAllRecipients()).isNull();
    assertThat(message.getFrom()[0].toString()).contains("maren.voss@halden.example");
  }

  @Test
  void the_same_brief_gives_the_same_bytes_in_another_zone_and_locale() {
    byte[] here = Draft.eml(brief, DECK, WORKBOOK);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Draft.eml(ExampleBrief.brief(), DECK, WORKBOOK)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void both_twins_carry_the_same_words_and_numbers() {
    List<String> html = words(visible(Draft.html(brief)));
    List<String> text = words(Draft.txt(brief).replaceAll("(?m)^--$", ""));

    assertThat(html).containsExactlyElementsOf(text);
    assertThat(numbers(visible(Draft.html(brief))))
        .isEqualTo(numbers(Draft.txt(brief)))
        .isNotEmpty();
  }

  @Test
  void the_html_has_no_picture_button_script_or_web_address() {
    String html = Draft.html(brief);

    assertThat(html).doesNotContainPattern("(?i)<(img|button|script|form|link)\\b");
    assertThat(html.replaceAll("xmlns:\\w=\"[^\"]*\"", ""))
        .doesNotContainPattern("(?i)https?://|url\\(");
    assertThat(html).doesNotContain(" th:").contains("lang=\"en-GB\"");
    assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(KILOBYTES_20);
  }

  @Test
  void layout_tables_are_presentation_and_the_numbers_are_row_headers() {
    String html = Draft.html(brief);
    long tables = Pattern.compile("<table").matcher(html).results().count();
    long layout = Pattern.compile("<table role=\"presentation\"").matcher(html).results().count();

    assertThat(tables - layout).isEqualTo(1);
    assertThat(Pattern.compile("<th scope=\"row\"").matcher(html).results().count())
        .isEqualTo(brief.mail().rows().size());
  }

  @Test
  void a_reply_opens_a_mail_with_its_subject() {
    assertThat(Draft.html(brief))
        .contains("mailto:maren.voss@halden.example?subject=Let%20us%20talk%20before%2016%20July");
  }

  @Test
  void replies_are_numbered_in_both_twins() {
    assertThat(Draft.txt(brief)).contains("1.  ", "2.  ", "3.  ");
    assertThat(Draft.html(brief)).contains("1.&#160;&#160;<a", "3.&#160;&#160;<a");
  }

  @Test
  void no_line_ends_between_a_sign_and_its_currency() {
    Brief minus = Mailed.withQuote(brief, "“−€307k”");

    assertThat(Draft.html(minus)).contains("“−\u2060€307k”");
    assertThat(Draft.txt(minus)).contains("“−\u2060€307k”");
  }

  @Test
  void words_that_look_like_markup_stay_words() {
    String html = Draft.html(Mailed.withQuote(brief, "“<b>5 & 6</b>”"));

    assertThat(html).contains("“&lt;b&gt;5 &amp; 6&lt;/b&gt;”");
    assertThat(Draft.txt(Mailed.withQuote(brief, "“<b>5 & 6</b>”"))).contains("“<b>5 & 6</b>”");
  }

  @Test
  void heavy_attachments_warn_and_too_heavy_ones_become_a_path() throws Exception {
    byte[] seven = new byte[7 * 1024 * 1024];
    byte[] one = new byte[1024 * 1024];

    assertThat(Carriage.of(one, one).warning("ceo")).isEmpty();
    assertThat(Carriage.of(new byte[5 * 1024 * 1024], one)).isEqualTo(Carriage.HEAVY);
    assertThat(Carriage.HEAVY.warning("ceo").orElseThrow().toString())
        .isEqualTo(
            "send/ceo/mail.eml: deck and workbook are over 5 MB together. Some mailboxes refuse"
                + " them: reduce the chart or logo files of the template.");
    assertThat(Carriage.of(seven, one)).isEqualTo(Carriage.BY_PATH);
    Multipart mixed = (Multipart) parse(Draft.eml(brief, seven, one)).getContent();
    assertThat(mixed.getCount()).isEqualTo(1);
    assertThat(lines(((Multipart) mixed.getBodyPart(0).getContent()).getBodyPart(0)))
        .contains("send/ceo/deck.pptx (9 slides, 7 minutes)")
        .doesNotContain("Halden_Respond-and-Refer_deck");
  }

  private static void attachment(Part part, String name, byte[] content) throws Exception {
    assertThat(part.getFileName()).isEqualTo(name);
    assertThat(part.getDisposition()).isEqualTo(Part.ATTACHMENT);
    assertThat(part.getInputStream().readAllBytes()).isEqualTo(content);
  }

  private static MimeMessage parse(byte[] eml) throws MessagingException {
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
  }

  private static String lines(Part part) throws IOException, MessagingException {
    return part.getContent().toString().replace("\r\n", "\n");
  }

  /** What a reader of the HTML sees, preheader left out. */
  private static String visible(String html) {
    return html.replaceAll("(?s)<head>.*</head>", "")
        .replaceAll("(?s)<!--.*?-->", "")
        .replaceAll("<div [^>]*mso-hide.*?</div>", "")
        .replaceAll("<br>", " ")
        .replaceAll("<[^>]*>", "")
        .replace("&#160;", " ")
        .replace("\u00a0", " ")
        .replace("&amp;", "&");
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.replace('\u00a0', ' ').split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    NUMBER.matcher(text).results().map(MatchResult::group).forEach(numbers::add);
    return numbers;
  }
}
