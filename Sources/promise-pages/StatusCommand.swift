import Arguments
import Diagnostics
import Disk
import Host
import Outlook
import PromiseModel
import Reports
import SiteBuilder

/// `promise-pages status`.
struct StatusCommand: Command {
  static let name = "status"
  static let otherNames = ["läget", "läge", "due", "todo"]
  static let summary = Wording(
    sv: "Berättar vad som är försenat, väntar eller har påbörjats.",
    en: "Tells what is overdue, coming up or begun.")
  static let text = Wording(
    sv: """
      Det mest brådskande står först. Inget publiceras.
      Med --messages skrivs dagens påminnelser som färdiga brev, ett i varje fil.
      Hur de skickas varje natt:
        \(InstalledFolder.handbook("publishing.md"))

      Resultatkoder:
        0 texterna är utan fel
        1 fel i innehållet; det som går att säga är sagt
        2 fel i kommandot
        3 datorn kunde inte läsa eller skriva (disk, rättigheter)
      """,
    en: """
      What is most urgent comes first. Nothing is published.
      With --messages the day's reminders are written as messages, one in each file.
      How to send them every night (in Swedish):
        \(InstalledFolder.handbook("publishing.md"))

      Exit codes:
        0 the texts have no errors
        1 errors in the content; what can be told is told
        2 an error in the command
        3 the machine could not read or write (disk, permissions)
      """)

  private static let mostDays = 3_660

  private let municipality: String?
  private let options: SiteOptions
  private let format: StatusReport.Format
  private let days: Int
  private let messages: String?
  private let since: CalendarDate?
  private let isQuiet: Bool

  init(_ arguments: inout ArgumentReader) {
    municipality = arguments.word(
      Wording(sv: "KOMMUN", en: "MUNICIPALITY"),
      Wording(
        sv: "Bara det som gäller kommunen, till exempel berg.", en: "Only what concerns the municipality, such as berg."))
    options = SiteOptions(&arguments, judges: false)
    days =
      arguments.option(
        "--days", .number,
        Wording(sv: "Hur många dagar framåt.\nAnnars 60.", en: "How many days ahead.\nElse 60."),
        wanted: Wording(sv: "ett tal från 0 till 3660", en: "a number from 0 to 3660"),
        read: { Int($0).flatMap { (0...Self.mostDays).contains($0) ? $0 : nil } }) ?? Agenda.daysAhead
    format =
      arguments.choice(
        "--format", .form,
        Wording(
          sv: "Hur det skrivs: text, json eller markdown.\nText går att klistra in i ett brev, json är för program.",
          en: "How it is written: text, json or markdown.\nText can be pasted in a mail, json is for programs."))
      ?? .text
    messages = arguments.option(
      "--messages", .folder,
      Wording(
        sv: "Skriv dagens påminnelser till mappen, färdiga att skicka.\nDen som redan finns där skrivs inte igen.",
        en: "Write the day's reminders to the folder, ready to send.\nOne that is there already is not written again."))
    since = arguments.option(
      "--since", .date,
      Wording(
        sv: "Ta med påminnelser från och med den här dagen,\nom något jobb har uteblivit.",
        en: "Include the reminders from this day on,\nin case a job has been missed."),
      wanted: Wording(sv: "ett datum som 2026-03-31", en: "a date such as 2026-03-31"), read: BuildDate.parse)
    isQuiet = arguments.flag(
      "--quiet", Wording(sv: "Visa bara det som hindrar något.", en: "Show only what is in the way."))
    if since != nil, messages == nil {
      arguments.reject(UsageError(.usageOptionAlone, ["option": "--since", "other": "--messages"]))
    }
  }

  func run() throws(UsageError) -> ExitStatus {
    let buildOptions = try options.buildOptions()
    if let since, since > buildOptions.date {
      throw UsageError(.usageSinceLater, ["since": since.iso, "date": buildOptions.date.iso])
    }
    let folders = [buildOptions.content, buildOptions.templates, options.ownTemplates]
    let apart = FilesApart(folders: folders, output: buildOptions.output)
    try apart.check([("--messages", messages)])
    let status: SiteStatus
    do throws(DiskError) {
      status = try SiteBuild(buildOptions).status()
    } catch {
      StandardStream.error.tell(error.diagnostic, in: options.language)
      return .machineFailed
    }
    return tell(status, try agenda(status))
  }

  private func agenda(_ status: SiteStatus) throws(UsageError) -> Agenda? {
    guard let outlook = status.outlook else { return nil }
    guard let municipality else { return Agenda(outlook, status.desk, days: days) }
    switch status.municipality(municipality) {
    case .found(let id): return Agenda(outlook, status.desk, days: days, of: id)
    case .notOfSite:
      throw UsageError(.usageMunicipalityOther, ["name": municipality, "known": outlook.site.facts.subjectSlugs.listed])
    case .unknown(let near): throw UsageError(.usageMunicipalityUnknown, ["name": municipality], suggestion: near)
    case nil: return nil
    }
  }

  // MARK: Telling

  private func tell(_ status: SiteStatus, _ agenda: Agenda?) -> ExitStatus {
    let report = StatusReport(status, agenda, in: options.language)
    do throws(DiskError) {
      let mailing = try agenda.flatMap { agenda throws(DiskError) in try mail(status, agenda) }
      // A program that asks for JSON reads it.
      if !isQuiet || format == .json { StandardStream.output.write(report.text(as: format, mailing)) }
      // They stand in the way of what is not told.
      if isQuiet, format != .json {
        StandardStream.error.write(ProblemFormat.text.text(of: status.findings.from(.error), in: options.language))
      }
      if let mailing { show(mailing) }
      return status.findings.count(.error) > 0 ? .contentHasErrors : .done
    } catch {
      StandardStream.error.tell(error.diagnostic, in: options.language)
      return .machineFailed
    }
  }

  /// Nil where no messages were asked for.
  private func mail(_ status: SiteStatus, _ agenda: Agenda) throws(DiskError) -> Mailing? {
    guard let messages else { return nil }
    var mailing = Mailing(status, agenda, since: since ?? agenda.outlook.date, in: options.language)
    var deposit = try Deposit(messages)
    mailing.note(withdrawn: try deposit.withdraw(where: Mailing.outdated(agenda.outlook, status)))
    for message in mailing.messages where try deposit.put(message.name, message.bytes) {
      mailing.note(written: message.name)
    }
    return mailing
  }

  private func show(_ mailing: Mailing) {
    let words = MailingSummary(mailing, in: options.language)
    if !isQuiet, format != .json { StandardStream.output.write("\n" + words.told) }
    StandardStream.error.write(words.missing)
  }
}
