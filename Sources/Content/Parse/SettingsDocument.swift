import Diagnostics
import FrontMatter
import Markdown
import PromiseModel
import Source

/// `site.yaml` as written.
package struct SettingsDocument: Sendable {
  let title: String?
  let baseURL: String?
  let language: String
  let description: String?
  let publisher: SiteSettings.Publisher?
  let followUpDue: Int
  let followUpsHeld: SiteSettings.FollowUpsHeld
  let faultReport: String?
  let municipalities: [Located<String>]
  let menu: [Located<String>]?
  let theme: SiteSettings.Theme
  let logotype: MediaReference?
  let file: String

  /// In place of those that could not be read, or are not there.
  static func unread(_ file: String) -> SettingsDocument {
    var reader = FieldReader([], at: .start, file: file)
    var untold = DiagnosticLog(suggests: false)
    return SettingsDocument(&reader, &untold)
  }

  init(_ reader: inout FieldReader, _ log: inout DiagnosticLog) {
    file = reader.file
    title = reader.required("title", &log)?.value
    baseURL = reader.form("base-url", isRequired: true, &log).flatMap { reader.baseURL($0, &log) }
    language = reader.language(&log) ?? "sv"
    description = reader.text("description", &log)?.value
    publisher = reader.publisher(&log)
    followUpDue = reader.months("follow-up-due", &log) ?? 3
    followUpsHeld = reader.followUpsHeld(&log)
    faultReport = reader.faultReport(&log)
    municipalities = reader.texts("municipalities", &log)
    // `[]` is a menu without pages.
    menu = reader.saysNone("menu") ? [] : reader.value("menu", &log) == nil ? nil : reader.texts("menu", &log)
    var logotype: MediaReference?
    theme = reader.mapping("theme", &log) { $0.theme(&logotype, &$1) } ?? SiteSettings.Theme()
    self.logotype = logotype
    reader.finish(&log)
  }
}

extension FieldReader {
  fileprivate mutating func baseURL(_ text: Located<String>, _ log: inout DiagnosticLog) -> String? {
    guard let address = BaseAddress(text.value) else {
      log.report(
        .notSiteAddress, at: origin(text.place), ["value": text.value], suggestion: BaseAddress.meant(by: text.value))
      return nil
    }
    if WrittenAddress.isOfOwnComputer(text.value) {
      log.report(.addressOfOwnComputer, at: origin(text.place), ["address": text.value])
    }
    return address.text
  }

  fileprivate mutating func language(_ log: inout DiagnosticLog) -> String? {
    guard let text = form("language", &log) else { return nil }
    guard LanguageTag.isTag(text.value) else {
      log.report(
        .malformedLanguage, at: origin(text.place), ["value": text.value], suggestion: LanguageTag.meant(by: text.value))
      return nil
    }
    // The country's code, which is that of Northern Sami.
    if text.value.lowercased() == "se" { log.report(.languageIsSami, at: origin(text.place), suggestion: "sv") }
    return text.value
  }

  fileprivate mutating func publisher(_ log: inout DiagnosticLog) -> SiteSettings.Publisher? {
    guard let node = value("publisher", &log) else { return nil }
    if case .scalar = node { return name("publisher", &log).map { .init(name: $0.value) } }
    return mapping("publisher", &log) { publisher, log in
      let name = publisher.name("name", isRequired: true, &log)?.value
      let url = publisher.webAddress("url", &log)
      let email = publisher.email("email", &log)
      let type = publisher.publisherType(&log)
      let number = publisher.organisationNumber(&log)
      return name.map { .init(name: $0, url: url, email: email, type: type, organisationNumber: number) }
    }
  }

  private mutating func publisherType(_ log: inout DiagnosticLog) -> PublisherType? {
    guard let text = form("type", &log) else { return nil }
    if let type = PublisherType(rawValue: text.value) { return type }
    let known = PublisherType.allCases.map(\.rawValue)
    let named = SwedishTerm.meaning(of: text.value, among: known)
    log.report(
      .unknownValue, at: origin(text.place), ["key": "type", "value": text.value, "known": known.listed],
      suggestion: named ?? NearMiss.nearest(to: text.value, among: known))
    return nil
  }

