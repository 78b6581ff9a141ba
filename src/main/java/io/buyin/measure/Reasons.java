package io.buyin.measure;

import io.buyin.trouble.BuyinBug;
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
      limits.add(new Limit(atMost, known(code)));
    }
  }

  void note(boolean applies, String code) {
    if (applies) {
      notes.add(known(code));
    }
  }

  private static String known(String code) {
    if (!Grading.CODES.contains(code)) {
      throw new BuyinBug("The reason " + code + " is not in Grading.CODES");
    }
    return code;
  }

  Verdict verdict() {
    List<Limit> strictestFirst =
        limits.stream().sorted(Comparator.comparing(Limit::atMost).reversed()).toList();
    Grade grade = strictestFirst.isEmpty() ? Grade.A : strictestFirst.get(0).atMost();
    Stream<String> codes = strictestFirst.stream().map(Limit::code);
    return new Verdict(grade, Stream.concat(codes, notes.stream()).toList());
  }
}
