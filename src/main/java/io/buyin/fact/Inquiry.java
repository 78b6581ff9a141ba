package io.buyin.fact;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One inbound message or case of the service desk. Times are those of the organisation's zone.
 *
 * @param type question, complaint, praise or other, lower case; empty where the export does not
 *     say; or what was read from the words of an export that says it of no message
 * @param firstReply first reply by a human; null: none yet
 * @param resolved null: not yet
 * @param author who wrote, an external id; empty where unknown; never printed
 * @param account the firm behind the author; empty where not identified
 * @param theme as the export says; may be empty
 * @param words may be empty
 * @param needsAnswer null where the export does not say: then it does
 */
public record Inquiry(
    RowOrigin origin,
    String id,
    String type,
    LocalDateTime received,
    @Nullable LocalDateTime firstReply,
    @Nullable LocalDateTime resolved,
    String channel,
    String author,
    String account,
    String region,
    String theme,
    String words,
    @Nullable Boolean needsAnswer,
    String status)
    implements Fact {

  public static final String COMPLAINT = "complaint";
  public static final String COMPLAINT_IN_WORDS = "complaint cues in words";
  public static final String NO_COMPLAINT_IN_WORDS = "no complaint cues in words";

  /** Without words, or in a language that is not read. */
  public static final String NOT_READ = "not read";

  /** The same message of another type. */
  public Inquiry withType(String other) {
    return new Inquiry(
        origin,
        id,
        other,
        received,
        firstReply,
        resolved,
        channel,
        author,
        account,
        region,
        theme,
        words,
        needsAnswer,
        status);
  }

  @Override
  public Kind kind() {
    return Kind.SERVICE;
  }

  @Override
  public String naturalKey() {
    return id;
  }
}
