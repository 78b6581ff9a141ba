package io.buyin.story;

import java.util.List;

/** The charts of slides, in reading order; their names are unique in a deck. */
public final class Charts {

  private Charts() {}

  public static List<ChartPlan> in(List<Slide> slides) {
    return Walk.over(slides).plans();
  }
}
