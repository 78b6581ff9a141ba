package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.quantity.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where a night's figures, gaps and gradings are written down, each figure once. */
final class FigureBook {

  private final Catalogue catalogue;
  private final Sources sources;
  private final int fiscalYearStarts;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Set<Gap> gaps = new LinkedHashSet<>();
  private final List<Graded> gradings = new ArrayList<>();
  private final Map<String, Supplier<List<CountedRow>>> rows = new LinkedHashMap<>();

  FigureBook(Catalogue catalogue, Sources sources, int fiscalYearStarts) {
    this.catalogue = catalogue;
    this.sources = sources;
    this.fiscalYearStarts = fiscalYearStarts;
  }

  /** The figure, written down; null and a gap where the measure's minimum is not reached. */
  @Nullable Figure add(FigureKey key, long cases, Supplier<Level> level) {
    MeasureDefinition definition = catalogue.get(key.measure());
    if (cases < definition.minimum()) {
      gaps.add(new Gap(key.measure(), key.scope(), key.period(), cases, definition.minimum()));
      return null;
    }
    return figures.computeIfAbsent(idOf(key), id -> figure(id, definition, key, level.get()));
  }

  /** No figure, although there are cases; a gap where they are too few anyway. */
  @Nullable Figure missing(FigureKey key, long cases) {
    long minimum = catalogue.get(key.measure()).minimum();
    if (cases < minimum) {
      gaps.add(new Gap(key.measure(), key.scope(), key.period(), cases, minimum));
    }
    return null;
  }

  /** A figure that has no minimum. */
  Figure add(FigureKey key, Level level) {
    return figures.computeIfAbsent(
        idOf(key), id -> figure(id, catalogue.get(key.measure()), key, level));
  }

  /** A figure that has no minimum and rests on a second kind of export too. */
  Figure add(FigureKey key, Level level, Kind also) {
    Figure alone = add(key, level);
    Figure together = alone.alsoFrom(sources.files(also.word()));
    figures.put(alone.id(), together);
    return together;
  }

  /** A figure that has no minimum and rests on this kind of export alone. */
  Figure addFrom(Kind kind, FigureKey key, Level level) {
    Figure figure = add(key, level).onlyFrom(sources.files(kind.word()));
    figures.put(figure.id(), figure);
    return figure;
  }

  void log(String id, Evidence evidence, Verdict verdict) {
    gradings.add(new Graded(id, evidence, verdict));
  }

  /** Fewest cases for a value of this measure. */
  long minimum(String measure) {
    return catalogue.get(measure).minimum();
  }

  String slug(Period period) {
    return PeriodSlug.of(period, fiscalYearStarts);
  }

  Map<String, Figure> figures() {
    return Collections.unmodifiableMap(figures);
  }

  List<Gap> gaps() {
    return List.copyOf(gaps);
  }

  List<Graded> gradings() {
    return List.copyOf(gradings);
  }

  /** What makes the rows of each figure that has some of its own. */
  Map<String, Supplier<List<CountedRow>>> rows() {
    return Collections.unmodifiableMap(rows);
  }

  /** As the figure is named, once it is written down. */
  String idOf(FigureKey key) {
    return key.measure() + "." + key.scope() + "." + slug(key.period());
  }

  private Figure figure(String id, MeasureDefinition definition, FigureKey key, Level level) {
    Verdict verdict = Grading.of(level.evidence());
    log(id, level.evidence(), verdict);
    Supplier<List<CountedRow>> counted = level.rows();
    if (counted != null) {
      rows.put(id, counted);
    }
    return new Figure(
        id,
        key.measure(),
        definition.version(),
        key.scope(),
        key.period(),
        level.value(),
        level.evidence().n(),
        level.interval(),
        verdict,
        level.filter(),
        sources.files(definition.kind()),
        level.recipe());
  }
}
