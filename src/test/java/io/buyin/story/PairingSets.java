package io.buyin.story;

import io.buyin.evaluation.Labelled;
import io.buyin.fact.Remark;
import io.buyin.fact.RowOrigin;
import io.buyin.house.Records;
import io.buyin.measure.Grade;
import io.buyin.quantity.BusinessDate;
import io.buyin.quantity.Period;
import io.buyin.voice.Reading;
import io.buyin.voice.Stance;
import io.buyin.voice.Subjects;
import io.buyin.voice.Voice;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The labelled claims, their pools and judgements, and the voices as Buyin reads them. */
final class PairingSets {

  private static final BusinessDate DAY = new BusinessDate(LocalDate.of(2026, 7, 6));
  private static final Subjects SUBJECTS = new Subjects();

  /**
   * A claim and what a judge said of the voices in its pool.
   *
   * @param half tune or test
   * @param judged by part: best, acceptable or wrong, by the voice's remark
   */
  record Judged(String id, String half, Claim claim, Map<Part, Map<String, String>> judged) {

    Set<String> pool() {
      return judged.getOrDefault(Part.OPEN, Map.of()).keySet();
    }

    String verdict(Part part, String remark) {
      return judged.getOrDefault(part, Map.of()).getOrDefault(remark, "wrong");
    }

    boolean hasRight(Part part) {
      return judged.getOrDefault(part, Map.of()).values().stream()
          .anyMatch(v -> !v.equals("wrong"));
    }
  }

  private PairingSets() {}

  static List<Judged> claims() {
    Map<String, List<CSVRecord>> pools =
        Labelled.rows("candidates.csv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("claim"), LinkedHashMap::new, Collectors.toList()));
    return Labelled.rows("claims.csv").stream()
        .map(row -> judged(row, pools.getOrDefault(row.get("id"), List.of())))
        .toList();
  }

  private static Judged judged(CSVRecord row, List<CSVRecord> pool) {
    Map<Part, Map<String, String>> judged = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      Map<String, String> its = new LinkedHashMap<>();
      pool.forEach(one -> its.put(one.get("voice"), one.get(part.name().toLowerCase(Locale.ROOT))));
      judged.put(part, its);
    }
    return new Judged(row.get("id"), row.get("half"), claim(row), judged);
  }

  /** Of the columns alone, and of the subjects that the figure's sentence and name speak of. */
  private static Claim claim(CSVRecord row) {
    String about = row.get("sentence") + " " + row.get("measure").replaceAll("[-.]", " ");
    return new Claim(
        Claim.News.valueOf(row.get("good").toUpperCase(Locale.ROOT)),
        row.get("theme"),
        SUBJECTS.of(about + " " + row.get("segment"), "en"),
        new Claim.Place(lower(row.get("region")), lower(row.get("product"))),
        new Period(LocalDate.parse(row.get("from")), LocalDate.parse(row.get("to"))),
        Grade.valueOf(row.get("grade")));
  }

  private static Set<String> lower(String place) {
    return place.isEmpty() ? Set.of() : Set.of(place.toLowerCase(Locale.ROOT));
  }

  /** As the night reads them, from words alone: the export names no language, theme or stance. */
  static List<Voice> read() {
    Map<String, CSVRecord> said =
        Labelled.rows("remarks.csv").stream()
            .collect(Collectors.toMap(row -> row.get("id"), row -> row));
    List<Remark> remarks =
        Labelled.rows("voices.csv").stream()
            .map(row -> remark(row, said.get(row.get("id"))))
            .toList();
    return Reading.read(remarks, Labelled.settings(), List.of(), DAY).all();
  }

  /** The same voices, with themes and stances as labelled. */
  static List<Voice> told() {
    Map<String, CSVRecord> said =
        Labelled.rows("remarks.csv").stream()
            .collect(Collectors.toMap(row -> row.get("id"), row -> row));
    return read().stream().map(voice -> told(voice, said.get(voice.remark()))).toList();
  }

  private static Voice told(Voice voice, CSVRecord row) {
    Stance stance = Stance.valueOf(row.get("stance").toUpperCase(Locale.ROOT));
    List<String> themes = List.of(row.get("theme").split("\\|"));
    Voice labelled = Records.with(Records.with(voice, "stance", stance), "themes", themes);
    return Records.with(labelled, "reasons", List.of("stance.stated"));
  }

  private static Remark remark(CSVRecord voice, CSVRecord said) {
    boolean released = voice.get("released").equals("yes");
    LocalDate date = LocalDate.parse(voice.get("date"));
    return new Remark(
        new RowOrigin("remarks.csv", 2),
        voice.get("id"),
        date,
        voice.get("person"),
        voice.get("role"),
        voice.get("team"),
        Remark.Mode.CONVERSATION,
        said.get("text"),
        "",
        null,
        "",
        released ? Remark.Consent.ROLE : Remark.Consent.NONE,
        released ? Set.of("all") : Set.of(),
        released ? date : null,
        voice.get("region"),
        voice.get("product"));
  }

  /** The half a remark is in. */
  static Map<String, String> halves() {
    return Labelled.rows("remarks.csv").stream()
        .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("half")));
  }
}
