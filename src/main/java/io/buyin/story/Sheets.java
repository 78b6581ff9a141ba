package io.buyin.story;

import io.buyin.measure.MeasureDefinition;
import io.buyin.settings.Settings;
import io.buyin.voice.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the workbook shows. Made last: it lists every figure that was printed before. */
final class Sheets {

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Voices that a sheet lists at most; no reader goes through more, and each costs memory. */
  private static final int MOST_VOICES = 10_000;

  private final Telling telling;
  private final Ground ground;
  private final Words words;

  private Sheets(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
  }

  static Numbers compose(Telling telling) {
    return new Sheets(telling).numbers();
  }

  /** A phrase of another room, told again with a token of its own. */
  static Phrase retold(Words words, Phrase phrase, String source) {
    return phrase.isEmpty() ? phrase : words.named(phrase.text(), Behind.reference(source));
  }

  private Numbers numbers() {
    Asking asking = new Asking(ground);
    Phrase title =
        words
            .line("sheets.title")
            .with("idea", asking.idea())
            .with("day", asking.meetingDate())
            .phrase();
    List<Numbers.SummaryRow> summary = new SummaryRows(telling).rows();
    List<Numbers.EvidenceRow> evidence = evidence();
    List<Numbers.VoiceRow> voices = listed().stream().map(this::voice).toList();
    List<Numbers.ObjectionRow> objections = new Objections(telling).rows();
    List<ChartPlan> charts = charts();
    List<Numbers.ForecastRow> forecast = ForecastRows.of(ground);
    List<Board> boards = Boards.of(ground);
    return new Numbers(
        title,
        subtitle(),
        asking.sentence(),
        header(),
        summary,
        new FigureRows(ground).rows(),
        evidence,
        voices,
        voicesNote(),
        objections,
        definitions(),
        lineage(),
        new CheckTexts(ground).rows(),
        ground.measured().tables().stream().map(new TableTexts(words)::table).toList(),
        charts,
        forecast,
        boards,
        new Numbers.Words(words.wording().group("workbook")));
  }

  private Phrase subtitle() {
    Settings.Organisation organisation = ground.settings().organisation();
    return words
        .line("sheets.subtitle")
        .with("day", words.date(ground.today()))
        .with("period", ground.periodName())
        .with(
            "confidentiality",
            words.stated(organisation.confidentiality(), "organisation.confidentiality"))
        .with("note", words.stated(organisation.note(), "organisation.note"))
        .phrase();
  }

  private Numbers.SummaryHeader header() {
    Phrase target =
        words
            .line("why-now.header.target")
            .with("year", ground.periods().fiscalYear(ground.period().last()))
            .phrase();
    return new Numbers.SummaryHeader(ground.periodName(), ground.beforeName(), target);
  }

  private List<Numbers.EvidenceRow> evidence() {
    List<Numbers.EvidenceRow> rows = new ArrayList<>();
    Quotes quotes = new Quotes(ground);
    List<Pair> shown = telling.pairs().stream().filter(pair -> telling.slideOf(pair) > 0).toList();
    for (Pair pair : shown) {
      for (Voice voice : pair.voices()) {
        rows.add(
            new Numbers.EvidenceRow(
                telling.slideOf(pair),
                pair.exhibit().title(),
                pair.exhibit().figure().id(),
                voice.id(),
                quotes.tag(voice.stance()),
                quotes.cut(voice, Quotes.BESIDE_CHART),
                why(pair, voice)));
      }
    }
    return rows;
  }

  private Phrase why(Pair pair, Voice voice) {
    String key = voice.equals(pair.question()) ? "notes.why.question" : "notes.why.support";
    return new Framing(ground).why(voice, key, pair.theme().name());
  }

  /** Those quoted beside a figure are among them. */
  private List<Voice> listed() {
    Set<String> quoted =
        telling.pairs().stream()
            .flatMap(pair -> pair.voices().stream())
            .map(Voice::id)
            .collect(Collectors.toSet());
    return Newest.of(ground.voices().all(), quoted, MOST_VOICES);
  }