  private mutating func organisationNumber(_ log: inout DiagnosticLog) -> String? {
    guard let text = form("organisation-number", &log) else { return nil }
    guard let digits = Self.organisationDigits(text.value) else {
      reportForm(.malformedOrganisationNumber, text, &log) { Self.organisationDigits($0) != nil }
      return nil
    }
    guard PersonalNumber.hasRightCheckDigit(digits.map { Int($0 - 0x30) }) else {
      log.report(.wrongOrganisationNumber, at: origin(text.place), ["value": text.value])
      return nil
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Ten digits, of which the third is at least a 2 (that of a person's number is the month's first); with or without
  /// a hyphen before the last four.
  private static func organisationDigits(_ text: String) -> [UInt8]? {
    var digits = Array(text.utf8)
    if digits.count == 11, digits[6] == UInt8(ascii: "-") { digits.remove(at: 6) }
    guard digits.count == 10, digits.allSatisfy({ (0x30...0x39).contains($0) }), digits[2] >= UInt8(ascii: "2")
    else { return nil }
    return digits
  }

  /// A whole number of months, at most ten years.
  mutating func months(_ key: String, _ log: inout DiagnosticLog) -> Int? {
    guard let text = form(key, &log) else { return nil }
    guard let months = Int(text.value), (0...120).contains(months) else {
      log.report(
        .notMonths, at: origin(text.place), ["key": key, "value": text.value], suggestion: Self.months(meantBy: text.value))
      return nil
    }
    return months
  }

  /// "3 månader", and "31 mars" for what is due when three months of the next year have passed.
  static func months(meantBy text: String) -> String? {
    let words = text.lowercased().split(separator: " ")
    guard words.count == 2, let number = WrittenNumber.meaning(of: String(words[0])).flatMap({ Int($0) }) else { return nil }
    if words[1].hasPrefix("mån") { return String(number) }
    return number < 28 ? nil : MonthName.number(of: String(words[1])).map(String.init)
  }

  fileprivate mutating func followUpsHeld(_ log: inout DiagnosticLog) -> SiteSettings.FollowUpsHeld {
    guard let node = value("follow-ups-from", &log) else { return .allYears }
    if case .scalar(let text) = node, text.value.trimmed == "never" { return .never }
    return year("follow-ups-from", or: ["never"], &log).map { .from($0.value) } ?? .allYears
  }

  fileprivate mutating func faultReport(_ log: inout DiagnosticLog) -> String? {
    guard let text = form("fault-report", &log) else { return nil }
    guard text.value.lowercased().hasPrefix("https://") && WebAddress.isWeb(text.value) || WebAddress.isMailto(text.value)
    else {
      let whole = WrittenAddress.whole(text.value).flatMap { $0.hasPrefix("tel:") ? nil : $0 }
      log.report(.malformedFaultReport, at: origin(text.place), ["value": text.value], suggestion: whole)
      return nil
    }
    return text.value
  }

  fileprivate mutating func theme(
    _ logotype: inout MediaReference?, _ log: inout DiagnosticLog
  ) -> SiteSettings.Theme? {
    let file = file("logotype", &log)
    let alt = text("logotype-alt", &log)
    if let file {
      logotype = MediaReference(path: file.value, place: file.place)
      PictureFormat.check(file.value, at: origin(file.place), &log)
      if alt == nil { reportMissing("logotype-alt", &log) }
    } else if let alt, !hasValue("logotype"), !isMisspelt("logotype") {
      log.report(.logotypeMissing, at: origin(alt.place))
    }
    let colour = colour(&log)
    return SiteSettings.Theme(
      colour: colour?.value, colourSpot: colour.map { origin($0.place) }, logotype: file?.value,
      logotypeText: alt?.value)
  }

  /// `#rgb` or `#rrggbb`: nothing else that a style sheet would understand.
  private mutating func colour(_ log: inout DiagnosticLog) -> Located<Colour>? {
    guard let text = form("colour", &log) else { return nil }
    guard let colour = Colour(text.value) else {
      log.report(.malformedColour, at: origin(text.place), ["value": text.value])
      return nil
    }
    return Located(colour, at: text.place)
  }
}
