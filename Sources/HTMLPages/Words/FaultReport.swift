import Edition
import PromiseModel

/// The letter about a fault, as it is begun for its writer.
enum FaultReportWord: String, WordKey {
  case subject = "fault-report.subject"
  case body = "fault-report.body"

  var names: [String] {
    switch self {
    case .subject: ["title"]
    case .body: ["address"]
    }
  }
}

extension Viewpoint {
  /// Where a fault on this page is reported: to the publisher, where nothing else is said. A letter says which page it
  /// is about (RFC 6068).
  func faultReport(on title: String) -> String? {
    guard let address = settings.faultReport else { return nil }
    guard address.hasPrefix("mailto:"), !address.contains("?") else { return address }
    let subject = words(FaultReportWord.subject, ["title": title])
    let body = words(FaultReportWord.body, ["address": canonical])
    return address + "?subject=" + Self.encoded(subject) + "&body=" + Self.encoded(body)
  }

  /// For a field of a letter, whose lines end as those of letters do.
  private static func encoded(_ text: String) -> String {
    PercentText.encoded(text.replacing("\n", with: "\r\n"), keeping: ":")
  }
}
