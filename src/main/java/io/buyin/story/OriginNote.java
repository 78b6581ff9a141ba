package io.buyin.story;

import io.buyin.measure.Figure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Both definitions of social origin side by side, and what touches could not be joined. */
final class OriginNote {

  private OriginNote() {}

  static Optional<Phrase> of(Ground ground) {
    Words words = ground.words();
    List<Optional<Figure>> parts =
        Stream.of("social-by-touch", "social-by-either", "influenced-only", "untouched")
            .map(scope -> ground.figure(ChainStages.OPENED, scope))
            .toList();
    Optional<Figure> apart = ground.figure("touches", "not-joined");
    Optional<Figure> touches = ground.figure("touches", Ground.ALL);
    if (parts.stream().anyMatch(Optional::isEmpty) || apart.isEmpty() || touches.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        words
            .line("notes.origins")
            .with("touch", words.value(parts.get(0).orElseThrow()))
            .with("either", words.value(parts.get(1).orElseThrow()))
            .with("influenced", words.value(parts.get(2).orElseThrow()))
            .with("untouched", words.value(parts.get(3).orElseThrow()))
            .with(
                "days",
                words.count(
                    ground.settings().touchpoints().lookBackDays(),
                    Behind.stated("touchpoints.look-back-days")))
            .with("apart", words.value(apart.get()))
            .with("touches", words.value(touches.get()))
            .phrase());
  }
}
