import Diagnostics

/// Colours of a terminal (ECMA-48, 8.3.117), or none.
package enum TextColours: Sendable {
  case none
  case terminal

  func strong(_ text: String) -> String { painted(text, "1") }

  func severity(_ text: String, _ severity: Severity) -> String {
    switch severity {
    case .error: painted(text, "1;31")
    case .warning: painted(text, "1;33")
    case .note: painted(text, "1;36")
    }
  }

  private func painted(_ text: String, _ style: String) -> String {
    self == .none ? text : "\u{1B}[\(style)m\(text)\u{1B}[0m"
  }
}
