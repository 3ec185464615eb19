extension FrameReason {
  /// Why a line was left out, for who reads the draft against its source.
  var words: String {
    switch self {
    case .navigation: "meny eller sökning"
    case .header: "sidhuvud"
    case .footer: "sidfot"
    case .aside: "ruta vid sidan av"
    case .form: "formulär"
    case .hidden: "dolt på sidan"
    case .notice: "meddelande om webbplatsen"
    case .sharing: "delning eller utskrift"
    case .related: "annat innehåll på webbplatsen"
    case .logotype: "logotyp"
    case .printed: "utskriftens egna rader"
    case .letter: "brevhuvud eller hälsning"
    case .columns: "tabellens rubriker"
    case .outside: "utanför sidans text"
    }
  }
}
