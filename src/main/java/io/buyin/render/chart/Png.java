package io.buyin.render.chart;

import io.buyin.trouble.BuyinBug;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Light PNG files of pictures with few colours: slides and charts. */
public final class Png {

  private Png() {}

  /** The bytes; the same picture gives the same ones. */
  public static byte[] of(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam wanted = writer.getDefaultWriteParam();
    wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    wanted.setCompressionQuality(0);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(Palette.reduce(image), null, null), wanted);
    } catch (IOException e) {
      throw new BuyinBug("a picture could not be encoded", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
