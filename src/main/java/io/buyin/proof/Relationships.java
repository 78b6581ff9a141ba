package io.buyin.proof;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the links of a part lead. */
final class Relationships {

  private Relationships() {}

  /**
   * Targets by link id, of the part with this name; empty where it has no links. The package itself
   * has the empty name, a package inside it ends in {@code !}.
   */
  static Map<String, String> of(OfficePackage office, String part) throws IOException {
    String rels = file(part);
    Map<String, String> targets = new LinkedHashMap<>();
    if (office.has(rels)) {
      for (Xml link : office.xml(rels).all("Relationship")) {
        targets.put(link.attribute("Id"), resolve(rels, link));
      }
    }
    return targets;
  }

  /** The part that holds the links of the part with this name. */
  static String file(String part) {
    int name = Math.max(part.lastIndexOf('/'), part.lastIndexOf('!')) + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
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
