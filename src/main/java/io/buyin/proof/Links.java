package io.buyin.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The links of a part, with their types. */
record Links(List<Link> all) {

  /**
   * One link.
   *
   * @param type its whole name
   * @param word the last word of its type
   * @param target the part it leads to; the address where it leads outside
   * @param outside whether it leaves the file
   */
  record Link(String id, String type, String word, String target, boolean outside) {}

  /** Of the part with this name; a package inside another has a name that ends in {@code !}. */
  static Links of(OfficePackage office, String part) throws IOException {
    String rels = Relationships.file(part);
    List<Link> links = new ArrayList<>();
    if (office.has(rels)) {
      for (Xml link : office.xml(rels).all("Relationship")) {
        String type = link.attribute("Type");
        boolean outside = link.attribute("TargetMode").equals("External");
        links.add(
            new Link(
                link.attribute("Id"),
                type,
                type.substring(type.lastIndexOf('/') + 1),
                outside ? link.attribute("Target") : Relationships.resolve(rels, link),
                outside));
      }
    }
    return new Links(List.copyOf(links));
  }
}
