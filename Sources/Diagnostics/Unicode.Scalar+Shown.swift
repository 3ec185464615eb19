extension Unicode.Scalar {
  /// Whether a person sees it as what it is: no command to a terminal, no line end, nothing that turns
  /// the direction of the text around it or can't be seen at all.
  package var isShownAsItIs: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
    default: true
    }
  }
}
