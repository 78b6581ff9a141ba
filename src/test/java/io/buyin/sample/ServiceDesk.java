package io.buyin.sample;

import io.buyin.sample.SampleMessage.What;
import io.buyin.sample.SampleMessage.Who;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Invents the messages customers send over social networks: since the pilot began its two regions
 * answer sooner and leave fewer unanswered, and hear fewer complaints on the two topics that got
 * help pages; the others stay as they were.
 */
final class ServiceDesk {
  private static final LocalDateTime EXPORTED = Halden.LAST.atTime(20, 14);
  private static final List<String> CHANNELS =
      List.of("LinkedIn", "LinkedIn", "Facebook", "Facebook", "Instagram", "X", "YouTube");
  private static final List<String> HELPED = List.of("calibration certificate", "sensor drift");

  /** Median hours wanted in the pilot regions, from October 2025 on; 9 before and elsewhere. */
  private static final double[] PILOT_HOURS = {7.4, 6.0, 5.0, 3.9, 3.5, 3.1, 3.0, 2.8, 2.6, 2.6};

  private static final double USUAL_HOURS = 9;
  private static final double SPREAD = 0.8;

  private final Chance chance;
  private final Map<String, List<Who>> authors = new HashMap<>();
  private final List<List<String>> texts = PipeTable.of("halden/messages.txt").lines();
  private int number = 100_000;

  ServiceDesk(Map<String, List<String>> accounts, Chance chance) {
    this.chance = chance;
    for (String region :
        Stream.concat(Regions.PILOT.stream(), Regions.ELSEWHERE.stream()).toList()) {
      authors.put(region, authors(region, accounts.getOrDefault(region, List.of())));
    }
  }

  List<SampleMessage> messages() {
    List<SampleMessage> messages = new ArrayList<>();
    Halden.FIRST
        .datesUntil(Halden.LAST.plusDays(1))
        .forEach(
            day -> {
              int many = many(day);
              for (int i = 0; i < many; i++) {
                message(day).ifPresent(messages::add);
              }
            });
    return messages;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  private static boolean isPiloted(String region, LocalDate day) {
    return Regions.PILOT.contains(region) && !day.isBefore(Regions.PILOT_FROM);
  }

  /** A third of them are known by their firm. */
  private List<Who> authors(String region, List<String> accounts) {
    List<Who> list = new ArrayList<>();
    for (int i = 0; i < 620; i++) {
      boolean known = chance.oneIn(3) && !accounts.isEmpty();
      list.add(new Who("u" + chance.digits(7), known ? chance.pick(accounts) : "", region));
    }
    return list;
  }

  private int many(LocalDate day) {
    double months = ChronoUnit.DAYS.between(Halden.FIRST, day) / 30.4;
    double mean = (8.2 + 0.28 * months) * (isWeekend(day) ? 0.5 : 1.2);
    return (int) StrictMath.round(mean * chance.around(0.25));
  }

  private Optional<SampleMessage> message(LocalDate day) {
    String region = region(day);
    LocalDateTime received = day.atTime(chance.between(7, 21), chance.between(0, 59));
    What what = what(region, day);
    // A few write often: the first of the list more than the last.
    List<Who> pool = authors.get(region);
    Who who = pool.get((int) (StrictMath.pow(chance.unit(), 1.6) * pool.size()));
    String needs = needs(what);
    LocalDateTime reply = reply(region, received, needs);
    LocalDateTime resolved = reply == null ? null : resolved(reply, what);
    String id = "SM-" + ++number;
    return received.isAfter(EXPORTED)
        ? Optional.empty()
        : Optional.of(
            new SampleMessage(
                id,
                what,
                received,
                reply,
                resolved,
                chance.pick(CHANNELS),
                who,
                needs,
                status(received, reply, resolved)));
  }

  private String region(LocalDate day) {
    double pilotShare = day.isBefore(Regions.PILOT_FROM) ? 0.42 : 0.5;
    if (chance.unit() < pilotShare) {
      return Regions.PILOT.get(chance.unit() < 0.62 ? 0 : 1);
    }
    return chance.pick(Regions.ELSEWHERE);
  }

  private What what(String region, LocalDate day) {
    boolean piloted = isPiloted(region, day);
    double draw = chance.unit();
    double complaints = piloted ? 0.19 : 0.24;
    String type =
        draw < complaints
            ? "complaint"
            : draw < 0.82 ? "question" : draw < 0.92 ? "praise" : "other";
    List<String> text = text(type, language(region));
    if (piloted && HELPED.contains(text.get(1)) && chance.oneIn(2)) {
      text = text("question", language(region));
    }
    return new What(text.get(0), chance.oneIn(9) ? "" : text.get(1), text.get(3));
  }

  private List<String> text(String type, String language) {
    return chance.pick(
        texts.stream()
            .filter(text -> text.get(0).equals(type))
            .filter(text -> text.get(2).equals(language) || text.get(2).equals("en"))
            .toList());
  }

  private static String language(String region) {
    return switch (region) {
      case "DACH" -> "de";
      case "France" -> "fr";
      case "Iberia" -> "es";
      default -> "en";
    };
  }

  private String needs(What what) {
    if (chance.oneIn(20)) {
      return "";
    }
    double none = what.type().equals("praise") ? 0.7 : what.type().equals("other") ? 0.3 : 0;
    return chance.unit() < none ? "no" : "yes";
  }

  private @Nullable LocalDateTime reply(String region, LocalDateTime received, String needs) {
    boolean piloted = isPiloted(region, received.toLocalDate());
    double unanswered = needs.equals("no") ? 0.75 : piloted ? 0.04 : 0.13;
    // Those never answered push the median up: what is drawn lies a little below what is wanted.
    double hours = hours(region, received.toLocalDate()) * (piloted ? 0.96 : 0.86);
    long minutes = Math.max(2, StrictMath.round(60 * hours * chance.around(SPREAD)));
    LocalDateTime reply = received.plusMinutes(minutes);
    return chance.unit() < unanswered || reply.isAfter(EXPORTED) ? null : reply;
  }

  private static double hours(String region, LocalDate day) {
    if (!isPiloted(region, day)) {
      return USUAL_HOURS;
    }
    long months = ChronoUnit.MONTHS.between(Regions.PILOT_FROM, day.withDayOfMonth(1));
    return PILOT_HOURS[(int) months];
  }

  private @Nullable LocalDateTime resolved(LocalDateTime reply, What what) {
    if (what.type().equals("praise") || chance.oneIn(12)) {
      return null;
    }
    long minutes = StrictMath.round(60 * 20 * chance.around(0.9));
    LocalDateTime resolved = reply.plusMinutes(minutes);
    return resolved.isAfter(EXPORTED) ? null : resolved;
  }

  private static String status(
      LocalDateTime received, @Nullable LocalDateTime reply, @Nullable LocalDateTime resolved) {
    if (resolved != null) {
      return "resolved";
    }
    if (reply != null) {
      return "answered";
    }
    return received.isBefore(EXPORTED.minusDays(30)) ? "closed" : "open";
  }
}
