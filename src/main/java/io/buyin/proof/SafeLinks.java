package io.buyin.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Links between parts: each leads to a part of the kind it names, stands where such a link may
 * stand, and is used; each part has the links without which Office cannot open it.
 */
final class SafeLinks {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";

  /** What a link of this type leads to. */
  private static final Map<String, Set<PartKind>> TARGETS =
      Map.ofEntries(
          Map.entry("officeDocument", Set.of(PartKind.PRESENTATION, PartKind.WORKBOOK)),
          Map.entry("core-properties", Set.of(PartKind.DESCRIPTION)),
          Map.entry("extended-properties", Set.of(PartKind.PROGRAM)),
          Map.entry("slide", Set.of(PartKind.SLIDE)),
          Map.entry("slideLayout", Set.of(PartKind.LAYOUT)),
          Map.entry("slideMaster", Set.of(PartKind.MASTER)),
          Map.entry("notesSlide", Set.of(PartKind.NOTES)),
          Map.entry("notesMaster", Set.of(PartKind.NOTES_MASTER)),
          Map.entry("presProps", Set.of(PartKind.SHOW)),
          Map.entry("viewProps", Set.of(PartKind.VIEW)),
          Map.entry("tableStyles", Set.of(PartKind.TABLE_STYLES)),
          Map.entry("theme", Set.of(PartKind.THEME)),
          Map.entry("image", Set.of(PartKind.PICTURE)),
          Map.entry("chart", Set.of(PartKind.CHART)),
          Map.entry("chartUserShapes", Set.of(PartKind.CHART_SHAPES)),
          Map.entry("package", Set.of(PartKind.BOOK)),
          Map.entry("worksheet", Set.of(PartKind.SHEET)),
          Map.entry("styles", Set.of(PartKind.STYLES)),
          Map.entry("sharedStrings", Set.of(PartKind.STRINGS)),
          Map.entry("table", Set.of(PartKind.TABLE)),
          Map.entry("drawing", Set.of(PartKind.SHEET_DRAWING)));

  /** Links that a part must have exactly once. */
  private static final Map<PartKind, List<String>> ONCE =
      Map.of(
          PartKind.SLIDE, List.of("slideLayout"),
          PartKind.LAYOUT, List.of("slideMaster"),
          PartKind.MASTER, List.of("theme"),
          PartKind.NOTES, List.of("slide", "notesMaster"),
          PartKind.NOTES_MASTER, List.of("theme"),
          PartKind.PRESENTATION, List.of("theme"));

  /** Links that a part of this kind names by id where it uses them. */
  private static final Map<PartKind, Set<String>> NAMED =
      Map.of(
          PartKind.PRESENTATION, Set.of("slide", "slideMaster", "notesMaster"),
          PartKind.MASTER, Set.of("slideLayout", "image", "hyperlink"),
          PartKind.LAYOUT, Set.of("image", "hyperlink"),
          PartKind.SLIDE, Set.of("chart", "image", "hyperlink"),
          PartKind.CHART, Set.of("package", "chartUserShapes"),
          PartKind.WORKBOOK, Set.of("worksheet"),
          PartKind.SHEET, Set.of("table", "drawing", "hyperlink"),
          PartKind.SHEET_DRAWING, Set.of("chart", "image"));

  /** Links that stand beside the named ones without being named. */
  private static final Map<PartKind, Set<String>> UNNAMED =
      Map.of(
          PartKind.PRESENTATION, Set.of("theme", "presProps", "viewProps", "tableStyles"),
          PartKind.MASTER, Set.of("theme"),
          PartKind.LAYOUT, Set.of("slideMaster"),
          PartKind.SLIDE, Set.of("slideLayout", "notesSlide"),
          PartKind.NOTES, Set.of("slide", "notesMaster"),
          PartKind.NOTES_MASTER, Set.of("theme"),
          PartKind.WORKBOOK, Set.of("styles", "sharedStrings", "theme"));

  private final Findings findings;
  private final OfficePackage office;
  private final String root;

  SafeLinks(Findings findings, OfficePackage office, String root) {
    this.findings = findings;
    this.office = office;
    this.root = root;
  }

  void check() throws IOException {
    Set<String> first = Set.of("officeDocument", "core-properties", "extended-properties");
    part(root, "the package", Links.of(office, root), first);
    for (String part : office.own(root)) {
      PartKind kind = PartKind.of(part.substring(root.length())).orElse(null);
      if (kind != null) {
        Links links = Links.of(office, part);
        Set<String> named = NAMED.getOrDefault(kind, Set.of());
        Set<String> allowed = new HashSet<>(UNNAMED.getOrDefault(kind, Set.of()));
        allowed.addAll(named);
        part(part, part, links, allowed);
        once(part, links, ONCE.getOrDefault(kind, List.of()));
        if (part.endsWith(".xml")) {
          names(part, links, named);
        }
        if (kind == PartKind.NOTES) {
          pair(part, links);
        }
      }
    }
  }

  private void part(String part, String called, Links links, Set<String> allowed) {
    for (Links.Link link : links.all()) {
      if (!link.type().equals(OFFICE + link.word()) && !link.type().equals(PACKAGE + link.word())) {
        findings.holds(called + " has a link of a type that Office does not know");
      } else if (!allowed.contains(link.word())) {
        findings.holds(called + " has a link of the type " + link.word() + ", which is not its");
      } else if (!link.outside() && !leadsTo(link)) {
        findings.holds(called + ": the link " + link.word() + " leads to a part of another kind");
      }
    }
    if (part.equals(root)) {
      once(called, links, List.of("officeDocument"));
    }
  }

  private boolean leadsTo(Links.Link link) {
    String target = link.target();
    return target.startsWith(root)
        && PartKind.of(target.substring(root.length()))
            .filter(TARGETS.getOrDefault(link.word(), Set.of())::contains)
            .isPresent();
  }

  private void once(String part, Links links, List<String> words) {
    for (String word : words) {
      if (links.all().stream().filter(link -> link.word().equals(word)).count() != 1) {
        findings.holds(part + " does not have exactly one link " + word);
      }
    }
  }

  /** Every id that a part names is one of its links, and every link it should name is named. */
  private void names(String part, Links links, Set<String> named) throws IOException {
    List<String> ids = new ArrayList<>();
    office
        .xml(part)
        .visit(
            element ->
                element
                    .attributes()
                    .forEach(
                        (name, value) -> {
                          if (name.startsWith("r:") && !value.isEmpty()) {
                            ids.add(value);
                          }
                        }));
    for (String id : ids) {
      if (links.all().stream().noneMatch(link -> link.id().equals(id))) {
        findings.holds(part + " names the link " + id + ", which it does not have");
      }
    }
    for (Links.Link link : links.all()) {
      if (named.contains(link.word()) && !ids.contains(link.id())) {
        findings.holds(part + " has the link " + link.id() + ", which it never names");
      }
    }
  }

  /** The notes of a slide and the slide know each other. */
  private void pair(String notes, Links links) throws IOException {
    for (Links.Link link : links.all()) {
      if (link.word().equals("slide")
          && Links.of(office, link.target()).all().stream()
              .noneMatch(back -> back.target().equals(notes))) {
        findings.holds(notes + " belongs to a slide that does not know it");
      }
    }
  }
}
