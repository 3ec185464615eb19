import Digest
import Disk
import Outlook
import Pages
import PromiseModel
import Templates

/// Says of each group of files what it is made of: everything that can make a difference to a byte in it.
struct SealMaker {
  private let pages: PageSet
  private let copies: PackedCopies?
  /// By what messages call the document. Several, where two names on the disk are one text (an `ö` in one character
  /// and in two).
  private let documents: [String: [Fingerprint]]
  private let names: [String]
  /// What every file is made of.
  private let common: Fingerprint

  /// Nil where it is not known which program builds: another one would make other files.
  init?(_ plan: BuildPlan, _ pages: PageSet, copies: PackedCopies?, options: BuildOptions) {
    guard let program = options.program, let outlook = plan.outlook else { return nil }
    self.pages = pages
    self.copies = copies
    var documents: [String: [Fingerprint]] = [:]
    for (index, fingerprint) in plan.fingerprints.enumerated() {
      // Only of one that is too large there is none, and then nothing is published.
      if let fingerprint { documents[plan.content.name(of: index), default: []].append(fingerprint) }
    }
    self.documents = documents
    names = documents.keys.sorted()
    var common = Ingredients()
    common.add(program)
    common.add("\(options.baseURL ?? "") \(options.withDrafts) \(options.precompress)")
    common.add(options.contentName)
    common.add(options.templatesName)
    // Between two such days no build date makes a difference.
    common.add(outlook.site.lastsUntil?.iso ?? "")
    common.add(plan.templates)
    // Each list after its length, so that none can go on in the next.
    for list in [pages.media, pages.landmarks] {
      common.add(String(list.count))
      for text in list { common.add(text) }
    }
    let told = Set(pages.groups.flatMap { $0.documents ?? [] })
    for name in names where !told.contains(name) { Self.add(name, documents, to: &common) }
    self.common = common.fingerprint()
  }

  func seal(of group: FileGroup) -> Seal {
    var ingredients = Ingredients()
    ingredients.add(common)
    let files = group.files.map { pages.paths[$0] }
    // Most municipalities have no documents at all, and still files of their own.
    ingredients.add(String(files.count))
    for file in files { ingredients.add(file) }
    for name in group.documents ?? names { Self.add(name, documents, to: &ingredients) }
    return Seal(key: ingredients.fingerprint(), paths: files + files.flatMap { copies?.paths(of: $0) ?? [] })
  }

  private static func add(
    _ name: String, _ documents: [String: [Fingerprint]], to ingredients: inout Ingredients
  ) {
    for fingerprint in documents[name, default: []] {
      ingredients.add(name)
      ingredients.add(fingerprint)
    }
  }
}
