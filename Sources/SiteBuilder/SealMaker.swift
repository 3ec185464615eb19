import Digest
import Disk
import Pages
import PromiseModel
import Templates

/// Says of each group of files what it is made of: everything that can make a difference to a byte in it.
struct SealMaker {
  private let pages: PageSet
  private let copies: PackedCopies?
  /// By what messages call the document.
  private let documents: [String: Fingerprint]
  /// What every file is made of.
  private let common: Fingerprint

  /// Nil where it is not known which program builds: another one would make other files.
  init?(_ plan: BuildPlan, _ pages: PageSet, copies: PackedCopies?, options: BuildOptions) {
    guard let program = options.program, let outlook = plan.outlook else { return nil }
    self.pages = pages
    self.copies = copies
    var documents: [String: Fingerprint] = [:]
    for (index, fingerprint) in plan.fingerprints.enumerated() {
      documents[plan.content.name(of: index)] = fingerprint
    }
    self.documents = documents
    var common = Ingredients()
    common.add(program)
    common.add("\(options.baseURL ?? "") \(options.withDrafts) \(options.precompress)")
    common.add(options.contentName)
    common.add(options.templatesName)
    // Between two such days no build date makes a difference.
    common.add(outlook.lastsUntil.iso)
    common.add(plan.templates)
    // Each list after its length, so that none can go on in the next.
    for list in [pages.media, pages.landmarks] {
      common.add(String(list.count))
      for text in list { common.add(text) }
    }
    let told = Set(pages.groups.flatMap { $0.documents ?? [] })
    for name in documents.keys.sorted() where !told.contains(name) {
      if let fingerprint = documents[name] { Self.add(name, fingerprint, to: &common) }
    }
    self.common = common.fingerprint()
  }

  func seal(of group: FileGroup) -> Seal {
    var ingredients = Ingredients()
    ingredients.add(common)
    // Most municipalities have no documents at all, and still files of their own.
    ingredients.add(String(group.files.count))
    for file in group.files { ingredients.add(pages.paths[file]) }
    for name in group.documents ?? documents.keys.sorted() {
      if let fingerprint = documents[name] { Self.add(name, fingerprint, to: &ingredients) }
    }
    let files = group.files.map { pages.paths[$0] }
    return Seal(key: ingredients.fingerprint(), paths: files + files.flatMap { copies?.paths(of: $0) ?? [] })
  }

  private static func add(_ name: String, _ fingerprint: Fingerprint, to ingredients: inout Ingredients) {
    ingredients.add(name)
    ingredients.add(fingerprint)
  }
}
