import Edition
import PromiseModel
import Templates

/// A document that a promise or a follow-up names; without an address it is not held here.
enum DocumentRecord {
  static let form = PageForm<LinkedDocument>([
    .text("title") { document, _ in document.title },
    .text("address") { document, view in view.address(of: document.location) },
    .text("followUp") { document, _ in document.followUp?.year.map { String($0) } },
    .flag("followsUpEveryYear") { document, _ in document.followUp == .everyYear },
  ])
}
