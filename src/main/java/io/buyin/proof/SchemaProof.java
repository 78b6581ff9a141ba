package io.buyin.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * Every part of a package is valid against the Office Open XML schemas, and every link leads
 * somewhere.
 */
final class SchemaProof {

  private static final SchemaTypeLoader SCHEMAS =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  /** Parts whose schemas belong to the packaging, not to Office documents. */
  private static final Set<String> PACKAGING = Set.of("Relationships", "Types", "coreProperties");

  /**
   * What Office itself writes although the schemas forgot it: {@code xml:space} on texts, and more
   * than one element in a chart's 2012 extension.
   */
  private static final List<String> WRITTEN_BY_OFFICE =
      List.of(
          "space@http://www.w3.org/XML/1998/namespace",
          "@http://schemas.microsoft.com/office/drawing/2012/chart in element ext@");

  private SchemaProof() {}

  static List<Finding> check(Exhibit exhibit, OfficePackage office) {
    List<Finding> findings = new ArrayList<>();
    for (String name : office.parts().keySet()) {
      if (name.endsWith(".xml")) {
        for (String error : errors(office.parts().get(name))) {
          findings.add(
              Finding.holds("schema", exhibit.path(), name + " is not valid: " + error + "."));
        }
      }
      if (name.endsWith(".rels")) {
        findings.addAll(danglingLinks(exhibit, office, name));
      }
    }
    return findings;
  }

  private static Set<String> errors(byte[] part) {
    Set<String> errors = new TreeSet<>();
    try {
      if (PACKAGING.contains(Xml.read(part).name())) {
        return errors;
      }
      XmlObject parsed = SCHEMAS.parse(new ByteArrayInputStream(part), null, new XmlOptions());
      if (parsed.schemaType().isNoType() || parsed.schemaType().isBuiltinType()) {
        errors.add("its root element is not known");
      }
      List<XmlError> found = new ArrayList<>();
      parsed.validate(new XmlOptions().setErrorListener(found));
      found.stream()
          .map(XmlError::getMessage)
          .filter(message -> WRITTEN_BY_OFFICE.stream().noneMatch(message::contains))
          .forEach(errors::add);
    } catch (XmlException | IOException e) {
      errors.add(String.valueOf(e.getMessage()));
    }
    return errors;
  }

  private static List<Finding> danglingLinks(Exhibit exhibit, OfficePackage office, String rels) {
    List<Finding> findings = new ArrayList<>();
    try {
      for (Xml link : Xml.read(office.part(rels)).all("Relationship")) {
        boolean inside = !link.attribute("TargetMode").equals("External");
        if (inside && !office.parts().containsKey(Relationships.resolve(rels, link))) {
          findings.add(
              Finding.holds(
                  "schema",
                  exhibit.path(),
                  rels + " links to " + link.attribute("Target") + ", which is missing."));
        }
      }
    } catch (IOException e) {
      findings.add(Finding.holds("schema", exhibit.path(), rels + ": " + e.getMessage() + "."));
    }
    return findings;
  }
}
