package io.buyin.story;

/** Which pages there are; numbers close up over those with nothing to say. */
record Agenda(boolean whyNow, boolean summary, int evidence, boolean chain, boolean heard) {

  int numberOfWhyNow() {
    return 2;
  }

  int numberOfSummary() {
    return 2 + count(whyNow);
  }

  /**
   * @param index from 0
   */
  int numberOfEvidence(int index) {
    return numberOfSummary() + count(summary) + index;
  }

  int numberOfChain() {
    return numberOfEvidence(evidence);
  }

  int numberOfHeard() {
    return numberOfChain() + count(chain);
  }

  int numberOfAsk() {
    return numberOfHeard() + count(heard);
  }

  int numberOfMethod() {
    return numberOfAsk() + 1;
  }

  private static int count(boolean present) {
    return present ? 1 : 0;
  }
}
