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
  var days = WrittenDays()
  /// Of what a document is the follow-up, where it is written.
  var elsewhere: [Located<LinkedDocument.FollowedUp>] = []
  var surveyCloses: Located<PartialDate>?
  var summary: Located<String>?
}

extension FieldReader {
  /// Reads the keys that promises and follow-ups have alike.
  mutating func particulars(isDraft: Bool, _ log: inout DiagnosticLog) -> ParticularsDraft {
    var draft = ParticularsDraft()
    draft.particulars.isDraft = isDraft
    draft.particulars.title = prose("title", &log)?.value
    draft.summary = prose("summary", &log)
    draft.particulars.summary = draft.summary?.value
    let updated = date("updated", &log)
    draft.particulars.updated = updated?.value
    draft.days.later += [WrittenDay("updated", updated)].compactMap(\.self)
    draft.particulars.publishedBy = name("published-by", &log)?.value
    draft.particulars.contacts = contacts(&log)
    draft.particulars.images = pictures(&draft.media, &log)
    draft.particulars.documents = documents(&draft, &log)
    draft.particulars.survey = survey(&draft.surveyCloses, &log)
    draft.particulars.sources = sources(&log)
    draft.particulars.corrections = corrections(&draft.days, &log)
    draft.particulars.notes = notes(&log)
    draft.particulars.aliases = aliases(&log)
    draft.particulars.isIncomplete = flag("incomplete", &log)
    return draft
  }

  mutating func contacts(_ log: inout DiagnosticLog) -> [Contact] {
    mappings("contacts", &log) { contact, log in
      let role = contact.name("role", isRequired: true, &log)?.value
      let read = Contact(
        name: contact.name("name", &log)?.value, role: role ?? "",
        organisation: contact.name("organisation", &log)?.value, phone: contact.phone("phone", &log),
        email: contact.email("email", &log), url: contact.webAddress("url", &log))
      return role == nil ? nil : read
    }
  }

  mutating func signatories(_ log: inout DiagnosticLog) -> [Signatory] {
    mappings("signatories", &log) { signatory, log in
      let role = signatory.name("role", isRequired: true, &log)?.value
      let name = signatory.name("name", &log)?.value
      let organisation = signatory.name("organisation", &log)?.value
      return role.map { Signatory(name: name, role: $0, organisation: organisation) }
    }
  }

  mutating func pictures(_ media: inout [MediaReference], _ log: inout DiagnosticLog) -> [Picture] {
    mappings("image", &log) { image, log in
      let file = image.file("file", isRequired: true, &log)
      let written = image.required("alt", &log)
      if let written, PictureText.saysNothing(written.value) {
        log.report(.altSaysNothing, at: image.origin(written.place), ["text": written.value])
      }
      let alt = written?.value
      let caption = image.prose("caption", &log)?.value
      let credit = image.text("credit", &log)?.value
      if let file {
        media.append(MediaReference(path: file.value, place: file.place))
        PictureFormat.check(file.value, at: image.origin(file.place), &log)
      }
      guard let file, let alt else { return nil }
      return Picture(file: file.value, alt: alt, caption: caption, credit: credit)
    }
  }

  private mutating func documents(_ draft: inout ParticularsDraft, _ log: inout DiagnosticLog) -> [LinkedDocument] {
    mappings("documents", &log) { document, log in
      let named = document.prose("title", isRequired: true, &log)
      let title = named?.value
      if let named, EmptyLinkText.saysNothing(named.value) {
        log.report(.emptyLinkText, at: document.origin(named.place), ["text": named.value])
      }
      let file = document.file("file", &log)
      let url = document.webAddress("url", &log)
      let followUp = document.followedUp(&log)
      if let followUp { draft.elsewhere.append(followUp) }
      if let named, let year = followUp?.value.year, LeftOver.isBeside(year...year + 1, named.value) {
        log.report(.yearsOutsideFollowUp, at: document.origin(named.place), ["text": named.value, "year": String(year)])
      }
      if let file { draft.media.append(MediaReference(path: file.value, place: file.place)) }
      if let file, url != nil { log.report(.fileAndAddress, at: document.origin(file.place)) }
      let location: LinkedDocument.Location =
        file.map { .media($0.value) } ?? url.map { .external($0) } ?? .notHeld
      return title.map { LinkedDocument(title: $0, location: location, followUp: followUp?.value) }
    }
  }

  /// `follow-up` of a document: a year, or the word `all`.
  private mutating func followedUp(_ log: inout DiagnosticLog) -> Located<LinkedDocument.FollowedUp>? {
    if case .scalar(let text) = value("follow-up", &log), text.value.trimmed == "all" {
      return Located(.everyYear, at: text.place)
    }
    return year("follow-up", or: ["all"], &log).map { Located(.year($0.value), at: $0.place) }
  }

  private mutating func survey(_ closing: inout Located<PartialDate>?, _ log: inout DiagnosticLog) -> Survey? {
    let place = place(of: "survey")
    return mapping("survey", &log) { survey, log in
      let title = survey.prose("title", isRequired: true, &log)?.value
      let url = survey.webAddress("url", &log)
      closing = survey.date("closes", &log)
      guard let title, let place else { return nil }
      return Survey(title: title, url: url, closes: closing?.value, spot: survey.origin(place))
    }
  }

  private mutating func sources(_ log: inout DiagnosticLog) -> [String] {
    texts("source", &log).compactMap { webAddress($0, of: "source", &log) }
  }

