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

  /// What a telephone dials: spaces and hyphens are for readers. Of two numbers with a slash it is the first, and from
  /// abroad the nought in brackets is left out.
  private static func dialled(_ phone: String) -> String {
    let isDialled = { (sign: Character) in sign == "+" || ("0"..."9").contains(sign) }
    let first = phone.prefix { $0 != "/" }
    // `0581/810 00` is one number.
    let number = first.count(where: isDialled) > 4 ? String(first) : phone
    return (number.contains("+") ? number.replacing("(0)", with: "") : number).filter(isDialled)
  }
}
