package io.buyin.render.workbook;

import io.buyin.story.Brief;
import io.buyin.story.Numbers.EvidenceRow;
import io.buyin.story.Numbers.VoiceRow;
import io.buyin.story.Quote;
import io.buyin.story.Tone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everyone counted; their words where this audience may read them. */
final class VoicesSheet {

  private static final int HEADER_ROW = 3;

  private final Words words;
  private final Grid grid;
  private final Map<String, Tone> tones;
  private final Map<String, Place> stances = new LinkedHashMap<>();
  private final Map<String, Place> roles = new LinkedHashMap<>();
  private final Map<String, VoiceRow> rows = new LinkedHashMap<>();

  VoicesSheet(Page page, Brief brief) {
    this.words = page.book().words();
    this.grid = new Grid(page, "listVoices", HEADER_ROW, columns());
    this.tones = tones(brief);
  }

  void fill(List<VoiceRow> voices, String note) {
    String about = words.of("about.voices");
    grid.open(words.of("title.voices"), note.isEmpty() ? about : about + " " + note);
    for (VoiceRow voice : voices) {
      grid.next();
      rows.put(voice.id(), voice);
      grid.text(0, voice.id());
      grid.text(1, voice.date().text());
      roles.put(voice.id(), grid.text(2, voice.attribution()));
      stances.put(voice.id(), grid.text(3, voice.stance(), stanceLook(voice.stance())));
      grid.text(4, voice.theme());
      if (voice.words().isEmpty()) {
        grid.text(5, words.of("not-released"), Look.TEXT.tinted(Tint.MUTED));
      } else {
        grid.text(5, voice.words());
      }
      grid.text(6, voice.extent(), Look.TEXT.tinted(Tint.MUTED));
    }
    grid.close();
  }

  /** A voice's row and the cells of its stance and role. */
  record Entry(VoiceRow row, Place stance, Place role) {}

  Optional<Entry> find(String voice) {
    VoiceRow row = rows.get(voice);
    Place stance = stances.get(voice);
    Place role = roles.get(voice);
    return row == null || stance == null || role == null
        ? Optional.empty()
        : Optional.of(new Entry(row, stance, role));
  }

  Look stanceLook(String stance) {
    return Look.TEXT.bolded().tinted(tint(stance));
  }

  Tint tint(String stance) {
    return Tint.of(tones.getOrDefault(stance, Tone.COMPARISON));
  }

  /** What each stance word of this Brief means, learned from its quotes and their rows. */
  private static Map<String, Tone> tones(Brief brief) {
    Map<String, Tone> byVoice = new LinkedHashMap<>();
    Map<String, Tone> tones = new LinkedHashMap<>();
    for (Quote quote : brief.voices()) {
      byVoice.put(quote.voice(), quote.tone());
      tones.put(quote.tag(), quote.tone());
    }
    for (VoiceRow row : brief.numbers().voices()) {
      learn(tones, row.stance(), byVoice.get(row.id()));
    }
    for (EvidenceRow row : brief.numbers().evidence()) {
      learn(tones, row.stance(), byVoice.get(row.voice()));
    }
    return tones;
  }

  private static void learn(
      Map<String, Tone> tones, String stance, @org.jspecify.annotations.Nullable Tone tone) {
    if (tone != null) {
      tones.putIfAbsent(stance, tone);
    }
  }

  private List<Grid.Column> columns() {
    return List.of(
        new Grid.Column(words.of("column.id"), 7, Look.TEXT.bolded()),
        new Grid.Column(words.of("column.date"), 20, Look.TEXT),
        new Grid.Column(words.of("column.role"), 30, Look.WRAPPED),
        new Grid.Column(words.of("column.stance"), 12, Look.TEXT.bolded()),
        new Grid.Column(words.of("column.theme"), 22, Look.WRAPPED),
        new Grid.Column(words.of("column.quote"), 84, Look.QUOTE),
        new Grid.Column(words.of("column.extent"), 9, Look.TEXT));
  }
}