  private Phrase voicesNote() {
    long all = ground.voices().all().size();
    Phrase first =
        all <= MOST_VOICES
            ? Phrase.EMPTY
            : words
                .line("sheets.voices-first")
                .with("shown", words.count(MOST_VOICES, Behind.rule("sheet-rows")))
                .with("all", words.count(all, Behind.reference("voices")))
                .phrase();
    return Runs.list(List.of(first, new Unheard(ground).sentence()), Runs.plain(" "));
  }

  private Numbers.VoiceRow voice(Voice voice) {
    boolean shown = voice.mayBeShownTo(ground.input().audience().id());
    Quotes quotes = new Quotes(ground);
    words.named(voice.id(), Behind.reference(voice.id()));
    Phrase theme =
        ground.settings().themes().stream()
            .filter(known -> !voice.themes().isEmpty() && known.id().equals(voice.themes().get(0)))
            .map(known -> words.stated(known.name(), "themes.name"))
            .findFirst()
            .orElseGet(() -> words.text("sheets.no-theme"));
    return new Numbers.VoiceRow(
        voice.id(),
        quotes.tag(voice.stance()),
        theme.text(),
        words.date(voice.date()),
        shown ? quotes.who(voice).text() : words.text("sheets.not-released").text(),
        shown ? voice.quotes().get(0) : "",
        words.text("sheets.extent." + extent(voice, shown)).text());
  }

  private static String extent(Voice voice, boolean shown) {
    if (!shown) {
      return "none";
    }
    return voice.quotes().get(0).equals(voice.words().strip()) ? "whole" : "part";
  }

  private List<Numbers.DefinitionRow> definitions() {
    return MethodPage.measuresInUse(ground).stream()
        .map(
            measure ->
                new Numbers.DefinitionRow(
                    words.measure(measure),
                    unit(measure),
                    measure.better(),
                    words.named(
                        words.inLanguage(measure.formula(), ""),
                        Behind.reference(measure.id() + ".formula")),
                    measure.version()))
        .toList();
  }

  /** Of amounts the currency that they are kept in. */
  private String unit(MeasureDefinition measure) {
    return measure.unit().equals("money") ? ground.currency().getCurrencyCode() : measure.unit();
  }

  /** The rows as they came, with a token for each of their numbers. */
  private List<Numbers.LineageRow> lineage() {
    List<Numbers.LineageRow> rows = new ArrayList<>();
    for (Numbers.LineageRow row : ground.input().lineage()) {
      Behind behind = Behind.reference("lineage:" + row.file());
      for (long count :
          List.of(
              row.rows(),
              row.used(),
              row.superseded(),
              row.duplicate(),
              row.excluded(),
              row.rejected())) {
        words.count(count, behind);
      }
      for (String name : List.of(row.file(), row.layout(), row.sha256())) {
        words.named(name, behind);
      }
      rows.add(
          new Numbers.LineageRow(
              row.file(),
              kind(row.kind()),
              row.layout(),
              row.rows(),
              row.used(),
              row.superseded(),
              row.duplicate(),
              row.excluded(),
              row.rejected(),
              through(row),
              row.sha256()));
    }
    return rows;
  }

  /** The day in the reader's manner; what is no day stays as it is. */
  private Phrase through(Numbers.LineageRow row) {
    String day = row.dataThrough().text();
    return ISO.matcher(day).matches()
        ? words.date(LocalDate.parse(day))
        : retold(words, row.dataThrough(), "lineage:" + row.file());
  }

  private String kind(String kind) {
    String key = "sheets.kind." + kind;
    return words.has(key) ? words.text(key).text() : kind;
  }

  private List<ChartPlan> charts() {
    return Stream.concat(
            telling.pairs().stream().limit(2).map(pair -> pair.exhibit().chart()),
            ForecastPage.bridge(ground).stream())
        .toList();
  }
}
