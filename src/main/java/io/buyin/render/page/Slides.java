package io.buyin.render.page;

import io.buyin.render.preview.Preview;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The slides of all leaders as pictures in the page. Decks of one meeting share most of theirs: a
 * picture that stands in the page already is not put there again.
 */
final class Slides {

  private final Map<String, List<Preview>> previews;
  private final Map<String, String> known = new HashMap<>();

  Slides(Map<String, List<Preview>> previews) {
    this.previews = previews;
  }

  /**
   * A slide to look at.
   *
   * @param picture as a data address, so that the page stays one file; empty where {@code same} is
   *     not
   * @param same id of the element that shows the same picture; empty for the first one
   */
  public record Pictured(int number, String title, String picture, String same) {}

  /** To be asked in the order of the page. */
  List<Pictured> of(String audience) {
    return previews.getOrDefault(audience, List.of()).stream()
        .map(preview -> pictured(preview, audience + "-" + preview.number()))
        .toList();
  }

  private Pictured pictured(Preview preview, String id) {
    String picture = address(preview.png());
    String first = known.putIfAbsent(picture, id);
    return first == null
        ? new Pictured(preview.number(), preview.title(), picture, "")
        : new Pictured(preview.number(), preview.title(), "", first);
  }

  static String address(byte[] png) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }
}
