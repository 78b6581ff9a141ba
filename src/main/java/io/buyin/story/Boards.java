package io.buyin.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets of further figures, in the order of their tabs. */
final class Boards {

  private Boards() {}

  static List<Board> of(Ground ground) {
    return Stream.of(
            MeasureBoard.of(ground),
            LevelBoard.of(ground),
            OriginBoard.of(ground),
            AttributionBoard.of(ground),
            SentBoard.of(ground))
        .flatMap(Optional::stream)
        .toList();
  }
}
