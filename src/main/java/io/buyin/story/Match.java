package io.buyin.story;

import io.buyin.voice.Voice;
import java.util.List;

/**
 * How well a voice fits a figure: six contributions from 0 to 1, and their weighted sum.
 *
 * @param theme 1 where the figure's theme is the voice's main one
 * @param place 1 where region and product are the figure's, .5 where they are not known
 * @param subject how much of what exactly the figure is about the voice speaks of
 * @param period 1 within the figure's period, less outside
 * @param quality how well it reads as a quote
 * @param centrality how much it says what others of its theme and stance say
 */
record Match(
    Voice voice,
    double theme,
    double place,
    double subject,
    double period,
    double quality,
    double centrality) {

  static final double THEME = .35;
  static final double PLACE = .25;
  static final double SUBJECT = .15;
  static final double PERIOD = .10;
  static final double QUALITY = .10;
  static final double CENTRALITY = .05;

  double score() {
    List<Double> weights = List.of(THEME, PLACE, SUBJECT, PERIOD, QUALITY, CENTRALITY);
    double sum = 0;
    for (int i = 0; i < weights.size(); i++) {
      sum += weights.get(i) * contributions().get(i);
    }
    return sum;
  }

  /** In the order of the weights. */
  List<Double> contributions() {
    return List.of(theme, place, subject, period, quality, centrality);
  }
}
