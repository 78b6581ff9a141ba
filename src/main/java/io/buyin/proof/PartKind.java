package io.buyin.proof;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The kinds of parts of an Office file: what each is called, what it says it is, how it begins and
 * by which link it is found. Office repairs or refuses a file in which these disagree.
 */
enum PartKind {
  DESCRIPTION("docProps/core\\.xml", Words.PACKAGE + "core-properties+xml", "coreProperties"),
  PROGRAM("docProps/app\\.xml", Words.OFFICE + "extended-properties+xml", "Properties"),
  PRESENTATION("ppt/presentation\\.xml", Words.SLIDES + "presentation.main+xml", "presentation"),
  SLIDE("ppt/slides/slide\\d+\\.xml", Words.SLIDES + "slide+xml", "sld"),
  LAYOUT("ppt/slideLayouts/[^/]+\\.xml", Words.SLIDES + "slideLayout+xml", "sldLayout"),
  MASTER("ppt/slideMasters/[^/]+\\.xml", Words.SLIDES + "slideMaster+xml", "sldMaster"),
  NOTES("ppt/notesSlides/notesSlide\\d+\\.xml", Words.SLIDES + "notesSlide+xml", "notes"),
  NOTES_MASTER("ppt/notesMasters/[^/]+\\.xml", Words.SLIDES + "notesMaster+xml", "notesMaster"),
  SHOW("ppt/presProps\\.xml", Words.SLIDES + "presProps+xml", "presentationPr"),
  VIEW("ppt/viewProps\\.xml", Words.SLIDES + "viewProps+xml", "viewPr"),
  TABLE_STYLES("ppt/tableStyles\\.xml", Words.SLIDES + "tableStyles+xml", "tblStyleLst"),
  THEME("(ppt|xl)/theme/[^/]+\\.xml", Words.OFFICE + "theme+xml", "theme"),
  CHART("(ppt|xl)/charts/[^/]+\\.xml", Words.DRAWING + "chart+xml", "chartSpace"),
  CHART_SHAPES("ppt/drawings/[^/]+\\.xml", Words.DRAWING + "chartshapes+xml", "userShapes"),
  BOOK("ppt/embeddings/[^/]+\\.xlsx", Words.CELLS + "sheet", ""),
  PICTURE("(ppt|xl)/media/[^/]+", "image/(png|jpeg|gif|tiff|bmp|x-emf|x-wmf|svg\\+xml)", ""),
  WORKBOOK("xl/workbook\\.xml", Words.CELLS + "sheet.main+xml", "workbook"),
  SHEET("xl/worksheets/[^/]+\\.xml", Words.CELLS + "worksheet+xml", "worksheet"),
  STYLES("xl/styles\\.xml", Words.CELLS + "styles+xml", "styleSheet"),
  STRINGS("xl/sharedStrings\\.xml", Words.CELLS + "sharedStrings+xml", "sst"),
  TABLE("xl/tables/[^/]+\\.xml", Words.CELLS + "table+xml", "table"),
  SHEET_DRAWING("xl/drawings/[^/]+\\.xml", Words.OFFICE + "drawing+xml", "wsDr");

  private final Pattern name;
  private final Pattern type;
  private final String root;

  PartKind(String name, String type, String root) {
    this.name = Pattern.compile(name);
    this.type = Pattern.compile(type.contains("(") ? type : Pattern.quote(type));
    this.root = root;
  }

  /** The kind of a part with this name within its own package; none where Buyin knows none. */
  static Optional<PartKind> of(String part) {
    for (PartKind kind : values()) {
      if (kind.name.matcher(part).matches()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether a part of this kind may say that it is of this content type. */
  boolean says(String contentType) {
    return type.matcher(contentType).matches();
  }

  /** Whether a part of this kind may begin with this element; what is not XML has none. */
  boolean begins(String element) {
    return root.isEmpty() || root.equals(element);
  }

  private static final class Words {

    private static final String PACKAGE = "application/vnd.openxmlformats-package.";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String SLIDES = OFFICE + "presentationml.";
    private static final String DRAWING = OFFICE + "drawingml.";
    private static final String CELLS = OFFICE + "spreadsheetml.";

    private Words() {}
  }
}
