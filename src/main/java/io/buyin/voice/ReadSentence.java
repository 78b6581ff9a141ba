package io.buyin.voice;

import java.util.List;

/** A sentence with its stems and the weight of its cues. */
record ReadSentence(Sentence sentence, List<Stem> stems, Tally tally, boolean contrast) {}
