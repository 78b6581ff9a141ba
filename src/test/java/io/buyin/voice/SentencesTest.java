package io.buyin.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  private final Sentences sentences = new Sentences();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|M. Dupont a répondu lundi. Il attend.|M. Dupont a répondu lundi.",
        "es|El Sr. García contestó el lunes. Espera.|El Sr. García contestó el lunes.",
        "en|Dr. Smith called on Monday. He waits.|Dr. Smith called on Monday.",
        "en|Ask J. Miller about it. He knows.|Ask J. Miller about it.",
        "en|It costs approx. 5 euros a day. That is fine.|It costs approx. 5 euros a day.",
        "en|Use a tool, e.g. LinkedIn, for it. Then wait.|Use a tool, e.g. LinkedIn, for it.",
        "fr|Un réseau, p. ex. LinkedIn, suffit. Merci.|Un réseau, p. ex. LinkedIn, suffit.",
        "es|Una red, p. ej. LinkedIn, basta. Gracias.|Una red, p. ej. LinkedIn, basta.",
        "en|We grew by 3.5 percent. Good.|We grew by 3.5 percent.",
        "en|See example.org/a.b for it. Then call.|See example.org/a.b for it.",
        "en|I said no. Nobody listened.|I said no."
      })
  void the_first_sentence_ends_where_a_reader_ends_it(String language, String text, String first) {
    assertThat(texts(text, language)).hasSize(2).first().isEqualTo(first);
  }

  @Test
  void lines_and_bullets_begin_sentences() {
    assertThat(texts("Two wishes:\n- more people\n- fewer tools\r\n• a plan", "en"))
        .containsExactly("Two wishes:", "more people", "fewer tools", "a plan");
  }

  @Test
  void every_sentence_stands_in_the_text_where_it_says() {
    String text = "  One thing. Another thing!\n\nA third?  ";

    assertThat(sentences.of(text, "en"))
        .hasSize(3)
        .allSatisfy(s -> assertThat(text.substring(s.start(), s.end())).isEqualTo(s.text()));
  }

  @Test
  void sentences_of_two_lines_are_told_apart() {
    assertThat(sentences.of("One. Two.\nThree.", "en"))
        .extracting(Sentence::line)
        .containsExactly(0, 0, 1);
  }

  private List<String> texts(String text, String language) {
    return sentences.of(text, language).stream().map(Sentence::text).toList();
  }
}
