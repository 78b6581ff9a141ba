package io.buyin.render;

import io.buyin.trouble.BuyinBug;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An Office package without the traces of its making: the same parts in the same order, every entry
 * dated 1 February 1980, workbooks inside it treated alike. Same parts, same bytes.
 */
public final class PlainZip {

  /**
   * Not the first moment of 1980: for that one, Java adds a second time that depends on the zone.
   */
  private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String EMBEDDED_WORKBOOK = ".xlsx";

  private PlainZip() {}

  /**
   * @throws BuyinBug if the bytes are not a zip archive
   */
  public static byte[] normalise(byte[] archive) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      int entries = copy(in, out);
      if (entries == 0) {
        throw new BuyinBug("A package without parts cannot be normalised");
      }
    } catch (IOException e) {
      throw new BuyinBug("A package that we wrote cannot be read again", e);
    }
    return bytes.toByteArray();
  }

  private static int copy(ZipInputStream in, ZipOutputStream out) throws IOException {
    int entries = 0;
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      byte[] content = in.readAllBytes();
      ZipEntry plain = new ZipEntry(entry.getName());
      plain.setTimeLocal(FIXED_TIME);
      out.putNextEntry(plain);
      out.write(entry.getName().endsWith(EMBEDDED_WORKBOOK) ? normalise(content) : content);
      out.closeEntry();
      entries++;
    }
    return entries;
  }
}
