package io.buyin.story;

import io.buyin.story.ChartPlan.Group;
import io.buyin.story.Slide.Frame;
import io.buyin.story.Slide.Request;
import io.buyin.story.Slide.Serves;
import io.buyin.story.Slide.Step;
import io.buyin.story.Slide.Table;
import io.buyin.story.Slide.TeamRow;
import io.buyin.story.Slide.Win;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The example's teams, wins, readiness and the page that only the sender sees. */
final class ExampleMeeting {

  private static final String PEOPLE = "People";

  private final Pen pen;

  ExampleMeeting(Pen pen) {
    this.pen = pen;
    figures();
  }

  private void figures() {
    pen.know("forecast-error.all.2026-h1", "0.14", "share")
        .know("forecast-error.all.2025-h1", "0.19", "share")
        .know("complaints.topics.2026-q2.vs-2025-q2", "-0.36", "share")
        .know("tools.retired", "1", "count")
        .know("tools.all", "2", "count")
        .know("teams.all", "6", "count")
        .know("largest-deal.social.2026-06", "186000.00", "EUR")
        .know("closed-won.social.since-meeting", "570000.00", "EUR")
        .know("steps.all", "9", "count")
        .know("steps.done", "6", "count")
        .know("help-pages.in-date", "14", "count")
        .know("help-pages.all", "16", "count")
        .know("audit.within-rules", "198", "count")
        .know("audit.all", "200", "count")
        .know("channels.owned", "14", "count")
        .know("posts.filled", "11", "count")
        .know("posts.all", "14", "count")
        .know("issues.closed", "7", "count")
        .know("issues.all", "10", "count")
        .know("culture.agree", "0.82", "share")
        .know("culture.asked", "143", "count")
        .know("regions.live", "2", "count")
        .know("volunteers.trained", "64", "count")
        .know("talks.next", "3", "count");
    pen.knowStated("settings.licence", "38000", "EUR")
        .knowStated("settings.goal.first-reply.target", "4", "hours")
        .knowStated("settings.goal.forecast.target", "0.10", "share")
        .knowStated("settings.goal.complaints.target", "0.25", "share")
        .knowStated("settings.goal.volunteers.target", "60", "count");
  }

  Slide.Teams teams() {
    Frame frame =
        new Frame(
            9,
            PEOPLE,
            pen.write("An idea, several teams"),
            pen.write(
                "The programme serves the goals of {teams.all|6} teams; the CRM handover"
                    + " contributes to all of them"),
            pen.write(
                "<muted b>Source:</> <muted>team scorecards for {day.fy|FY2026}, {day.card|7 July"
                    + " 2026}; contributions agreed in the workshop of {day.workshop|23 June 2026}"
                    + " with a representative of each team.</>"),
            List.of(pen.write("Question to ask: which team is missing?")));
    return new Slide.Teams(
        frame,
        phrases(
            "Team",
            "Its {day.fy|FY2026} goal",
            "Shared inbox",
            "Help content",
            "Employee voices",
            "CRM handover",
            "Today",
            "In their words"),
        List.of(
            team(
                "Sales",
                "Win rate from {win-rate.other.2026-h1|34%} to {settings.goal.win-rate.target|38%}",
                "oooX",
                "{win-rate.social.2026-h1|45%}",
                "social-started",
                said("Q09", "the first call starts in the middle", "Key account manager")),
            team(
                "Marketing",
                "{settings.goal.opportunities.target|1,900} opportunities",
                "XoXX",
                "{opportunities-opened.all.2026-h1|1,012}",
                "in {day.half-year|H1 2026}",
                null),
            team(
                "Customer Service",
                "First reply within {settings.goal.first-reply.target|4 h}",
                "XX-o",
                "{first-reply.pilot.2026-06|3.1 h}",
                "pilot, June",
                said("Q07", "My team opens one inbox", "Team lead")),
            team(
                "Finance, RevOps",
                "Forecast within {settings.goal.forecast.target|10%}",
                "---X",
                "{forecast-error.all.2026-h1|14%}",
                "was {forecast-error.all.2025-h1|19%}",
                said("Q19", "I still need to see it in the forecast", "CFO")),
            team(
                "Product",
                "Complaints down {settings.goal.complaints.target|25%}",
                "oX-o",
                "{complaints.topics.2026-q2.vs-2025-q2|−36%}",
                "recurring topics",
                null),
            team(
                "IT",
                "A single service platform",
                "X--X",
                "{tools.retired|1} of {tools.all|2}",
                "tools retired",
                said("Q11", "Please no second ticket tool.", "Head of IT"))),
        pen.write(
            "<navy>●</> direct contribution to the goal      <navy>○</> indirect      <muted>–</>"
                + " none"));
  }

  private TeamRow team(
      String team, String goal, String parts, String number, String note, @Nullable Quote voice) {
    return new TeamRow(
        pen.write(team), pen.write(goal), serves(parts), pen.write(number), pen.write(note), voice);
  }

