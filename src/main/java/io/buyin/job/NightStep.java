package io.buyin.job;

import java.util.List;

/** One step of the night. It works on the desk and says in a few words what it did. */
interface NightStep {

  /** The step's name in the job repository. */
  String name();

  /** The work, where it is not shared out. */
  String work(Desk desk);

  /** A step whose parts may be worked on side by side. */
  interface Shared extends NightStep {

    /** Stable names of the parts, in order. */
    List<String> parts(Desk desk);

    void work(Desk desk, String part);

    /** What all parts did together. */
    String sum(Desk desk);

    @Override
    default String work(Desk desk) {
      parts(desk).forEach(part -> work(desk, part));
      return sum(desk);
    }
  }
}
