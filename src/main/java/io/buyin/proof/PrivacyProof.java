package io.buyin.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** No name and no remark that was not released stands anywhere in a file, in whatever part. */
final class PrivacyProof {

  private final Secrets secrets;

  PrivacyProof(Secrets secrets) {
    this.secrets = secrets;
  }

  /**
   * @param texts of the exhibit, by part
   */
  List<Finding> check(Exhibit exhibit, Map<String, List<String>> texts) {
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<String, List<String>> part : texts.entrySet()) {
      for (String text : part.getValue()) {
        for (String what : secrets.in(text)) {
          String where = secrets.in(part.getKey()).isEmpty() ? part.getKey() : "a part";
          findings.add(Finding.holds("privacy", exhibit.path(), where + " holds " + what + "."));
        }
      }
    }
    return findings.stream().distinct().toList();
  }
}
