package io.buyin.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.XmlValidationError;

/** Every part of a package is valid against the Office Open XML schemas (ECMA-376, part 1). */
final class SchemaProof {

  private static final SchemaTypeLoader SCHEMAS =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  /** Parts whose schemas belong to the packaging, see {@link PackageProof}. */
  private static final Set<String> PACKAGING = Set.of("Relationships", "Types", "coreProperties");

  /**
   * What Office itself writes although the schemas forgot it: {@code xml:space} on texts, and more
   * than one element in a chart's 2012 extension.
   */
  private static final List<String> WRITTEN_BY_OFFICE =
      List.of(
          "space@http://www.w3.org/XML/1998/namespace",
          "@http://schemas.microsoft.com/office/drawing/2012/chart in element ext@");

  /**
   * What stands in an {@code ext} belongs to the extension: the schema has room for one element
   * there, Office itself writes several (MS-ODRAWXML).
   */
  private static final String EXTENSIONS = "http://schemas.microsoft.com/office/";

  private SchemaProof() {}

  static List<Finding> check(Exhibit exhibit, OfficePackage office) throws IOException {
    Findings findings = new Findings("schema", exhibit.path());
    for (Map.Entry<String, byte[]> part : office.parts().entrySet()) {
      if (part.getKey().endsWith(".xml") && !isPackaging(office, part.getKey())) {
        errors(part.getValue())
            .forEach(error -> findings.holds(part.getKey() + " is not valid: " + error));
      }
    }
    PackageProof.check(findings, office);
    return findings.all();
  }

  private static boolean isPackaging(OfficePackage office, String part) {
    try {
      return PACKAGING.contains(office.xml(part).name());
    } catch (IOException notWellFormed) {
      return false;
    }
  }

  private static Set<String> errors(byte[] part) {
    Set<String> errors = new TreeSet<>();
    try {
      XmlObject parsed = SCHEMAS.parse(new ByteArrayInputStream(part), null, new XmlOptions());
      if (parsed.schemaType().isNoType() || parsed.schemaType().isBuiltinType()) {
        errors.add("its root element is not known");
      }
      List<XmlError> found = new ArrayList<>();
      parsed.validate(new XmlOptions().setErrorListener(found));
      found.stream()
          .filter(error -> !isExtension(error))
          .map(XmlError::getMessage)
          .filter(message -> WRITTEN_BY_OFFICE.stream().noneMatch(message::contains))
          .forEach(errors::add);
    } catch (XmlException | IOException e) {
      errors.add("it cannot be read");
    }
    return errors;
  }

  private static boolean isExtension(XmlError error) {
    return error instanceof XmlValidationError invalid
        && invalid.getOffendingQName() != null
        && invalid.getOffendingQName().getNamespaceURI().startsWith(EXTENSIONS)
        && invalid.getMessage().contains("in element ext@");
  }
}
