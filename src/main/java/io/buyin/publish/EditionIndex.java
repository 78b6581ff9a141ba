package io.buyin.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code index.html}: every published edition, the newest first, made from the manifests alone. It
 * is written anew when an edition is published and can be deleted at any time.
 */
record EditionIndex(Path out) {

  private static final String NAME = "index.html";
  private static final String UNFINISHED = ".index.part";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>Editions</title>
      <style>
      :root { --ink:#1c2733; --ground:#fff; --navy:#16395b; --muted:#55606c; --line:#d6d9dc; --bad:#bf4a0b; --link:#0b5cad; }
      @media (prefers-color-scheme: dark) {
        :root { --ink:#e8ecf0; --ground:#16202b; --navy:#9cc3e8; --muted:#b4bec8; --line:#3a4755; --bad:#f0935c; --link:#8fc1f5; }
      }
      body { margin: 0 auto; max-width: 860px; padding: 32px 20px 64px; background: var(--ground); color: var(--ink); font: 15px/1.5 Arial, sans-serif; }
      h1 { color: var(--navy); font-size: 26px; margin: 0 0 4px; }
      a { color: var(--link); }
      a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
      ol { list-style: none; margin: 20px 0 0; padding: 0; }
      li { border-top: 1px solid var(--line); padding: 12px 0; }
      li > a { font-weight: bold; }
      p { margin: 2px 0 0; color: var(--muted); }
      .held { color: var(--bad); }
      </style>
      </head>
      <body>
      <main>
      <h1>Editions</h1>
      <p>The newest first. An edition is never changed once it is published.</p>
      <ol>
      %s</ol>
      </main>
      </body>
      </html>
      """;

  void write(List<PublishedEdition> editions) {
    byte[] page = page(editions).getBytes(StandardCharsets.UTF_8);
    Path file = out.resolve(NAME);
    if (Disk.at(file, () -> Files.exists(file) && Arrays.equals(Files.readAllBytes(file), page))) {
      return;
    }
    Path unfinished = out.resolve(UNFINISHED);
    Disk.at(unfinished, () -> Files.write(unfinished, page));
    Disk.at(
        file,
        () ->
            Files.move(
                unfinished,
                file,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING));
  }

  private static String page(List<PublishedEdition> editions) {
    return PAGE.formatted(
        editions.stream()
            .sorted(
                Comparator.comparing((PublishedEdition edition) -> edition.date().day())
                    .thenComparing(PublishedEdition::revision)
                    .reversed())
            .map(EditionIndex::line)
            .collect(Collectors.joining()));
  }

  private static String line(PublishedEdition edition) {
    Path file = edition.folder().resolve(Manifest.NAME);
    Manifest manifest = Manifest.fromJson(Disk.at(file, () -> Files.readAllBytes(file)));
    String held =
        manifest.held().stream()
            .map(reason -> "<p class=\"held\">Held back: " + escaped(reason) + "</p>\n")
            .collect(Collectors.joining());
    return "<li><a href=\"%s/internal/index.html\">%s, revision %s</a>\n<p>For %s</p>\n<p>%s</p>\n%s</li>\n"
        .formatted(
            edition.name(),
            edition.date(),
            edition.revision(),
            escaped(audiences(manifest)),
            escaped(through(manifest)),
            held);
  }

  private static String audiences(Manifest manifest) {
    List<String> audiences =
        manifest.files().stream()
            .map(line -> line.path().split("/", -1))
            .filter(path -> path.length > 2 && path[0].equals("send"))
            .map(path -> path[1])
            .distinct()
            .toList();
    return audiences.isEmpty() ? "nobody" : String.join(", ", audiences);
  }

  private static String through(Manifest manifest) {
    return manifest.dataThrough().entrySet().stream()
        .map(source -> source.getKey() + " through " + source.getValue())
        .collect(Collectors.joining(" · "));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
