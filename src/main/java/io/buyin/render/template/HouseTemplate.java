package io.buyin.render.template;

import io.buyin.render.PlainZip;
import io.buyin.trouble.BuyinBug;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Element;

/**
 * The template that decks are written on: Buyin's own, or Buyin's own with an organisation's theme
 * and marks on it. Whatever file it came from, it is a presentation without slides.
 *
 * @param file the organisation's file; empty for Buyin's own
 * @param sha256 of that file, in hexadecimal; empty for Buyin's own
 * @param pptx what decks are written on
 * @param notes what of the organisation's file is not used as it is, and why
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes are only handed through.
public record HouseTemplate(String file, String sha256, byte[] pptx, List<Trouble> notes) {

  private static final String OWN = "/io/buyin/render/deck/template.pptx";
  private static final String WIDTH = "12192000";
  private static final String HEIGHT = "6858000";

  /** Buyin's own. */
  public static HouseTemplate own() {
    try (InputStream in = HouseTemplate.class.getResourceAsStream(OWN)) {
      if (in == null) {
        throw new BuyinBug("The template " + OWN + " is missing");
      }
      return new HouseTemplate("", "", in.readAllBytes(), List.of());
    } catch (IOException e) {
      throw new BuyinBug("The template cannot be read", e);
    }
  }

  /**
   * An organisation's.
   *
   * @param file how sentences call it
   * @throws Stop (20) with everything that is missing or must not be in it
   */
  public static HouseTemplate read(String file, byte[] bytes) {
    try {
      TemplateParts parts = TemplateParts.open(bytes);
      List<Trouble> refused = new ArrayList<>();
      parts.unwanted().forEach(what -> refused.add(unwanted(file, what)));
      size(file, parts, refused);
      List<HouseLayouts.Missing> missing = new ArrayList<>();
      HouseLayouts layouts = HouseLayouts.find(parts, missing);
      missing.forEach(layout -> refused.add(trouble(file, layout.sentence(), layout.remedy())));
      if (!refused.isEmpty() || layouts == null) {
        throw new Stop(ExitCode.SETTINGS_REFUSED, refused);
      }
      Graft graft = new Graft(parts, TemplateParts.open(own().pptx()));
      byte[] pptx = zip(graft.onto(layouts));
      return new HouseTemplate(
          file,
          sha256(bytes),
          pptx,
          graft.notes().stream().map(note -> trouble(file, note, "")).toList());
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      String why = e instanceof IOException ? e.getMessage() : "it is not a whole PowerPoint file";
      throw new Stop(
          ExitCode.SETTINGS_REFUSED,
          trouble(
              file,
              "this cannot be used as a template: " + why + ".",
              "Save it again from PowerPoint as .pptx or .potx."));
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new BuyinBug("Every Java platform has SHA-256", e);
    }
  }

  private static Trouble unwanted(String file, String what) {
    return trouble(
        file,
        "it holds " + what + ", which a template must not bring into every deck.",
        "Take it out in PowerPoint, save as .potx and try again.");
  }

  private static void size(String file, TemplateParts parts, List<Trouble> refused)
      throws IOException {
    for (Element size : Dom.all(Dom.parse(parts.part("ppt/presentation.xml")), "sldSz")) {
      if (!size.getAttribute("cx").equals(WIDTH) || !size.getAttribute("cy").equals(HEIGHT)) {
        refused.add(
            trouble(
                file,
                "its slides are not 13.333 by 7.5 inches, the wide format that every page is drawn"
                    + " for.",
                "In PowerPoint, choose Design, Slide Size, Widescreen, and let it fit the"
                    + " content."));
      }
    }
  }

  private static Trouble trouble(String file, String sentence, String remedy) {
    return new Trouble("template", Origin.ofFile(file), sentence, remedy);
  }

  private static byte[] zip(SortedMap<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String types = "[Content_Types].xml";
    SortedMap<String, byte[]> rest = new TreeMap<>(parts);
    byte[] first = rest.remove(types);
    if (first == null) {
      throw new BuyinBug("The template has no content types");
    }
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, types, first);
      for (var part : rest.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    }
    return PlainZip.normalise(bytes.toByteArray());
  }

  private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(part);
    zip.closeEntry();
  }
}
