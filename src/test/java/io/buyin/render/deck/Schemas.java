package io.buyin.render.deck;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Validates the parts of a package against the OOXML schemas, embedded workbooks included. */
final class Schemas {

  private static final SchemaTypeLoader LOADER =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());
  private static final String CHECKED =
      "(ppt|xl)/(slides|slideLayouts|slideMasters|notesSlides|notesMasters|charts|drawings|theme"
          + "|worksheets)/[^/]+\\.xml|ppt/(presentation|presProps|viewProps|tableStyles)\\.xml"
          + "|xl/(workbook|styles|sharedStrings)\\.xml";

  private Schemas() {}

  static List<String> errors(Parts parts) {
    List<String> errors = new ArrayList<>();
    parts.names(CHECKED).forEach(name -> errors.addAll(errors(name, parts.text(name))));
    for (String workbook : parts.names(".*\\.xlsx")) {
      for (String error : errors(Parts.of(parts.byName().get(workbook)))) {
        errors.add(workbook + "!" + error);
      }
    }
    return errors;
  }

  static List<String> errors(String name, String xml) {
    List<XmlError> found = new ArrayList<>();
    try {
      XmlObject part = LOADER.parse(xml, null, null);
      if (!part.schemaType().isDocumentType()) {
        return List.of(name + ": no schema for its root element");
      }
      part.validate(new XmlOptions().setErrorListener(found));
    } catch (XmlException e) {
      found.add(XmlError.forMessage(e.getMessage()));
    }
    return found.stream().map(error -> name + ": " + error.getMessage()).toList();
  }
}
