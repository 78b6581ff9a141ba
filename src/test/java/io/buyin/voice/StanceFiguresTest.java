package io.buyin.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How well stances are read from words alone. The figures are floors, so that a change of the cues
 * cannot make the reading worse unseen; the held-out remarks are the honest ones.
 */
class StanceFiguresTest {

  @Test
  void reads_the_remarks_it_was_tuned_on() {
    Figures figures = figures("stance-tuning.tsv");

    assertThat(figures.right()).isGreaterThanOrEqualTo(0.97);
    assertThat(figures.turned()).isZero();
  }

  /**
   * When written down: 20 of 58 right, 37 left unclear, 3 turned round (support for hesitation).
   */
  @Test
  void abstains_rather_than_turning_a_remark_round() {
    Figures figures = figures("stance-held-out.tsv");

    assertThat(figures.right()).isGreaterThanOrEqualTo(0.34);
    assertThat(figures.turned()).isLessThanOrEqualTo(3);
  }

  private record Labelled(Stance stance, Stance read) {

    boolean isTurned() {
      return (stance == Stance.SUPPORT && read == Stance.HESITATE)
          || (stance == Stance.HESITATE && read == Stance.SUPPORT);
    }
  }

  private record Figures(double right, long turned) {}

  private static Figures figures(String file) {
    List<Labelled> remarks =
        WordFile.read(file).lines().stream().map(StanceFiguresTest::labelled).toList();
    long right = remarks.stream().filter(each -> each.stance() == each.read()).count();
    long turned = remarks.stream().filter(Labelled::isTurned).count();
    return new Figures((double) right / remarks.size(), turned);
  }

  private static Labelled labelled(String line) {
    String[] parts = line.split("\t");
    Stance stance = Stance.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT));
    return new Labelled(stance, House.only(Said.thus("A", parts[2]).in(parts[1])).stance());
  }
}
