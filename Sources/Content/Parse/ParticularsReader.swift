import Diagnostics
import FrontMatter
import PromiseModel
import Source

/// A file below `content/` that something refers to; whether it is there is known when all are read.
struct MediaReference {
  let path: String
  let place: Place
}

/// What promises and follow-ups have alike, and the files it refers to.
struct ParticularsDraft {
  var particulars = Particulars()
  var media: [MediaReference] = []
}

extension FieldReader {
  /// Reads the keys that promises and follow-ups have alike.
  mutating func particulars(isDraft: Bool) -> ParticularsDraft {
    var draft = ParticularsDraft()
    draft.particulars.isDraft = isDraft
    draft.particulars.title = text("title")?.value
    draft.particulars.summary = text("summary")?.value
    draft.particulars.updated = date("updated")?.value
    draft.particulars.publishedBy = text("published-by")?.value
    draft.particulars.contacts = contacts()
    draft.particulars.images = pictures(&draft.media)
    draft.particulars.documents = documents(&draft.media)
    draft.particulars.survey = survey()
    draft.particulars.sources = sources()
    draft.particulars.corrections = corrections()
    draft.particulars.aliases = aliases()
    draft.particulars.isIncomplete = flag("incomplete")
    return draft
  }

  mutating func contacts() -> [Contact] {
    mappings("contacts") { contact in
      let role = contact.required("role")?.value
      let read = Contact(
        name: contact.text("name")?.value, role: role ?? "",
        organisation: contact.text("organisation")?.value, phone: contact.phone("phone"),
        email: contact.email("email"), url: contact.webAddress("url"))
      return role == nil ? nil : read
    }
  }

  mutating func signatories() -> [Signatory] {
    mappings("signatories") { signatory in
      let role = signatory.required("role")?.value
      let name = signatory.text("name")?.value
      let organisation = signatory.text("organisation")?.value
      return role.map { Signatory(name: name, role: $0, organisation: organisation) }
    }
  }

  mutating func pictures(_ media: inout [MediaReference]) -> [Picture] {
    var found: [MediaReference] = []
    let pictures: [Picture] = mappings("image") { image in
      let file = image.required("file")
      let alt = image.required("alt")?.value
      let caption = image.text("caption")?.value
      let credit = image.text("credit")?.value
      if let file { found.append(MediaReference(path: file.value, place: file.place)) }
      guard let file, let alt else { return nil }
      return Picture(file: file.value, alt: alt, caption: caption, credit: credit)
    }
    media += found
    return pictures
  }

  private mutating func documents(_ media: inout [MediaReference]) -> [LinkedDocument] {
    var found: [MediaReference] = []
    let documents: [LinkedDocument] = mappings("documents") { document in
      let title = document.required("title")?.value
      let file = document.text("file")
      let url = document.webAddress("url")
      let year = document.year("follow-up")?.value
      if let file { found.append(MediaReference(path: file.value, place: file.place)) }
      if let file, url != nil { document.report(.fileAndAddress, at: file.place) }
      let location: LinkedDocument.Location =
        file.map { .media($0.value) } ?? url.map { .external($0) } ?? .notHeld
      return title.map { LinkedDocument(title: $0, location: location, followUp: year) }
    }
    media += found
    return documents
  }

  private mutating func survey() -> Survey? {
    let place = place(of: "survey")
    return mapping("survey") { survey in
      let title = survey.required("title")?.value
      let url = survey.webAddress("url")
      let closes = survey.date("closes")?.value
      guard let title, let place else { return nil }
      return Survey(title: title, url: url, closes: closes, spot: survey.origin(place))
    }
  }

  private mutating func sources() -> [String] {
    texts("source").compactMap { source in
      guard WebAddress.isWeb(source.value) else {
        report(.notWebAddress, at: source.place, ["key": "source", "value": source.value])
        return nil
      }
      return source.value
    }
  }

  private mutating func corrections() -> [Correction] {
    mappings("corrections") { correction in
      let date = correction.requiredDate("date")?.value
      let text = correction.required("text")?.value
      guard let date, let text else { return nil }
      return Correction(date: date, text: text)
    }
  }

  mutating func aliases() -> [Alias] {
    texts("aliases").compactMap { alias in
      guard Self.isSiteAddress(alias.value) else {
        report(.malformedAlias, at: alias.place, ["value": alias.value])
        return nil
      }
      return Alias(address: alias.value, spot: origin(alias.place))
    }
  }

  /// Digits, spaces and the signs that phone numbers are written with.
  private mutating func phone(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    let signs = text.value.unicodeScalars
    guard signs.allSatisfy(Self.isOfPhone), signs.contains(where: { ("0"..."9").contains($0) }) else {
      report(.notPhone, at: text.place, ["value": text.value])
      return nil
    }
    return text.value
  }

  private static func isOfPhone(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case "0"..."9", " ", "+", "-", "–", "(", ")", "\u{A0}": true
    default: false
    }
  }

  /// The system takes no path of more than 4,095 bytes.
  private static let longestAlias = 1_000

  /// A path from the root of the site that stays inside it.
  private static func isSiteAddress(_ text: String) -> Bool {
    text.hasPrefix("/") && text != "/" && !text.contains("//") && text.utf8.count <= longestAlias
      && !text.split(separator: "/").contains { $0 == ".." || $0 == "." || $0.utf8.count > 200 }
      && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !"<>\"\\?#%".unicodeScalars.contains($0) }
  }
}