  private mutating func corrections(_ days: inout WrittenDays, _ log: inout DiagnosticLog) -> [Correction] {
    mappings("corrections", &log) { correction, log in
      let date = correction.requiredDate("date", &log)
      let text = correction.prose("text", isRequired: true, &log)?.value
      days.later += [WrittenDay("date", date)].compactMap(\.self)
      guard let date, let text else { return nil }
      return Correction(date: date.value, text: text)
    }
  }

  private mutating func notes(_ log: inout DiagnosticLog) -> [EditorNote] {
    mappings("notes", &log) { note, log in
      let text = note.required("text", &log)?.value
      let explains = note.text("explains", &log)
      guard let text else { return nil }
      if let explains { log.note(Explanation(of: explains.value, at: note.origin(explains.place))) }
      return EditorNote(text: text, explains: explains?.value)
    }
  }

  mutating func aliases(_ log: inout DiagnosticLog) -> [Alias] {
    texts("aliases", &log).compactMap { alias in
      // What another system wrote encoded is the address all the same.
      let address = PercentText.decoded(Array(alias.value.utf8))
      if let sign = address.unicodeScalars.first(where: Self.isUnfitForAlias) {
        log.report(
          .aliasCharacter, at: origin(alias.place),
          ["value": alias.value, "character": "!"..."~" ~= sign ? String(sign) : sign.codePointName])
        return nil
      }
      guard Self.isSiteAddress(address) else {
        log.report(.malformedAlias, at: origin(alias.place), ["value": alias.value], suggestion: Self.path(meantBy: address))
        return nil
      }
      if let name = ServerFileName.first(in: address) {
        log.report(.aliasForServer, at: origin(alias.place), ["value": alias.value, "name": String(name)])
        return nil
      }
      return Alias(address: address, spot: origin(alias.place))
    }
  }

  /// Digits, spaces and the signs that phone numbers are written with.
  private mutating func phone(_ key: String, _ log: inout DiagnosticLog) -> String? {
    guard let text = form(key, &log) else { return nil }
    let signs = text.value.unicodeScalars
    guard signs.allSatisfy(Self.isOfPhone), signs.count(where: { ("0"..."9").contains($0) }) >= Self.shortestPhone else {
      let mended = Self.withDigits(text.value)
      let numbers = mended == text.value ? Self.numbers(in: mended) : [mended]
      log.report(
        numbers.count > 1 ? .severalValues : .notPhone, at: origin(text.place), ["key": key, "value": text.value],
        suggestion: numbers.first.flatMap { numbers.count == 1 && !Self.hasLetter(besideDigitIn: mended) ? $0 : nil })
      return nil
    }
    let digits = String(decoding: text.value.utf8.filter { (0x30...0x39).contains($0) }, as: UTF8.self)
    // Longer ones have an area's digits before them.
    if digits.utf8.count <= (digits.utf8.first == UInt8(ascii: "0") ? 6 : 5), NearMiss.nearest(to: digits, among: [Self.police]) != nil {
      log.report(.phoneNearlyPolice, at: origin(text.place), ["value": text.value], suggestion: "114 14")
    }
    return text.value
  }

  private static let police = "11414"

  /// 112.
  private static let shortestPhone = 3

  /// With digits for the letters that are taken for them: "0687-l61 00", "O687-161 00".
  private static func withDigits(_ text: String) -> String {
    let mended = String(text.map { ["l": "1", "I": "1", "O": "0", "o": "0"][$0] ?? $0 })
    return mended.unicodeScalars.allSatisfy(isOfPhone) ? mended : text
  }

  /// Whether a letter is a part of a number: what stands around it is none then.
  private static func hasLetter(besideDigitIn text: String) -> Bool {
    zip(text, text.dropFirst()).contains { $0.isLetter && $1.isNumber || $0.isNumber && $1.isLetter }
  }

  /// The numbers among other words: "114 14 (växel)", "tel:0771-11 44 00".
  private static func numbers(in text: String) -> [String] {
    text.unicodeScalars.split { !isOfPhone($0) || $0 == "(" || $0 == ")" }
      .map { String(String(String.UnicodeScalarView($0)).trimmed) }.filter { $0.filter(\.isNumber).count >= 3 }
  }

  private static func isOfPhone(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case "0"..."9", " ", "+", "-", "–", "\u{2011}", "(", ")", "/", ".", "\u{A0}": true
    default: false
    }
  }

  /// The system takes no path of more than 4,095 bytes.
  private static let longestAlias = 1_000

  /// A path from the root of the site that stays inside it.
  private static func isSiteAddress(_ text: String) -> Bool {
    text.hasPrefix("/") && text != "/" && !text.contains("//") && text.utf8.count <= longestAlias
      && !text.split(separator: "/").contains { $0 == ".." || $0 == "." || $0.utf8.count > 200 }
  }

  /// An address with all before its path, or a path without its first sign.
  private static func path(meantBy text: String) -> String? {
    let isWhole = ["https://", "http://"].contains { text.lowercased().hasPrefix($0) }
    let rest = isWhole ? text.split(separator: "/", maxSplits: 2).dropFirst(2).joined() : text
    let path = "/" + rest.drop { $0 == "/" }
    return isSiteAddress(path) && path != text ? path : nil
  }

  /// What would end a path, or begin another part of an address; or is no letter at all.
  private static func isUnfitForAlias(_ sign: Unicode.Scalar) -> Bool {
    sign.value <= 0x20 || sign == "\u{FFFD}" || Lookalike(sign)?.isUnseen == true || !sign.isShownAsItIs
      || "<>\"\\?#%".unicodeScalars.contains(sign)
  }
}
