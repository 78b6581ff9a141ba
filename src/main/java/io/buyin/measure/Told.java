package io.buyin.measure;

import java.util.List;

/**
 * By what some messages are told to be complaints.
 *
 * @param typed messages of exports that state types
 * @param read messages that were read for complaint cues
 * @param notRead messages without a type, and without words that are read
 */
record Told(long typed, long read, long notRead) {

  static final String IN_WORDS = "read-from-words";

  static Told of(List<Message> messages) {
    long untyped = messages.stream().filter(Message::lacksType).count();
    long notRead = messages.stream().filter(Message::isUnread).count();
    return new Told(messages.size() - untyped, untyped - notRead, notRead);
  }

  /** Whether some are told by type and others by words, which cannot be compared. */
  boolean isMixed() {
    return typed > 0 && read + notRead > 0;
  }

  /** As a filter says it. */
  String words() {
    if (read + notRead == 0) {
      return "type = complaint";
    }
    return typed == 0 ? "complaint cues in words" : "type = complaint or complaint cues in words";
  }

  /** What a filter adds where not all could be told. */
  String unread() {
    return notRead == 0 ? "" : "; " + notRead + " without type not read";
  }

  List<String> limits() {
    return read + notRead == 0 ? List.of() : List.of(IN_WORDS);
  }

  /** Share of the messages told by type or words. */
  double known() {
    long all = typed + read + notRead;
    return all == 0 ? 1 : (double) (typed + read) / all;
  }
}
