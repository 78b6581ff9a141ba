package io.buyin.source;

import io.buyin.trouble.BuyinBug;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The layouts a night knows: the operator's own first, then those that Buyin brings. */
public final class Layouts {

  private static final String FOLDER = "layouts/";
  private static final String LIST = FOLDER + "list.txt";

  private final List<Layout> layouts;

  private Layouts(List<Layout> layouts) {
    this.layouts = List.copyOf(layouts);
  }

  public static Layouts builtIn() {
    return new Layouts(BuiltIn.ALL);
  }

  /**
   * The built-in layouts and the {@code *.yaml} files of a folder, which go before them.
   *
   * @param folder null, or a folder that need not exist: only the built-in ones
   * @throws Stop with {@link ExitCode#SETTINGS_REFUSED} if one of the files is not a layout
   */
  public static Layouts with(@Nullable Path folder) {
    List<Layout> all = new ArrayList<>(folder == null ? List.of() : readOwn(folder, BuiltIn.ALL));
    all.addAll(BuiltIn.ALL);
    return new Layouts(all);
  }

  /** All of them, in the order in which they take precedence. */
  public List<Layout> all() {
    return layouts;
  }

  /**
   * The text of a built-in layout's file, to be read or copied.
   *
   * @throws IllegalArgumentException if there is none of that id
   */
  public static String text(String id) {
    return resource(LIST)
        .lines()
        .map(name -> resource(FOLDER + name.strip()))
        .filter(text -> LayoutReader.read(FOLDER + id, text).id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no built-in layout " + id));
  }

  /**
   * The tables of a file, by its content; its name plays no part. At least one: a file that cannot
   * be used is one {@link Unrecognised}.
   */
  public List<Recognition> tables(InboxFile file) {
    return new Recogniser(layouts, Limits.STANDARD).tables(file);
  }

  /** The tables of a file that are used. */
  public List<Recognised> used(InboxFile file) {
    return tables(file).stream()
        .filter(Recognised.class::isInstance)
        .map(Recognised.class::cast)
        .toList();
  }

  /** Whether nothing tells that a file which cannot be used is an export all the same. */
  public boolean mayBeIgnored(InboxFile file) {
    return tables(file).stream()
        .allMatch(
            table ->
                table instanceof Unrecognised unrecognised
                    && (unrecognised.proposal().isEmpty()
                        || LayoutProposal.isUnclear(unrecognised.proposal())));
  }

  /** What a file is: its first table that is used, else its first. */
  public Recognition recognise(InboxFile file) {
    return Recogniser.main(tables(file));
  }

  private static List<Layout> readBuiltIn() {
    return resource(LIST)
        .lines()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> LayoutReader.read(FOLDER + name, resource(FOLDER + name)))
        .toList();
  }

  private static String resource(String name) {
    try (InputStream in = Layouts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new BuyinBug("the layout " + name + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new BuyinBug("the layout " + name + " cannot be read", e);
    }
  }

  private static List<Layout> readOwn(Path folder, List<Layout> builtIn) {
    List<Layout> own = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Path path : yamlFiles(folder)) {
      String name = FOLDER + path.getFileName();
      Layout layout = LayoutReader.readOwn(name, text(path, name), builtIn);
      if (!ids.add(layout.id())) {
        throw refused(
            name, "has the id of another layout, " + layout.id() + ".", "Choose another.");
      }
      own.add(layout);
    }
    return own;
  }

  private static List<Path> yamlFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(path -> path.getFileName().toString().matches("[^.].*\\.ya?ml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw refused(FOLDER, "cannot be listed.", "Give Buyin the right to read it.");
    }
  }

  private static String text(Path path, String name) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw refused(name, "is not readable as UTF-8 text.", "Save it as UTF-8.");
    }
  }

  private static Stop refused(String name, String sentence, String remedy) {
    return new Stop(
        ExitCode.SETTINGS_REFUSED,
        new Trouble("layout-invalid", Origin.ofFile(name), "this layout " + sentence, remedy));
  }

  /** Read once: they are part of the program. */
  private static final class BuiltIn {
    private static final List<Layout> ALL = readBuiltIn();
  }
}
