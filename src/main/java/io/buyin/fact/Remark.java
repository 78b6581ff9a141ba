package io.buyin.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing one person said.
 *
 * @param id the export's id, or a hash of person, date and words where it has none
 * @param person internal id or name; never printed
 * @param team may be empty
 * @param mode how it was collected
 * @param words verbatim
 * @param language as the export says, two letters; empty where it does not say
 * @param score a rating; null where there is none
 * @param stance the export's own word, lower case; empty where there is none
 * @param releasedTo audience ids, or {@code all}; empty: nobody
 * @param seenOn when the speaker saw wording and use; null: not yet
 * @param region where the speaker works or buys; empty: not known, or everywhere
 * @param product what the speaker uses or sells; empty: not known, or all of them
 */
public record Remark(
    RowOrigin origin,
    String id,
    LocalDate date,
    String person,
    String role,
    String team,
    Mode mode,
    String words,
    String language,
    @Nullable Integer score,
    String stance,
    Consent consent,
    Set<String> releasedTo,
    @Nullable LocalDate seenOn,
    String region,
    String product)
    implements Fact {

  /** Of a speaker of whom neither region nor product is known. */
  public Remark(
      RowOrigin origin,
      String id,
      LocalDate date,
      String person,
      String role,
      String team,
      Mode mode,
      String words,
      String language,
      @Nullable Integer score,
      String stance,
      Consent consent,
      Set<String> releasedTo,
      @Nullable LocalDate seenOn) {
    this(
        origin,
        id,
        date,
        person,
        role,
        team,
        mode,
        words,
        language,
        score,
        stance,
        consent,
        releasedTo,
        seenOn,
        "",
        "");
  }

  @Override
  public Kind kind() {
    return Kind.FEEDBACK;
  }

  @Override
  public String naturalKey() {
    return id;
  }

  /** How a remark was collected. */
  public enum Mode {
    CONVERSATION,
    SURVEY
  }

  /** What may be done with a person's words; blank or unknown counts as none. */
  public enum Consent {
    NONE,
    GROUP,
    ROLE,
    NAME,
    WITHDRAWN
  }
}
