package io.buyin.render.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** The template of Wrenfold, an invented company: purple, Calibri, a mark in the corner. */
public final class Rebranded {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String MARK =
      "<p:pic><p:nvPicPr><p:cNvPr id=\"2\" name=\"Wrenfold"
          + " mark\"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip"
          + " r:embed=\"rId7\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off"
          + " x=\"11100000\" y=\"60000\"/><a:ext cx=\"540000\" cy=\"270000\"/></a:xfrm><a:prstGeom"
          + " prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic><p:sp><p:nvSpPr><p:cNvPr"
          + " id=\"9\" name=\"Edge\"/><p:cNvSpPr/><p:nvPr"
          + " userDrawn=\"1\"/></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext"
          + " cx=\"228600\" cy=\"6858000\"/></a:xfrm><a:prstGeom"
          + " prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr"
          + " val=\"accent1\"/></a:solidFill></p:spPr><p:txBody><a:bodyPr"
          + " vert=\"vert270\"/><a:p><a:r><a:rPr lang=\"en-GB\""
          + " sz=\"900\"><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill></a:rPr><a:t>Wrenfold"
          + " plc</a:t></a:r></a:p></p:txBody></p:sp>";

  private Rebranded() {}

  /** The file as PowerPoint would save it, with a layout and a part that nothing needs. */
  public static byte[] potx() {
    return zip(made());
  }

  /** The same with a yellow too light for data. */
  public static byte[] pale() {
    return with("ppt/theme/theme1.xml", theme -> theme.replace("5B2A86", "FFD500"));
  }

  static byte[] with(String part, UnaryOperator<String> change) {
    SortedMap<String, byte[]> parts = made();
    String old = new String(parts.get(part), UTF_8);
    assertThat(change.apply(old)).isNotEqualTo(old);
    parts.put(part, change.apply(old).getBytes(UTF_8));
    return zip(parts);
  }

  static byte[] and(String part, String content) {
    SortedMap<String, byte[]> parts = made();
    parts.put(part, content.getBytes(UTF_8));
    return zip(parts);
  }

  private static SortedMap<String, byte[]> made() {
    SortedMap<String, byte[]> parts = unzip(HouseTemplate.own().pptx());
    edit(parts, "ppt/theme/theme1.xml", Rebranded::theme);
    edit(
        parts, "[Content_Types].xml", types -> types.replace("presentation.main", "template.main"));
    for (int layout = 1; layout <= 2; layout++) {
      String name = "slideLayout" + layout + ".xml";
      edit(
          parts,
          "ppt/slideLayouts/" + name,
          page -> page.replace("</p:spTree>", MARK + "</p:spTree>"));
      String link =
          "<Relationship Id=\"rId7\" Type=\"" + OFFICE + "image\" Target=\"../media/mark.png\"/>";
      edit(
          parts,
          "ppt/slideLayouts/_rels/" + name + ".rels",
          rels -> rels.replace("</Rel", link + "</Rel"));
    }
    parts.put("ppt/media/mark.png", mark());
    parts.put("customXml/item1.xml", "<a/>".getBytes(UTF_8));
    return parts;
  }

  private static String theme(String theme) {
    return theme
        .replace("name=\"Buyin\"", "name=\"Wrenfold\"")
        .replace("16395B", "5B2A86")
        .replace("00786E", "007A6B")
        .replace("BF4A0B", "C2410C")
        .replace("838D98", "8A8494")
        .replace("55606C", "6F6878")
        .replace("F3F5F7", "F6F3F9")
        .replace("Arial", "Calibri");
  }

  private static byte[] mark() {
    BufferedImage image = new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 120, 60);
    graphics.setColor(new Color(0x5B2A86));
    graphics.fillPolygon(new int[] {0, 60, 30}, new int[] {0, 0, 60}, 3);
    graphics.setColor(new Color(0x007A6B));
    graphics.fillPolygon(new int[] {60, 120, 90}, new int[] {0, 0, 60}, 3);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Set<String> parts(byte[] file) {
    return unzip(file).keySet();
  }

  static String text(byte[] file, String part) {
    return new String(unzip(file).get(part), UTF_8);
  }

  private static void edit(
      SortedMap<String, byte[]> parts, String part, UnaryOperator<String> change) {
    parts.put(part, change.apply(new String(parts.get(part), UTF_8)).getBytes(UTF_8));
  }

  private static SortedMap<String, byte[]> unzip(byte[] file) {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static byte[] zip(SortedMap<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
