package io.buyin.voice;

import io.buyin.fact.Remark;
import java.util.List;

/**
 * A remark as understood, before anybody asks who may read it.
 *
 * @param reasons codes of the decisions so far
 */
record Heard(
    Remark remark,
    String language,
    List<ReadSentence> sentences,
    List<String> themes,
    Stance stance,
    List<String> reasons) {

  boolean isRead() {
    return !language.equals(Languages.UNDETERMINED);
  }
}
