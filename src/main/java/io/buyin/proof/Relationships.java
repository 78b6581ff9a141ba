package io.buyin.proof;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the links of a part lead. */
final class Relationships {

  private Relationships() {}

  /** Targets by link id, of the part with this name; empty where it has no links. */
  static Map<String, String> of(OfficePackage office, String part) throws IOException {
    int slash = part.lastIndexOf('/');
    String rels = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    Map<String, String> targets = new LinkedHashMap<>();
    if (office.parts().containsKey(rels)) {
      for (Xml link : Xml.read(office.part(rels)).all("Relationship")) {
        targets.put(link.attribute("Id"), resolve(rels, link));
      }
    }
    return targets;
  }

  /** The name of the part a link leads to. */
  static String resolve(String rels, Xml link) {
    int inner = rels.lastIndexOf('!') + 1;
    String root = rels.substring(0, inner);
    String folder = rels.substring(inner, rels.indexOf("_rels/", inner));
    String target = link.attribute("Target");
    return root + (target.startsWith("/") ? target.substring(1) : normal(folder + target));
  }

  private static String normal(String path) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
