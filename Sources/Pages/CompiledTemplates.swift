package import Diagnostics
package import Edition
import Feeds
import HTMLPages
import OpenData
import Templates

/// All that the folder of templates holds, understood: made once, and good for any site.
package struct CompiledTemplates: Sendable {
  /// What the rooms below ask the folder of templates for.
  private static let texts: [RoomTexts] = [.edition, DataFiles.texts, FeedFiles.texts, PageFiles.texts]
  private static let wordList = WordList(texts.flatMap(\.words))
  private static let parts = texts.flatMap(\.parts)
  /// What has to be compiled for the kinds that a template makes.
  private static let pages: [FileKind: (name: String, shape: Shape)] = ofPages { $0.signature }
  /// What is printed in the middle of an author's text.
  private static let partsOfProse: [FileKind: [String]] = ofPages { $0.partsOfProse }

  private static func ofPages<Value>(_ value: (any Page.Type) -> Value) -> [FileKind: Value] {
    Dictionary(
      uniqueKeysWithValues: FileKind.allCases.compactMap { kind in
        (kind.type as? any Page.Type).map { (kind, value($0)) }
      })
  }

  let set: TemplateSet
  let words: Words
  let abbreviations: Abbreviations
  let outlines: OutlineFile
  let pictures: SitePictures
  /// What the elements of each kind of page can look like.
  let elements: PageElements

  /// Nil where something is wrong with the templates; every problem is in the log.
  package init?(_ texts: TemplateTexts, log: inout DiagnosticLog) {
    var problems = DiagnosticLog()
    outlines = OutlineFile(texts.outlines, log: &problems)
    pictures = SitePictures(texts.pictures, log: &problems)
    let wordTemplates = Self.wordList.check(texts.words, log: &problems)
    let pages = FileKind.allCases.compactMap { Self.pages[$0] }
    let compiled = TemplateSet(
      sources: wordTemplates.sources + texts.templates, entries: pages + Self.parts + wordTemplates.entries,
      log: &problems)
    log.append(problems)
    guard let compiled, !problems.hasErrors else { return nil }
    set = compiled
    words = Words(Self.wordList, compiled)
    abbreviations = Abbreviations(texts.abbreviations)
    elements = PageElements(compiled, pages: Self.pages.mapValues(\.name), partsOfProse: Self.partsOfProse)
  }
}
