package io.buyin.voice;

import io.buyin.fact.Remark;
import io.buyin.fact.Remark.Mode;
import io.buyin.trouble.BuyinBug;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who spoke: how many people stand behind a team, a role in a team, a survey group. */
final class People {

  private static final int KEY_LETTERS = 16;

  private final Map<String, Set<String>> byTeam = new HashMap<>();
  private final Map<String, Set<String>> byRole = new HashMap<>();
  private final Map<String, Set<String>> bySurveyGroup = new HashMap<>();

  People(List<Remark> remarks) {
    for (Remark remark : remarks) {
      String person = key(remark);
      put(byTeam, group(remark), person);
      put(byRole, role(remark), person);
      if (remark.mode() == Mode.SURVEY) {
        put(bySurveyGroup, group(remark), person);
      }
    }
  }

  /**
   * The same for all remarks of one person; says nothing about who it is. A remark without a person
   * stands for one of its own.
   */
  static String key(Remark remark) {
    String person = Letters.bare(remark.person());
    return hash(person.isEmpty() ? "remark " + remark.id() : "person " + person);
  }

  /** How teams are told apart: without case, accents and punctuation. */
  static String group(Remark remark) {
    return Letters.bare(remark.team());
  }

  int inTeam(Remark remark) {
    return size(byTeam, group(remark));
  }

  int inRole(Remark remark) {
    return size(byRole, role(remark));
  }

  int inSurveyGroup(Remark remark) {
    return size(bySurveyGroup, group(remark));
  }

  private static String role(Remark remark) {
    return Letters.bare(remark.role()) + "|" + group(remark);
  }

  private static void put(Map<String, Set<String>> groups, String group, String person) {
    groups.computeIfAbsent(group, none -> new HashSet<>()).add(person);
  }

  private static int size(Map<String, Set<String>> groups, String group) {
    return groups.getOrDefault(group, Set.of()).size();
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, KEY_LETTERS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new BuyinBug("every Java platform has SHA-256", impossible);
    }
  }
}
