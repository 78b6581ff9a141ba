package io.buyin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.quantity.Tongue;
import io.buyin.story.Message;
import io.buyin.story.Phrase;
import io.buyin.story.Run;
import io.buyin.story.Token;
import io.buyin.story.Tone;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageProofTest {

  private static final Confidential NOTHING = new Confidential(List.of(), List.of(), Set.of());

  @Test
  void passes_a_message_that_says_its_tokens() {
    Message message = message("€673k", "T0001");
    assertThat(findings(message, message.text())).isEmpty();
  }

  @Test
  void finds_a_number_that_its_token_does_not_say() {
    Message message = message("€674k", "T0001");
    assertThat(findings(message, message.text())).isNotEmpty();
  }

  @Test
  void finds_a_number_without_a_token() {
    Message message = message("€673k", "");
    assertThat(findings(message, message.text())).isNotEmpty();
  }

  @Test
  void finds_a_file_that_says_more() {
    Message message = message("€673k", "T0001");
    assertThat(findings(message, message.text() + "And more.\n")).isNotEmpty();
  }

  @Test
  void finds_words_that_nobody_released() {
    Message message = message("€673k", "T0001");
    Confidential secret =
        new Confidential(
            List.of(),
            List.of("People told us in confidence that closed-won has grown since then"),
            Set.of());
    assertThat(Proof.message(message, secret, exhibit(message.text()))).isNotEmpty();
  }

  private static List<Finding> findings(Message message, String text) {
    return Proof.message(message, NOTHING, exhibit(text));
  }

  private static Exhibit exhibit(String text) {
    return new Exhibit("internal/wins.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Message message(String shown, String token) {
    Token known =
        new Token(
            "T0001",
            Token.Origin.FIGURE,
            "closed-won.social",
            1,
            "€673k",
            BigDecimal.valueOf(673_000),
            "EUR");
    return new Message(
        Tongue.parse("en-GB"),
        List.of(
            new Phrase(
                List.of(
                    new Run(
                        "People told us in confidence that closed-won has grown since then ",
                        Run.Weight.REGULAR,
                        Tone.INK,
                        ""),
                    new Run(shown, Run.Weight.REGULAR, Tone.INK, token)))),
        List.of(known));
  }
}
