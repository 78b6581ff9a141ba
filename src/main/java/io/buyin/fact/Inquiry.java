package io.buyin.fact;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One inbound message or case of the service desk. Times are those of the organisation's zone.
 *
 * @param type question, complaint, praise or other, lower case; empty where the export does not say
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

  @Override
  public Kind kind() {
    return Kind.SERVICE;
  }

  @Override
  public String naturalKey() {
    return id;
  }
}
