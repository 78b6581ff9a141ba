package io.buyin.store;

import io.buyin.fact.Deal;
import io.buyin.fact.Facts;
import io.buyin.fact.FollowerMonth;
import io.buyin.fact.Inquiry;
import io.buyin.fact.Kind;
import io.buyin.fact.LedgerEntry;
import io.buyin.fact.MeetingNote;
import io.buyin.fact.PlanValue;
import io.buyin.fact.PostRates;
import io.buyin.fact.Remark;
import io.buyin.fact.Responsibility;
import io.buyin.fact.SocialMonth;
import io.buyin.fact.SocialRow;
import io.buyin.fact.SocialWeek;
import io.buyin.fact.SocialYield;
import io.buyin.fact.SourceLine;
import io.buyin.fact.StageSeen;
import io.buyin.fact.Touch;
import io.buyin.trouble.BuyinBug;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Answers by SQL over the Parquet files of tonight. Lives as long as its store is open. */
final class Answers implements Facts {

  private static final List<String> OUR_DEFECTS =
      List.of("Parser Error", "Binder Error", "Catalog Error", "Can't convert");

  private final Session session;
  private final Path folder;
  private List<SourceLine> sources = List.of();

  private Answers(Session session, Path folder) {
    this.session = session;
    this.folder = folder;
  }

  /**
   * @param folder named where a file turns out to be unreadable
   */
  static Answers over(List<TonightFile> files, Session session, Path folder) {
    Answers answers = new Answers(session, folder);
    try {
      answers.prepare(files);
    } catch (SQLException e) {
      throw answers.unreadable(e);
    }
    return answers;
  }

  @Override
  public List<Remark> remarks() {
    return ask("remarks", Rows::remark);
  }

  @Override
  public List<Deal> deals() {
    return ask("deals", Rows::deal);
  }

  @Override
  public List<SocialMonth> socialByMonth() {
    return ask("social-by-month", Rows::socialMonth);
  }

  @Override
  public List<SocialWeek> socialByWeek() {
    return ask("social-by-week", Rows::socialWeek);
  }

  @Override
  public List<FollowerMonth> followersByMonth() {
    return ask("followers-by-month", Rows::followerMonth);
  }

  @Override
  public List<SocialRow> socialRows(LocalDate first, LocalDate last) {
    return asked(between("social-rows", first, last), Rows::socialRow);
  }

  @Override
  public PostRates postRates(LocalDate first, LocalDate last) {
    return asked(between("post-rates", first, last), Rows::postRates).get(0);
  }

  @Override
  public List<SocialRow> postsRated(LocalDate first, LocalDate last) {
    return asked(between("posts-rated", first, last), Rows::socialRow);
  }

  private static String between(String question, LocalDate first, LocalDate last) {
    return Sql.question(question)
        .replace(":first", first.toString())
        .replace(":last", last.toString());
  }

  @Override
  public List<SocialYield> socialYields() {
    return ask("social-yielded", Rows::socialYield);
  }

  @Override
  public List<Touch> touches() {
    return ask("touches", new HouseRows()::touch);
  }

  @Override
  public List<Inquiry> inquiries() {
    return ask("inquiries", new HouseRows()::inquiry);
  }

  @Override
  public List<Responsibility> responsibilities() {
    return ask("responsibilities", new HouseRows()::responsibility);
  }

  @Override
  public List<MeetingNote> meetings() {
    return ask("meetings", new HouseRows()::meeting);
  }

  @Override
  public List<PlanValue> plans() {
    return ask("plans", new HouseRows()::plan);
  }

  @Override
  public List<LedgerEntry> ledger() {
    return ask("ledger", new HouseRows()::booking);
  }

  @Override
  public List<StageSeen> stages() {
    return ask("stages", new HouseRows()::stage);
  }

  /** Counts every row of the night, and is asked on every other page: found out once. */
  @Override
  public List<SourceLine> sources() {
    return sources;
  }

  private void prepare(List<TonightFile> files) throws SQLException {
    session.run(Sql.question("inbox"));
    TonightFile.insert(session.connection(), files);
    session.run(Sql.question("tonight"));
    for (Shape<?> shape : Shape.all()) {
      session.run(rowsOf(shape, files));
      if (shape.kind() == Kind.SOCIAL) {
        session.run(Sql.question("social-yields"));
      }
      session.run(Sql.question("newest-" + shape.kind().word()));
    }
    sources = session.ask(Sql.question("sources"), Rows::sourceLine);
  }

  /** The view {@code <kind>_rows}: every kept row of tonight's files, with its file's place. */
  private static String rowsOf(Shape<?> shape, List<TonightFile> files) {
    String paths =
        files.stream()
            .filter(file -> file.sidecar().kept().kind() == shape.kind())
            .map(file -> Sql.quoted(file.parquet().toString()))
            .distinct()
            .collect(Collectors.joining(", "));
    String rows =
        paths.isEmpty()
            ? "SELECT " + shape.emptyColumns() + ", CAST(NULL AS VARCHAR) AS filename WHERE false"
            : "SELECT * FROM read_parquet([" + paths + "], filename = true)";
    return Sql.question("rows").replace(":kind", shape.kind().word()).replace(":kept", rows);
  }

  private <T> List<T> ask(String question, Session.RowReader<T> reader) {
    return asked(Sql.question(question), reader);
  }

  private <T> List<T> asked(String sql, Session.RowReader<T> reader) {
    try {
      return session.ask(sql, reader);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /** A damaged file can be rebuilt; a question that the database does not accept is our defect. */
  private RuntimeException unreadable(SQLException cause) {
    String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    if (OUR_DEFECTS.stream().anyMatch(reason::startsWith)) {
      return new BuyinBug("A question over the kept facts is wrong", cause);
    }
    if (StateFiles.isFull(reason)) {
      return StateFiles.stop(folder, cause);
    }
    return new Stop(ExitCode.STATE_FAILED, trouble(reason));
  }

  private Trouble trouble(String reason) {
    Origin origin = Origin.ofFile(folder.toString());
    return reason.startsWith("Out of Memory Error")
        ? new Trouble(
            "facts-too-many",
            origin,
            "The kept facts need more working space than Buyin may take (" + reason + ").",
            "Leave exports out of the inbox that later ones have replaced.")
        : new Trouble(
            "facts-unreadable",
            origin,
            "The kept facts cannot be read (" + reason + ").",
            "Delete this folder and run again; it is rebuilt from the exports.");
  }
}
