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

  /// Percent-encoded for a field of a letter; its lines end as those of letters do.
  private static func encoded(_ text: String) -> String {
    text.utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "\n"): result += "%0D%0A"
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: ":"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
  }
}