  private static List<Serves> serves(String parts) {
    return parts
        .chars()
        .mapToObj(sign -> sign == 'X' ? Serves.DIRECT : sign == 'o' ? Serves.INDIRECT : Serves.NONE)
        .toList();
  }

  private Quote said(String voice, String words, String who) {
    return ExampleBrief.quote(
        pen, voice, "", Tone.INK, words, who + " · {voice." + voice + "|" + voice + "}", "");
  }

  Slide.Wins wins(ChartPlan months) {
    Frame frame =
        new Frame(
            11,
            PEOPLE,
            pen.write("Wins since we last met  ·  {day.since|23 April to 12 July 2026}"),
            pen.write(
                "Since {day.april|April} the pilot met its reply goal, retired a tool and closed"
                    + " {closed-won.social.since-meeting|€570k} of social-started deals"),
            pen.write(
                "<muted b>Source:</> <muted>CRM deals by close month, export {day.export|12 July"
                    + " 2026}; helpdesk log; licence register as stated by IT. Year before: same"
                    + " deal definition.</>"),
            List.of(pen.write("Question to ask: which of these matters most to your team?")));
    return new Slide.Wins(
        frame,
        sinceMeeting(months),
        phrases("Date", "Win", "Hard number"),
        List.of(
            win(
                "{day.goal-met|5 May}",
                "Reply goal met",
                "Median below {settings.goal.first-reply.target|4 h} in each week since",
                "{first-reply.pilot.2026-06|3.1 h}"),
            win(
                "{day.it-short|28 May}",
                "A single tool",
                "After IT's no: replies in the CRM inbox",
                "{settings.licence|€38k} a year"),
            win(
                "{day.largest|12 June}",
                "Largest social-started deal",
                "Nordics, began under a product post",
                "{largest-deal.social.2026-06|€186k}"),
            win(
                "{day.pages|30 June}",
                "{help-pages.all|16} help pages live",
                "Complaints on these topics, vs {day.q2-before|Q2 2025}",
                "{complaints.topics.2026-q2.vs-2025-q2|−36%}")),
        ExampleBrief.quote(
            pen,
            "Q07",
            "Supports",
            Tone.FAVOURABLE,
            "Customers notice that we answer the same day.",
            "Team lead, Customer Service · {day.q07|4 June 2026} · {voice.Q07|Q07}",
            ""),
        pen.write("You asked in {day.april|April}"),
        List.of(
            request("<favourable b>Done</>", "Show results by deal size", "Slide {slide.5|5}"),
            request(
                "<favourable b>Done</>", "Tie figures to the CRM forecast", "Slide {slide.8|8}"),
            request(
                "<unfavourable b>In progress</>",
                "Plan for November volume",
                "Service and HR, due {day.august|31 August}")));
  }

  private ChartPlan sinceMeeting(ChartPlan months) {
    return new ChartPlan(
            "Chart: closed-won before and since the meeting",
            months.form(),
            months.heading(),
            months.key(),
            months.categories(),
            months.series(),
            months.alternative(),
            months.numberFormat(),
            months.axisMaximum())
        .grouped(
            List.of(
                new Group(pen.write("Before the meeting of {day.met|23 April}").text(), 4),
                new Group("Since the meeting", 2)));
  }

  private Win win(String date, String what, String detail, String number) {
    return new Win(pen.write(date), pen.write(what), pen.write(detail), pen.write(number));
  }

  private Request request(String status, String what, String detail) {
    return new Request(pen.write(status), pen.write(what), pen.write(detail));
  }

