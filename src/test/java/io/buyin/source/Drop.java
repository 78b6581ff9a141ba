package io.buyin.source;

import io.buyin.fact.Deal;
import io.buyin.fact.Fact;
import io.buyin.fact.Remark;
import io.buyin.fact.SocialRow;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A small inbox for tests: files dropped in as text, and what became of them. */
final class Drop {

  static final ReadingRules RULES =
      new ReadingRules("EUR", Set.of(), Set.of(), ZoneId.of("Europe/London"));

  static final Layouts BUILT_IN = Layouts.builtIn();

  private final Path dir;
  private Layouts layouts = BUILT_IN;
  private Limits limits = Limits.STANDARD;

  Drop(Path dir) {
    this.dir = dir;
  }

  Drop with(Limits other) {
    limits = other;
    return this;
  }

  /** Adds an operator's layout. */
  Drop layout(String yaml) {
    try {
      Path folder = Files.createDirectories(dir.resolve("layouts"));
      Files.writeString(folder.resolve("own.yaml"), yaml);
      layouts = Layouts.with(folder);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InboxFile file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  InboxFile file(String name, String text, Charset charset) {
    return file(name, text.getBytes(charset));
  }

  InboxFile file(String name, byte[] bytes) {
    try {
      Files.write(dir.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Inbox.list(dir).files().stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Recognition recognise(InboxFile file) {
    return Recogniser.main(new Recogniser(layouts.all(), limits).tables(file));
  }

  Recognised recognised(InboxFile file) {
    Recognition recognition = recognise(file);
    if (recognition instanceof Unrecognised unrecognised) {
      throw new AssertionError(unrecognised.trouble().toString());
    }
    return (Recognised) recognition;
  }

  Trouble unrecognised(String name, String text) {
    return ((Unrecognised) recognise(file(name, text))).trouble();
  }

  Outcome read(String name, String text) {
    return read(file(name, text), RULES);
  }

  Outcome read(InboxFile file, ReadingRules rules) {
    Recognised recognised = recognised(file);
    try (Export export = Export.open(recognised, rules, limits)) {
      List<Fact> facts = new ArrayList<>();
      export.forEachRemaining(facts::add);
      return new Outcome(
          recognised, facts, export.tally(), export.rejected(), doubts(export.warnings()));
    }
  }

  /**
   * Small files lack columns on purpose: of these only the tests of missing columns want to hear.
   */
  private static List<Trouble> doubts(List<Trouble> warnings) {
    return warnings.stream().filter(doubt -> !doubt.code().equals("column-missing")).toList();
  }

  /** All that a file became. */
  record Outcome(
      Recognised recognised,
      List<Fact> facts,
      Tally tally,
      List<Rejected> rejected,
      List<Trouble> warnings) {

    List<Deal> deals() {
      return facts.stream().map(Deal.class::cast).toList();
    }

    List<SocialRow> social() {
      return facts.stream().map(SocialRow.class::cast).toList();
    }

    List<Remark> remarks() {
      return facts.stream().map(Remark.class::cast).toList();
    }

    List<String> complaints() {
      return rejected.stream().map(row -> row.trouble().toString()).toList();
    }

    List<String> doubts() {
      return warnings.stream().map(Trouble::toString).toList();
    }

    /** {@code rows/used/duplicate/excluded/rejected}. */
    String counts() {
      return String.format(
          java.util.Locale.ROOT,
          "%d/%d/%d/%d/%d",
          tally.rows(),
          tally.used(),
          tally.duplicate(),
          tally.excluded(),
          tally.rejected());
    }
  }
}
