package io.buyin.proof;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The packaging itself: every part has a content type and can be reached, every link leads
 * somewhere, and the description holds only what it may (ECMA-376, part 2).
 */
final class PackageProof {

  private static final String TYPES = "[Content_Types].xml";
  private static final Set<String> DESCRIPTION =
      Set.of(
          "category",
          "contentStatus",
          "created",
          "creator",
          "description",
          "identifier",
          "keywords",
          "language",
          "lastModifiedBy",
          "lastPrinted",
          "modified",
          "revision",
          "subject",
          "title",
          "version");

  private final Findings findings;
  private final OfficePackage office;
  private final String root;

  private PackageProof(Findings findings, OfficePackage office, String root) {
    this.findings = findings;
    this.office = office;
    this.root = root;
  }

  static void check(Findings findings, OfficePackage office) throws IOException {
    new PackageProof(findings, office, "").check();
    for (String inner : office.names("", ".xlsx")) {
      new PackageProof(findings, office, inner + "!").check();
    }
  }

  private void check() throws IOException {
    Set<String> reached = reached();
    for (String part : office.names(root, "")) {
      boolean own = part.indexOf('!', root.length()) < 0;
      boolean packaging = part.endsWith(".rels") || part.equals(root + TYPES);
      if (own && !packaging && !reached.contains(part)) {
        findings.holds(part + " is linked from nowhere");
      }
      if (own && !KnownParts.contains(part.substring(root.length()))) {
        findings.holds(part + " is of a kind that Buyin does not write");
      }
      if (own && part.endsWith(".rels")) {
        links(part);
      }
    }
    types();
    description();
  }

  private void links(String rels) throws IOException {
    Set<String> ids = new HashSet<>();
    for (Xml link : office.xml(rels).children()) {
      boolean whole =
          link.is("Relationship")
              && !link.attribute("Type").isEmpty()
              && !link.attribute("Target").isEmpty()
              && ids.add(link.attribute("Id"));
      if (!whole) {
        findings.holds(rels + " is not valid: a link is incomplete or stands twice");
      }
      boolean inside = !link.attribute("TargetMode").equals("External");
      if (!inside && !isWebLink(rels, link)) {
        findings.holds(rels + " links to something outside the file");
      } else if (inside && !office.has(Relationships.resolve(rels, link))) {
        findings.holds(rels + " links to " + link.attribute("Target") + ", which is missing");
      }
    }
  }

  /** A link of an organisation's template that a reader may follow; nothing is loaded from it. */
  private static boolean isWebLink(String rels, Xml link) {
    return rels.matches("ppt/slide(Masters|Layouts)/.*")
        && link.attribute("Type").endsWith("/hyperlink")
        && link.attribute("Target").matches("https://[A-Za-z0-9.-]+([/?#][^\\s\"<>]*)?");
  }

  private Set<String> reached() throws IOException {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(Relationships.of(office, root).values());
    while (!open.isEmpty()) {
      String part = open.pop();
      if (office.has(part) && reached.add(part)) {
        open.addAll(Relationships.of(office, part).values());
      }
    }
    return reached;
  }

  private void types() throws IOException {
    Set<String> typed = new HashSet<>();
    for (Xml type : office.xml(root + TYPES).children()) {
      String name =
          type.is("Default")
              ? "." + type.attribute("Extension")
              : root + type.attribute("PartName").replaceFirst("^/", "");
      boolean known = type.is("Default") || (type.is("Override") && office.has(name));
      if (!known || type.attribute("ContentType").isEmpty() || !typed.add(name)) {
        findings.holds(root + TYPES + " is not valid: it types a part that is not there, or twice");
      }
    }
    for (String part : office.names(root, "")) {
      boolean own = part.indexOf('!', root.length()) < 0 && !part.equals(root + TYPES);
      String extension = part.substring(part.lastIndexOf('.') + 1);
      if (own && !typed.contains(part) && !typed.contains("." + extension)) {
        findings.holds(part + " has no content type");
      }
    }
  }

  private void description() throws IOException {
    String core = root + "docProps/core.xml";
    Map<String, byte[]> parts = office.parts();
    if (parts.containsKey(core)) {
      Set<String> seen = new HashSet<>();
      for (Xml element : office.xml(core).children()) {
        if (!DESCRIPTION.contains(element.name()) || !seen.add(element.name())) {
          findings.holds(core + " is not valid: it has an element it may not have, or twice");
        }
      }
    }
  }
}
