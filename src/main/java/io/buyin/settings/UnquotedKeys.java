package io.buyin.settings;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Keys that YAML takes for something else than words: {@code on}, {@code yes}, {@code no}. */
final class UnquotedKeys {

  private UnquotedKeys() {}

  /** The line of the first such key, from 1; 0 where there is none. */
  static long firstLine(byte[] yaml) {
    Node root =
        new Yaml(new LoaderOptions())
            .compose(new InputStreamReader(new ByteArrayInputStream(yaml), StandardCharsets.UTF_8));
    Deque<Node> left = new ArrayDeque<>();
    if (root != null) {
      left.add(root);
    }
    long first = Long.MAX_VALUE;
    while (!left.isEmpty()) {
      Node node = left.remove();
      if (node instanceof SequenceNode list) {
        left.addAll(list.getValue());
      } else if (node instanceof MappingNode map) {
        for (NodeTuple entry : map.getValue()) {
          left.add(entry.getValueNode());
          first = Math.min(first, lineUnlessText(entry.getKeyNode()));
        }
      }
    }
    return first == Long.MAX_VALUE ? 0 : first;
  }

  private static long lineUnlessText(Node key) {
    return key.getTag().equals(Tag.STR) ? Long.MAX_VALUE : key.getStartMark().getLine() + 1L;
  }
}
