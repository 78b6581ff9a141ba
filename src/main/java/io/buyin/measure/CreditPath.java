package io.buyin.measure;

import java.util.List;

/**
 * The contacts on the way of one deal to a milestone, earliest first; none where no contact within
 * the look-back is known.
 */
record CreditPath(Entry entry, List<Contact> contacts) {

  /**
   * A channel on one day.
   *
   * @param channel its name, spelling levelled; empty where the export does not say
   * @param moment 0 for the earliest; contacts of one day whose times are not all known share one
   * @param daysBefore days from it to the milestone
   */
  record Contact(String channel, int moment, long daysBefore) {}

  boolean isEmpty() {
    return contacts.isEmpty();
  }
}
