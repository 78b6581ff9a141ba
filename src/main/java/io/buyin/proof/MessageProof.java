package io.buyin.proof;

import io.buyin.story.Message;
import io.buyin.story.Run;
import io.buyin.story.Token;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A message says its lines and nothing else, and every number in it is a token of its value. */
final class MessageProof {

  private final Message message;
  private final Map<String, Token> tokens = new LinkedHashMap<>();
  private final NumberWords numbers;
  private final Findings findings;

  private MessageProof(Message message, Exhibit exhibit) {
    this.message = message;
    this.numbers = NumberWords.of(message.tongue());
    this.findings = new Findings("message", exhibit.path());
    message.tokens().forEach(token -> tokens.put(token.id(), token));
  }

  static List<Finding> check(Message message, Exhibit exhibit) {
    MessageProof proof = new MessageProof(message, exhibit);
    String text = new String(exhibit.bytes(), StandardCharsets.UTF_8);
    if (!text.equals(message.text())) {
      proof.findings.stops("the file does not say what the message says");
    }
    message.lines().stream().flatMap(line -> line.runs().stream()).forEach(proof::run);
    return proof.findings.all();
  }

  private void run(Run run) {
    Token token = tokens.get(run.token());
    if (run.token().isEmpty()) {
      if (numbers.in(run.text())) {
        findings.stops("a number stands in it without a token");
      }
    } else if (token == null || !token.rendering().equals(run.text())) {
      findings.stops("\"" + run.text() + "\" is not how its token is rendered");
    } else if (!says(token)) {
      findings.stops("\"" + token.rendering() + "\" does not say the value of " + token.source());
    }
  }

  private boolean says(Token token) {
    return token.value() == null
        ? token.origin() != Token.Origin.DATE
            || DateRendering.says(token.rendering(), token.source(), message.tongue())
        : Rendering.says(token.rendering(), token.value(), token.unit(), message.tongue());
  }
}
