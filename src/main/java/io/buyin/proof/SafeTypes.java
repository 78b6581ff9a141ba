package io.buyin.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Each part says what it is, as its place and its first element do; prefixes that a part lets
 * readers ignore are declared.
 */
final class SafeTypes {

  private static final Pattern IGNORABLE = Pattern.compile("\\bIgnorable=\"([^\"]*)\"");

  private final Findings findings;
  private final OfficePackage office;
  private final String root;
  private final Map<String, String> types = new HashMap<>();

  SafeTypes(Findings findings, OfficePackage office, String root) {
    this.findings = findings;
    this.office = office;
    this.root = root;
  }

  void check() throws IOException {
    for (Xml type : office.xml(root + "[Content_Types].xml").children()) {
      String of =
          type.is("Default")
              ? "." + type.attribute("Extension").toLowerCase(Locale.ROOT)
              : type.attribute("PartName").replaceFirst("^/", "");
      types.put(of, type.attribute("ContentType"));
    }
    for (String part : office.own(root)) {
      String name = part.substring(root.length());
      Optional<PartKind> kind = PartKind.of(name);
      if (kind.isPresent()) {
        part(part, kind.get(), typeOf(name));
      }
    }
  }

  private void part(String part, PartKind kind, String type) throws IOException {
    if (!kind.says(type)) {
      findings.holds(part + " has the content type \"" + type + "\", which is not its own");
    }
    if (part.endsWith(".xml")) {
      if (!kind.begins(office.xml(part).name())) {
        findings.holds(part + " begins with another element than a part of its kind");
      }
      prefixes(part);
    }
  }

  private String typeOf(String name) {
    String extension = name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    return types.getOrDefault(name, types.getOrDefault(extension, ""));
  }

  /** PowerPoint repairs a part that lets readers ignore a prefix it never declares. */
  private void prefixes(String part) throws IOException {
    String start = office.start(part);
    var ignorable = IGNORABLE.matcher(start);
    while (ignorable.find()) {
      for (String prefix : ignorable.group(1).strip().split("\\s+", -1)) {
        if (!prefix.isEmpty() && !start.contains("xmlns:" + prefix + "=")) {
          findings.holds(part + " lets readers ignore a prefix that it does not declare");
        }
      }
    }
  }
}
