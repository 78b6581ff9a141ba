package io.buyin.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** No name and no remark that was not released stands anywhere in a file, in whatever part. */
final class PrivacyProof {

  private final Secrets secrets;

  PrivacyProof(Secrets secrets) {
    this.secrets = secrets;
  }

  List<Finding> check(Exhibit exhibit) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<String, List<String>> part : FileTexts.of(exhibit).entrySet()) {
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