  Slide.Readiness readiness() {
    Frame frame =
        new Frame(
            12,
            PEOPLE,
            pen.write("Readiness and responsibilities"),
            pen.write(
                "{steps.done|6} of {steps.all|9} readiness steps are done; capacity and known"
                    + " problems have owners and dates, readiness to act has nobody yet"),
            pen.write(
                "<muted b>Source:</> <muted>responsibilities as stated, {day.register|10 July"
                    + " 2026}. A = accountable, C = contributes. Ready = measure met and evidence"
                    + " filed.</>"),
            List.of(pen.write("Question to ask: who could take the open step?")));
    return new Slide.Readiness(
        frame,
        phrases(
            "Readiness step",
            "Status",
            "Marketing",
            "Service",
            "IT",
            "Success measure",
            "Today",
            "Due"),
        List.of(
            ready(
                "Rules of reply",
                "AC-",
                "Audited replies within rules",
                "{audit.within-rules|198} of {audit.all|200}"),
            ready(
                "Responsibilities",
                "ACC",
                "Channels with a named owner",
                "{channels.owned|14} of {channels.owned|14}"),
            step(
                "Service capacity",
                "-A-",
                "Posts filled for the regions",
                "{posts.filled|11} of {posts.all|14}",
                "<ink b>{day.september|30 September}</>"),
            step(
                "Known problems fixed",
                "CAC",
                "Top issues closed",
                "{issues.closed|7} of {issues.all|10}",
                "<ink b>{day.august|31 August}</>"),
            ready(
                "Culture",
                "AC-",
                "Staff agree “we answer openly”",
                "{culture.agree|82%} of {culture.asked|143}"),
            ready(
                "Content for recurring complaints",
                "AC-",
                "Help pages in date",
                "{help-pages.in-date|14} of {help-pages.all|16}"),
            ready(
                "Commitment to respond",
                "CA-",
                "Median first reply, goal {settings.goal.first-reply.target|4 h}",
                "{first-reply.pilot.2026-06|3.1 h}"),
            step(
                "Readiness to act",
                "-C-",
                "Regions with CRM handover live",
                "{regions.live|2} of {settings.ask.regions|5}",
                "<unfavourable b>Nobody yet</>"),
            ready(
                "Employees involved",
                "A--",
                "Trained volunteers, goal {settings.goal.volunteers.target|60}",
                "{volunteers.trained|64}")),
        ExampleBrief.quote(
            pen,
            "Q12",
            "Asks",
            Tone.UNFAVOURABLE,
            "I would like to see it in November, with twice the volume and the same people.",
            "Head of Customer Service · {day.q12|20 June 2026} · {voice.Q12|Q12}",
            "<ink b>Our answer:</> the second wave pauses if the median stays above"
                + " {settings.goal.first-reply.target|4 h}. The Head of Customer Service"
                + " decides."));
  }

  private Step ready(String name, String teams, String measure, String today) {
    return new Step(
        pen.write(name),
        pen.write("<favourable b>● Ready</>"),
        letters(teams),
        pen.write(measure),
        pen.write("<navy b>" + today + "</>"),
        pen.write("<muted>Met</>"));
  }

  private Step step(String name, String teams, String measure, String today, String due) {
    return new Step(
        pen.write(name),
        pen.write("<unfavourable b>○ In progress</>"),
        letters(teams),
        pen.write(measure),
        pen.write("<navy b>" + today + "</>"),
        pen.write(due));
  }

  private List<Phrase> letters(String teams) {
    return Arrays.stream(teams.split("")).map(this::letter).toList();
  }

  private Phrase letter(String letter) {
    return switch (letter) {
      case "A" -> pen.write("<navy b>A</>");
      case "C" -> pen.write("<muted>C</>");
      default -> pen.write("<muted>–</>");
    };
  }

  Slide.Sponsor sponsor() {
    Frame frame =
        new Frame(
            15,
            "Sponsor",
            pen.write("For the sender only"),
            pen.write("Who stands where, and the {talks.next|3} conversations to have next"),
            pen.write(
                "<muted b>Source:</> <muted>{people.everyone.raised|19} conversations,"
                    + " {day.first-talk|12 May} to {day.last-talk|26 June 2026}; stance by the"
                    + " latest clear remark.</>"),
            List.of(pen.write("Question to ask: what would have to be true for you?")));
    return new Slide.Sponsor(
        frame,
        pen.write("Never in the send-ahead file. Personal data: delete after the decision."),
        pen.write("Where people stand"),
        new Table(
            List.of(2.4, 1.1, 1.5),
            phrases("Who", "Stance", "Last heard"),
            List.of(
                row("CFO", "<unfavourable b>Hesitates</>", "{day.q19|24 June 2026}"),
                row("Head of IT", "<unfavourable b>Hesitates</>", "{day.it-last|28 May 2026}"),
                row("Director RevOps", "<unfavourable b>Hesitates</>", "{day.q14|18 June 2026}"),
                row("Marketing lead", "<muted b>Mixed</>", "{day.q13|17 June 2026}"),
                row("Regional MD, DACH", "<favourable b>Supports</>", "{day.q10|15 June 2026}"),
                row("Team lead, Service", "<favourable b>Supports</>", "{day.q07|4 June 2026}")),
            List.of()),
        pen.write("Next conversations"),
        new Table(
            List.of(1.6, 3.6, 1.2),
            phrases("Who", "What to ask", "By"),
            List.of(
                row(
                    "CFO",
                    "Which line of the forecast would you like to see apart?",
                    "{day.talk-a|14 July}"),
                row(
                    "Head of IT",
                    "Does the CRM inbox cover what your team needs?",
                    "{day.talk-b|15 July}"),
                row(
                    "Head of Customer Service",
                    "What would make November safe for your team?",
                    "{day.talk-b|15 July}")),
            List.of()));
  }

  private List<Phrase> row(String... cells) {
    return phrases(cells);
  }

  private List<Phrase> phrases(String... texts) {
    return Stream.of(texts).map(pen::write).toList();
  }
}
