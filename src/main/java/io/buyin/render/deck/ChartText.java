package io.buyin.render.deck;

/** A text inside a chart, that moves and grows with it; its place in points within the frame. */
record ChartText(Para words, double x, double y, double width, double height) {}
