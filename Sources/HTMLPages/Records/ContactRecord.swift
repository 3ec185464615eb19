import Edition
import PromiseModel
import Templates

/// Somebody to turn to.
struct ContactRecord {
  let contact: Contact
  /// Whether it can be called and written to.
  let hasLinks: Bool

  static let form = PageForm<ContactRecord>([
    .text("role") { record, _ in record.contact.role },
    .text("name") { record, _ in record.contact.name },
    .text("organisation") { record, _ in record.contact.organisation },
    .text("phone") { record, _ in record.contact.phone },
    .text("email") { record, _ in record.contact.email },
    .text("url") { record, _ in record.contact.url },
    .flag("hasLinks") { record, _ in record.hasLinks },
    .text("phoneNumber") { record, _ in record.contact.phone.map(dialled) },
  ])

  /// What a telephone dials: spaces and hyphens are for readers.
  private static func dialled(_ phone: String) -> String {
    phone.filter { $0 == "+" || ("0"..."9").contains($0) }
  }
}
