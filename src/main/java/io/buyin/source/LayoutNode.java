package io.buyin.source;

import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping in a layout file that knows its lines, so that every complaint names file, line and
 * key.
 */
final class LayoutNode {

  private static final Map<String, Boolean> FLAGS =
      new TreeMap<>(Map.of("true", true, "false", false));

  private final String file;
  private final long line;
  private final Map<String, Node> entries = new LinkedHashMap<>();

  LayoutNode(String file, String key, Node node) {
    this.file = file;
    this.line = lineOf(node);
    if (!(node instanceof MappingNode mapping)) {
      throw stop(
          key, node, "expected keys with values.", "Write one key per line, as in the example.");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String name = scalar(key, tuple.getKeyNode());
      if (entries.put(name, tuple.getValueNode()) != null) {
        throw stop(name, tuple.getKeyNode(), "this key stands here twice.", "Keep one of the two.");
      }
    }
  }

  Set<String> keys() {
    return entries.keySet();
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  void allowOnly(List<String> known) {
    for (Map.Entry<String, Node> entry : entries.entrySet()) {
      if (!known.contains(entry.getKey())) {
        throw stop(
            entry.getKey(),
            entry.getValue(),
            "this key is not known here.",
            "Use one of: " + String.join(", ", known) + ".");
      }
    }
  }

  String text(String key) {
    Node node = entries.get(key);
    if (node == null) {
      throw stop(key, null, "this key is missing.", "Add it; docs/layouts.md shows an example.");
    }
    return scalar(key, node);
  }

  String text(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  int number(String key, int otherwise) {
    try {
      return has(key) ? Integer.parseInt(text(key)) : otherwise;
    } catch (NumberFormatException e) {
      throw wrong(key, "a whole number such as 1");
    }
  }

  boolean flag(String key, boolean otherwise) {
    return has(key) ? choice(key, FLAGS) : otherwise;
  }

  /** A list, or one word as a list of one; empty where the key is not there. */
  List<String> texts(String key) {
    Node node = entries.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      List<String> texts = new ArrayList<>();
      sequence.getValue().forEach(item -> texts.add(scalar(key, item)));
      return texts;
    }
    return List.of(scalar(key, node));
  }

  boolean isMapping(String key) {
    return entries.get(key) instanceof MappingNode;
  }

  @Nullable LayoutNode mapping(String key) {
    Node node = entries.get(key);
    return node == null ? null : new LayoutNode(file, key, node);
  }

  <E> E choice(String key, Map<String, E> choices) {
    @Nullable E chosen = choices.get(text(key));
    if (chosen == null) {
      throw wrong(key, "one of " + String.join(", ", choices.keySet()));
    }
    return chosen;
  }

  Stop wrong(String key, String expected) {
    Node node = entries.get(key);
    String found =
        node instanceof ScalarNode scalar ? Quoted.of(scalar.getValue()) : "something else";
    return stop(
        key, node, "expected " + expected + " but found " + found + ".", "Correct the value.");
  }

  Stop stop(String key, @Nullable Node node, String sentence, String remedy) {
    Origin origin = new Origin(file, node == null ? line : lineOf(node), key);
    return new Stop(
        ExitCode.SETTINGS_REFUSED, new Trouble("layout-invalid", origin, sentence, remedy));
  }

  private String scalar(String key, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw stop(
        key,
        node,
        "expected one value here.",
        "Write a single word or text; if a colon stands in it, put the value in quotes.");
  }

  private static long lineOf(Node node) {
    return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1L;
  }
}
