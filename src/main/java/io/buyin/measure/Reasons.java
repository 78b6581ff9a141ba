package io.buyin.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Collects what limits a grade; the strictest limit becomes the grade and stands first. */
final class Reasons {

  private final List<Limit> limits = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private record Limit(Grade atMost, String code) {}

  void limit(boolean applies, Grade atMost, String code) {
    if (applies) {
      limits.add(new Limit(atMost, code));
    }
  }

  void note(boolean applies, String code) {
    if (applies) {
      notes.add(code);
    }
  }

  Verdict verdict() {
    List<Limit> strictestFirst =
        limits.stream().sorted(Comparator.comparing(Limit::atMost).reversed()).toList();
    Grade grade = strictestFirst.isEmpty() ? Grade.A : strictestFirst.get(0).atMost();
    Stream<String> codes = strictestFirst.stream().map(Limit::code);
    return new Verdict(grade, Stream.concat(codes, notes.stream()).toList());
  }
}
