import Diagnostics
import Source

/// The documents sorted by kind, in the order of their paths, so that no map's order reaches a page.
struct SortedDocuments: Sendable {
  private(set) var settings: SettingsDocument?
  private(set) var register: RegisterDocument?
  private(set) var municipalities: [MunicipalityDocument] = []
  private(set) var promises: [PromiseDocument] = []
  private(set) var followUps: [FollowUpDocument] = []
  private(set) var focusAreas: [FocusAreaDocument] = []
  private(set) var years: [YearDocument] = []
  private(set) var pages: [PageDocument] = []
  private(set) var localities: PlaceTable?
  private(set) var provinces: PlaceTable?
  /// Paths of the documents that could not be read.
  private(set) var unread: Set<String> = []
  /// Files that lie among the texts and are none, and where they belong.
  private(set) var strays: [String: String] = [:]
  /// False where one has an error: what none of them says may only not be read.
  private(set) var areWhole = true

  init(_ documents: [Document]) {
    for document in documents {
      if !document.isWhole { areWhole = false }
      if let path = document.rightPath { unread.insert(path) }
      switch document.kind {
      case .settings(let settings): self.settings = settings
      case .register(let register): self.register = register
      case .municipality(let municipality): municipalities.append(municipality)
      case .promise(let promise): promises.append(promise)
      case .followUp(let followUp): followUps.append(followUp)
      case .focusArea(let area): focusAreas.append(area)
      case .year(let year): years.append(year)
      case .page(let page): pages.append(page)
      case .localities(let table): localities = table
      case .provinces(let table): provinces = table
      case .unread: unread.insert(document.path)
      case .stray(let right): strays[document.path] = right
      }
    }
  }

  /// Without settings and a register nothing can be placed.
  /// - `folder`: what messages call the content folder.
  func reportMissing(in folder: String, _ log: inout DiagnosticLog) {
    func report(_ path: String, _ code: DiagnosticCode) {
      if !unread.contains(path), !path.hasPrefix("data/") || !unread.contains("data/") { log.report(code, at: Origin(file: folder + "/" + path)) }
    }
    if settings == nil { report("site.yaml", .noSettings) }
    if register == nil { report("data/municipalities.csv", .noRegister) }
  }
}

extension Document {
  /// Where a promise that lies among the follow-ups, or the other way round, belongs: that is told of already, and so
  /// is nobody who refers to it there.
  fileprivate var rightPath: String? {
    switch kind {
    case .promise where path.hasPrefix("follow-ups/"): "promises/" + path.dropFirst(11)
    case .followUp where path.hasPrefix("promises/"): "follow-ups/" + path.dropFirst(9)
    default: nil
    }
  }
}
