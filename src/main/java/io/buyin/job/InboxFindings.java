package io.buyin.job;

import io.buyin.fact.Deal;
import io.buyin.fact.Fact;
import io.buyin.fact.Inquiry;
import io.buyin.fact.MeetingNote;
import io.buyin.fact.Remark;
import io.buyin.fact.SocialRow;
import io.buyin.source.Export;
import io.buyin.source.Inbox;
import io.buyin.source.InboxFile;
import io.buyin.source.Layouts;
import io.buyin.source.ReadingRules;
import io.buyin.source.Recognised;
import io.buyin.source.Refused;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the exports of an inbox hold that an order form can name. Each name with how many things:
 * what stands in several exports counts once; teams and roles count people.
 */
final class InboxFindings {

  final Map<String, Long> files = new TreeMap<>();
  final Map<String, Long> currencies = new TreeMap<>();
  final Map<String, Long> sources = new TreeMap<>();
  final Map<String, Long> won = new TreeMap<>();
  final Map<String, Long> lost = new TreeMap<>();
  final Map<String, Long> open = new TreeMap<>();
  final Map<String, Long> regions = new TreeMap<>();
  final Map<String, Long> campaigns = new TreeMap<>();
  final Map<String, Long> teams = new TreeMap<>();
  final Map<String, Long> roles = new TreeMap<>();
  final Map<String, Long> audiences = new TreeMap<>();
  long decidedElsewhere;
  final List<BigDecimal> decidedAmounts = new ArrayList<>();
  final List<Remark> remarks = new ArrayList<>();
  final List<MeetingNote> meetings = new ArrayList<>();
  final List<String> unknown = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private InboxFindings() {}

  /** Reads every export that can be read; the others are left to {@code buyin check}. */
  static InboxFindings in(Path inbox, Layouts layouts) {
    InboxFindings findings = new InboxFindings();
    for (InboxFile file : Inbox.list(inbox).files()) {
      List<Recognised> used = layouts.used(file);
      used.forEach(recognised -> findings.read(file, recognised));
      if (used.isEmpty() && layouts.mayBeIgnored(file)) {
        findings.unknown.add(file.name());
      }
    }
    return findings;
  }

  private void read(InboxFile file, Recognised recognised) {
    try (Export export = Export.open(file, recognised, ReadingRules.standard())) {
      while (export.hasNext()) {
        Fact fact = export.next();
        if (isNew(fact)) {
          add(fact);
          files.merge(recognised.layout().kind().word(), 1L, Long::sum);
        }
      }
    } catch (Refused checkSaysWhy) {
      return;
    }
  }

  /** Deals and remarks stand in one export after the other. */
  private boolean isNew(Fact fact) {
    boolean told = fact instanceof Deal || fact instanceof Remark;
    return !told || seen.add(fact.kind().word() + ' ' + fact.naturalKey());
  }

  private void add(Fact fact) {
    if (fact instanceof Deal deal) {
      add(deal);
    } else if (fact instanceof Remark remark) {
      add(remark);
    } else if (fact instanceof SocialRow row) {
      count(campaigns, row.campaign());
    } else if (fact instanceof Inquiry inquiry) {
      count(regions, inquiry.region());
    } else if (fact instanceof MeetingNote meeting) {
      meetings.add(meeting);
    }
  }

  private void add(Deal deal) {
    BigDecimal amount = deal.amount();
    if (amount != null) {
      count(currencies, deal.currency().equals(ReadingRules.NO_CURRENCY) ? "" : deal.currency());
    }
    count(sources, deal.source());
    count(regions, deal.region());
    count(campaigns, deal.campaign());
    stage(deal);
    if (amount != null && deal.status() != Deal.Status.OPEN) {
      decidedAmounts.add(amount);
    }
  }

  /**
   * A stage counts as won or lost where its own name says so. Where another column says how a deal
   * ended, its stage says how far it had come: the same one among the won, lost and open.
   */
  private void stage(Deal deal) {
    if (deal.status() == Deal.Status.OPEN) {
      count(open, deal.stage());
    } else if (ReadingRules.standard().isWon(deal.stage())) {
      count(won, deal.stage());
    } else if (ReadingRules.standard().isLost(deal.stage())) {
      count(lost, deal.stage());
    } else {
      decidedElsewhere++;
    }
  }

  private void add(Remark remark) {
    remarks.add(remark);
    if (seen.add("team " + remark.team() + ' ' + remark.person())) {
      count(teams, remark.team());
    }
    if (seen.add("role " + remark.role() + ' ' + remark.person())) {
      count(roles, remark.role());
    }
    remark.releasedTo().stream()
        .filter(audience -> !audience.equals("all"))
        .forEach(audience -> count(audiences, audience));
  }

  private static void count(Map<String, Long> names, String name) {
    if (!name.isBlank()) {
      names.merge(name.strip(), 1L, Long::sum);
    }
  }
}
