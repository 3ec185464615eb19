extension Unicode.Scalar {
  /// Whether a person sees it as what it is: no command to a terminal, no line end, nothing that turns
  /// the direction of the text around it or can't be seen at all.
  package var isShownAsItIs: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
    default: true
    }
  }

  /// Whether no text holds it: it commands a device, or is no character at all.
  package var isNoText: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
