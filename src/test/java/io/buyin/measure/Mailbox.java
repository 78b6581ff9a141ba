package io.buyin.measure;

import io.buyin.fact.Inquiry;
import io.buyin.fact.RowOrigin;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Invented messages of an invented service desk, seeded. */
final class Mailbox {

  private static final List<String> CHANNELS = List.of("LinkedIn", "Instagram", "X");
  private static final List<String> THEMES = List.of("Late delivery", "Calibration", "Manual");
  private static final LocalDateTime END = LocalDateTime.of(2026, 7, 13, 0, 0);

  private Mailbox() {}

  /**
   * Messages from January 2025 on: about nine hours to the first reply, in DACH and Nordics about
   * three from January 2026 on; one in 25 is never answered.
   */
  static List<Inquiry> messages(int count) {
    Random random = new Random(20260714);
    List<Inquiry> messages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDateTime received =
          LocalDateTime.of(2025, 1, 1, 0, 0).plusMinutes(random.nextInt(800_000));
      boolean pilot = random.nextInt(100) < 40;
      boolean early = received.getYear() == 2025;
      double typical = pilot && !early ? 3 : 9;
      long minutes = Math.round(typical * 60 * Math.exp(0.5 * random.nextGaussian()));
      LocalDateTime reply = received.plusMinutes(minutes);
      boolean never = random.nextInt(25) == 0 || !reply.isBefore(END);
      messages.add(
          new Maker("M-%06d".formatted(i))
              .received(received)
              .replied(never ? null : reply)
              .channel(CHANNELS.get(random.nextInt(3)))
              .author(random.nextInt(20) == 0 ? "" : "A-" + random.nextInt(Math.max(1, count / 2)))
              .account(random.nextInt(3) == 0 ? "Firm " + random.nextInt(200) : "")
              .region(pilot ? (random.nextBoolean() ? "DACH" : "Nordics") : "Iberia")
              .complaintAbout(random.nextInt(5) == 0 ? THEMES.get(random.nextInt(3)) : null)
              .inquiry());
    }
    return List.copyOf(messages);
  }

  /** A message in the making: a question of March, answered after two hours. */
  static final class Maker {
    private final String id;
    private LocalDateTime received = LocalDateTime.of(2026, 3, 2, 10, 0);
    private @Nullable LocalDateTime replied = LocalDateTime.of(2026, 3, 2, 12, 0);
    private String channel = "LinkedIn";
    private String author = "A-1";
    private String account = "";
    private String region = "";
    private String file = "service/inbox.csv";
    private String type = "question";
    private String theme = "";
    private @Nullable Boolean needsAnswer;

    Maker(String id) {
      this.id = id;
    }

    Maker received(LocalDateTime value) {
      this.received = value;
      return this;
    }

    Maker replied(@Nullable LocalDateTime value) {
      this.replied = value;
      return this;
    }

    /** Answered after so many minutes. */
    Maker after(long minutes) {
      return replied(received.plusMinutes(minutes));
    }

    Maker channel(String value) {
      this.channel = value;
      return this;
    }

    Maker author(String value) {
      this.author = value;
      return this;
    }

    Maker account(String value) {
      this.account = value;
      return this;
    }

    Maker region(String value) {
      this.region = value;
      return this;
    }

    Maker complaintAbout(@Nullable String value) {
      this.type = value == null ? type : "complaint";
      this.theme = value == null ? theme : value;
      return this;
    }

    Maker type(String value) {
      this.type = value;
      return this;
    }

    /** Of a file of its own, which states no type. */
    Maker untyped(String read) {
      this.type = read;
      this.file = "service/untyped.csv";
      return this;
    }

    Maker needsAnswer(boolean value) {
      this.needsAnswer = value;
      return this;
    }

    Inquiry inquiry() {
      return new Inquiry(
          new RowOrigin(file, 2),
          id,
          type,
          received,
          replied,
          null,
          channel,
          author,
          account,
          region,
          theme,
          "",
          needsAnswer,
          "");
    }
  }
}
