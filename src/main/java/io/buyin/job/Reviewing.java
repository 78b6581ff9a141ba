package io.buyin.job;

import io.buyin.fact.Remark;
import io.buyin.fact.Review;
import io.buyin.fact.Review.Decision;
import io.buyin.publish.Publication;
import io.buyin.source.ReviewFile;
import io.buyin.store.FactStore;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Nearest;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import io.buyin.voice.Reading;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a person's decision tonight, and the person's decisions, which {@code review.csv}
 * keeps. The caller holds the state's lock, since exports may be read anew.
 */
public final class Reviewing {

  private static final int SHORTEST_START = 4;

  private final RunParameters parameters;
  private final Desk.Order order;
  private final Map<String, Remark> remarks = new LinkedHashMap<>();

  private Reviewing(RunParameters parameters, Desk.Order order) {
    this.parameters = parameters;
    this.order = order;
  }

  /** Reads the exports as a night does. */
  public static Reviewing open(RunParameters parameters, Clock clock) {
    Desk.Order order = new NightRun(parameters, NightListener.NONE, clock).order();
    Reviewing reviewing = new Reviewing(parameters, order);
    try (Desk desk =
        new Desk(
            parameters,
            order,
            FactStore.open(parameters.state()),
            Publication.lookInto(parameters.out()))) {
      List.of(new TakeInventory(), new IngestExports(), new ReconcileRows())
          .forEach(step -> step.work(desk));
      desk.facts().remarks().forEach(remark -> reviewing.remarks.putIfAbsent(remark.id(), remark));
    }
    return reviewing;
  }

  /** What waits, by date, each as it would be printed. */
  public List<Candidate> waiting() {
    List<Voice> waiting = read(List.of()).all().stream().filter(Voice::awaitsReview).toList();
    List<Review> approvals =
        waiting.stream().map(voice -> decision(voice.remark(), Decision.APPROVE)).toList();
    Map<String, Voice> approved =
        read(approvals).all().stream()
            .collect(Collectors.toMap(Voice::remark, voice -> voice, (one, other) -> one));
    return waiting.stream()
        .map(voice -> candidate(voice, Objects.requireNonNull(approved.get(voice.remark()))))
        .toList();
  }

  /** Why other remarks cannot be quoted, whoever approves them: how many, the cause, what to do. */
  public List<String> held() {
    List<Voice> held =
        read(List.of()).all().stream().filter(voice -> !voice.awaitsReview()).toList();
    return Silences.among(held).stream()
        .map(why -> why.remarks() + " " + why.why() + ". " + why.remedy())
        .toList();
  }

  /**
   * A decision about one voice.
   *
   * @param name id of the remark, or its first letters where those are enough
   * @param decision null: as the voice was last decided, for an answer that was accepted
   */
  public record Decided(String name, @Nullable Decision decision) {}

  /**
   * Writes decisions into {@code review.csv}.
   *
   * @param signed who decided, when and why; its voice and decision do not count
   * @return the rows added
   * @throws Stop with {@link ExitCode#SETTINGS_REFUSED} and nothing written where an id is not
   *     known, or the voice was vetoed, or its speaker has not consented
   */
  public List<Review> decide(List<Decided> decisions, Review signed) {
    List<Review> reviews = new ArrayList<>();
    for (Decided decided : decisions) {
      String id = id(decided.name());
      reviews.add(signed(id, mayBe(id, decided.decision()), signed));
    }
    ReviewFile.add(OrderForm.reviewFile(parameters.settings()), reviews);
    return List.copyOf(reviews);
  }

  private Voices read(List<Review> more) {
    return Reading.read(
        List.copyOf(remarks.values()),
        order.settings(),
        Stream.concat(order.reviews().stream(), more.stream()).toList(),
        order.date());
  }

  private Candidate candidate(Voice voice, Voice approved) {
    Remark remark = Objects.requireNonNull(remarks.get(voice.remark()));
    return new Candidate(
        voice.remark(),
        Origin.ofLine(remark.origin().file(), remark.origin().line()).toString(),
        voice.date(),
        approved.attribution(),
        approved.hidesRole(),
        approved.releasedTo(),
        voice.stance().name().toLowerCase(Locale.ROOT),
        voice.themes(),
        voice.isUnseen(),
        approved.quotes().isEmpty() ? "" : approved.quotes().get(0),
        voice.reasons());
  }

  private String id(String name) {
    if (remarks.containsKey(name)) {
      return name;
    }
    List<String> begun =
        remarks.keySet().stream()
            .filter(id -> name.length() >= SHORTEST_START && id.startsWith(name))
            .toList();
    if (begun.size() == 1) {
      return begun.get(0);
    }
    List<String> near =
        begun.isEmpty() ? Nearest.of(name, new ArrayList<>(remarks.keySet())) : begun;
    throw refused(
        "unknown-voice",
        begun.isEmpty()
            ? "\"" + name + "\" is the id of no remark of tonight's exports."
            : "\"" + name + "\" begins more than one id.",
        "Take the id from the list of `buyin review`"
            + (near.isEmpty()
                ? "; none is near."
                : near.stream()
                    .limit(5)
                    .collect(Collectors.joining(", ", "; near ones are: ", "."))));
  }

  private Decision mayBe(String id, @Nullable Decision decision) {
    if (decision == Decision.VETO) {
      return decision;
    }
    Remark remark = Objects.requireNonNull(remarks.get(id));
    if (remark.consent() == Remark.Consent.WITHDRAWN || remark.consent() == Remark.Consent.NONE) {
      throw refused(
          "no-consent",
          "the speaker of " + id + " has not consented to be quoted.",
          "Ask the person, and write the consent into the export; no review can replace it.");
    }
    List<Review> before = before(id);
    if (before.stream().anyMatch(review -> review.decision() == Decision.VETO)) {
      throw refused(
          "vetoed",
          id + " was vetoed, and a vetoed voice never appears again.",
          "If the veto was a mistake, take its row out of review.csv yourself.");
    }
    return decision != null ? decision : last(id, before);
  }

  private static Decision last(String id, List<Review> before) {
    return before.stream()
        .reduce((one, next) -> next.date().isBefore(one.date()) ? one : next)
        .map(Review::decision)
        .orElseThrow(
            () ->
                refused(
                    "not-decided",
                    "nobody has approved " + id + " yet.",
                    "Approve or pin it in the same command."));
  }

  private List<Review> before(String id) {
    return order.reviews().stream().filter(review -> review.voice().equals(id)).toList();
  }

  private Review decision(String id, Decision decision) {
    return new Review(id, decision, "", order.date().day(), null, "", "", null);
  }

  private static Review signed(String id, Decision decision, Review signed) {
    return new Review(
        id,
        decision,
        signed.reviewer(),
        signed.date(),
        signed.seenOn(),
        signed.note(),
        signed.answerAcceptedBy(),
        signed.answerAcceptedOn());
  }

  private static Stop refused(String code, String sentence, String remedy) {
    return new Stop(
        ExitCode.SETTINGS_REFUSED,
        new Trouble(code, Origin.ofFile("review.csv"), sentence, remedy));
  }
}
