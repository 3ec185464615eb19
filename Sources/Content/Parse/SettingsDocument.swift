import Diagnostics
import FrontMatter
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
  let menu: [Located<String>]?
  let theme: SiteSettings.Theme
  let logotype: MediaReference?
  let file: String

  init(_ reader: inout FieldReader) {
    file = reader.file
    title = reader.required("title")?.value
    baseURL = reader.required("base-url").flatMap { reader.baseURL($0) }
    language = reader.language() ?? "sv"
    description = reader.text("description")?.value
    publisher = reader.publisher()
    followUpDue = reader.months("follow-up-due") ?? 3
    followUpsHeld = reader.followUpsHeld()
    faultReport = reader.faultReport()
    menu = reader.value("menu") == nil ? nil : reader.texts("menu")
    var logotype: MediaReference?
    theme = reader.mapping("theme") { $0.theme(&logotype) } ?? SiteSettings.Theme()
    self.logotype = logotype
    reader.finish()
  }
}

extension FieldReader {
  /// An absolute address with a `/` at the end; a path is allowed, a query or a fragment is not.
  fileprivate mutating func baseURL(_ text: Located<String>) -> String? {
    guard WebAddress.isWeb(text.value), !text.value.contains(where: { $0 == "?" || $0 == "#" }) else {
      report(.notWebAddress, at: text.place, ["key": "base-url", "value": text.value])
      return nil
    }
    return text.value.hasSuffix("/") ? text.value : text.value + "/"
  }

  /// A BCP 47 tag: letters and digits in groups of at most eight, with hyphens.
  fileprivate mutating func language() -> String? {
    guard let text = text("language") else { return nil }
    let groups = text.value.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ (1...8).contains($0.utf8.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }),
      groups[0].allSatisfy(\.isLetter), groups[0].utf8.count >= 2
    else {
      report(.malformedLanguage, at: text.place, ["value": text.value])
      return nil
    }
    return text.value
  }

  fileprivate mutating func publisher() -> SiteSettings.Publisher? {
    guard let node = value("publisher") else { return nil }
    if case .scalar(let name) = node { return .init(name: String(name.value.trimmed)) }
    return mapping("publisher") { publisher in
      let name = publisher.required("name")?.value
      let url = publisher.webAddress("url")
      let email = publisher.email("email")
      return name.map { .init(name: $0, url: url, email: email) }
    }
  }

  /// A whole number of months, at most ten years.
  fileprivate mutating func months(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    guard let months = Int(text.value), (0...120).contains(months) else {
      report(.notMonths, at: text.place, ["key": key, "value": text.value])
      return nil
    }
    return months
  }

  fileprivate mutating func followUpsHeld() -> SiteSettings.FollowUpsHeld {
    guard case .scalar(let text) = value("follow-ups-from") else { return .allYears }
    if text.value.trimmed == "never" { return .never }
    return year("follow-ups-from").map { .from($0.value) } ?? .allYears
  }

  fileprivate mutating func faultReport() -> String? {
    guard let text = text("fault-report") else { return nil }
    guard text.value.lowercased().hasPrefix("https://") && WebAddress.isWeb(text.value) || WebAddress.isMailto(text.value)
    else {
      report(.malformedFaultReport, at: text.place, ["value": text.value])
      return nil
    }
    return text.value
  }

  fileprivate mutating func theme(_ logotype: inout MediaReference?) -> SiteSettings.Theme? {
    let file = text("logotype")
    let alt = text("logotype-alt")
    if let file {
      logotype = MediaReference(path: file.value, place: file.place)
      if alt == nil { reportMissing("logotype-alt") }
    }
    let colour = colour()
    return SiteSettings.Theme(
      colour: colour?.value, colourSpot: colour.map { origin($0.place) }, logotype: file?.value,
      logotypeText: alt?.value)
  }

  /// `#rgb` or `#rrggbb`: nothing else that a style sheet would understand.
  private mutating func colour() -> Located<Colour>? {
    guard let text = text("colour") else { return nil }
    guard let colour = Colour(text.value) else {
      report(.malformedColour, at: text.place, ["value": text.value])
      return nil
    }
    return Located(colour, at: text.place)
  }
}
