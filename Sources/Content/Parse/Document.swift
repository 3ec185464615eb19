import FrontMatter
import Markdown
import PromiseModel

/// One parsed file: what its author wrote, with references as written and their places. What it means
/// beside the other files is the linker's to say.
///
/// A class, since it is handed on from array to array: all of it is constant.
package final class Document: Sendable {
  package enum Kind: Sendable {
    case settings(SettingsDocument)
    case register(RegisterDocument)
    case municipality(MunicipalityDocument)
    case promise(PromiseDocument)
    case followUp(FollowUpDocument)
    case focusArea(FocusAreaDocument)
    case year(YearDocument)
    case page(PageDocument)
    /// A table of places: which are in which municipality.
    case localities(PlaceTable)
    case provinces(PlaceTable)
    /// It has an error of its own that leaves nothing to read. No other document is blamed for what it should have
    /// said.
    case unread
    /// A picture, or another file, that lies among the texts: where it belongs.
    case stray(right: String)
  }

  /// Below the content folder.
  let path: String
  let kind: Kind
  /// False where it has an error: what it does not say may only not be read.
  let isWhole: Bool
  /// Whether one that could not be read has the line `draft: true`.
  private let hasDraftLine: Bool

  init(path: String, kind: Kind, isWhole: Bool = false, hasDraftLine: Bool = false) {
    self.path = path
    self.kind = kind
    self.isWhole = isWhole
    self.hasDraftLine = hasDraftLine
  }

  /// A folder of which nothing could be read: nobody is blamed for what is missing in it.
  package static func unreadFolder(_ path: String) -> Document { Document(path: path + "/", kind: .unread) }

  /// A file that is no text and lies among them.
  package static func strayFile(_ path: String, right: String) -> Document { Document(path: path, kind: .stray(right: right), isWhole: true) }

  /// A file of which nothing was read.
  package static func unreadFile(_ path: String) -> Document { Document(path: path, kind: .unread) }

  /// Whether it says that it is not to be shown yet.
  package var isDraft: Bool {
    switch kind {
    case .promise(let promise): promise.particulars.particulars.isDraft
    case .followUp(let followUp): followUp.particulars.particulars.isDraft
    case .page(let page): page.isDraft
    case .settings, .register, .municipality, .focusArea, .year, .localities, .provinces, .unread, .stray: false
    }
  }

  /// The same, also where nothing else could be read of it. To a build such a text is one with an error: somebody may
  /// have meant it to be published.
  package var isMeantAsDraft: Bool { isDraft || hasDraftLine }

  /// Whether anything could be made of it.
  package var isRead: Bool {
    if case .unread = kind { false } else { true }
  }
}
