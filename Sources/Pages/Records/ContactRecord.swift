import PromiseModel
import Templates

/// Somebody to turn to.
enum ContactRecord {
  static let shape = Shape(
    "contact",
    [
      "role": .value, "name": .value, "organisation": .value, "phone": .value, "email": .value,
      "url": .value, "hasLinks": .flag, "phoneNumber": .value,
    ])

  static func make(_ contact: Contact, withLinks: Bool) -> Record {
    Record(
      shape,
      [
        "role": .text(contact.role), "name": .maybe(contact.name),
        "organisation": .maybe(contact.organisation), "phone": .maybe(contact.phone),
        "email": .maybe(contact.email), "url": .maybe(contact.url), "hasLinks": .flag(withLinks),
        "phoneNumber": .maybe(contact.phone.map(dialled)),
      ])
  }

  /// What a telephone dials: spaces and hyphens are for readers.
  private static func dialled(_ phone: String) -> String {
    phone.filter { $0 == "+" || ("0"..."9").contains($0) }
  }
}
