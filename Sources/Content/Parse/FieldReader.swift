import Diagnostics
import FrontMatter
import Markdown
import PromiseModel
import Source
import Writers

/// Reads the keys of one mapping, remembers which it was asked for, and reports the rest as unknown.
struct FieldReader: InFile {
  let file: String
  private let fields: [Field]
  /// Where the mapping begins, for what is missing in it.
  private let place: Place
  /// What is missing is a warning in a draft.
  private(set) var missing: Severity
  private var known: [String] = []
  /// False for the facts of a file that has none at all: what is missing in them is told of at once.
  let isThere: Bool
  /// The keys of what can't be read; nil where there is no such thing. What else is missing may be among it.
  private let lost: [Located<String>]?
  private var missed: [String] = []

  init(_ fields: [Field], at place: Place, file: String, missing: Severity = .error, isThere: Bool = true, lost: [Located<String>]? = nil) {
    self.fields = fields
    self.lost = lost
    self.isThere = isThere
    self.place = place
    self.file = file
    self.missing = missing
    // As many as a promise may have.
    known.reserveCapacity(32)
  }

  /// Whether all of them could be read: else a key that is not there may have been meant to be.
  var isWhole: Bool { lost == nil }

  // MARK: Values

  /// The value of a key that is not empty, whatever it is. One that is still to be filled in is none, and is told of
  /// as such.
  /// - `isRequired`: without a value it is as if the key were not there.
  mutating func value(_ key: String, isRequired: Bool = false, _ log: inout DiagnosticLog) -> FieldNode? {
    if !known.contains(key) { known.append(key) }
    guard let field = fields.first(where: { $0.key.value == key }) else {
      if isRequired { reportMissing(key, &log) }
      return nil
    }
    if field.value.isEmpty {
      reportEmpty(key, at: field.key.place, isRequired: isRequired, &log)
      return nil
    }
    return field.value.isUnfinished ? nil : field.value
  }

  private func reportEmpty(_ key: String, at place: Place, isRequired: Bool = false, _ log: inout DiagnosticLog) {
    log.report(.emptyValue, at: origin(place), ["key": key], severity: isRequired ? missing : .warning)
  }

  /// Whether a key is there with a list that says in so many words that there are none.
  mutating func saysNone(_ key: String) -> Bool {
    guard case .list(let nodes, _) = fields.first(where: { $0.key.value == key })?.value, nodes.isEmpty else { return false }
    if !known.contains(key) { known.append(key) }
    return true
  }

  /// Whether a key is there, with a value that is not empty.
  func hasValue(_ key: String) -> Bool {
    fields.contains { $0.key.value == key && !$0.value.isEmpty } || lost?.contains { $0.value == key } == true
  }

  func hasKey(_ key: String) -> Bool { place(of: key) != nil }

  func place(of key: String) -> Place? {
    fields.first { $0.key.value == key }?.key.place ?? lost?.first { $0.value == key }?.place
  }

  func valuePlace(of key: String) -> Place? {
    fields.first { $0.key.value == key }?.value.place
  }

  mutating func text(_ key: String, isRequired: Bool = false, _ log: inout DiagnosticLog) -> Located<String>? {
    guard let node = value(key, isRequired: isRequired, &log) else { return nil }
    guard case .scalar(let text) = node else {
      log.report(.wrongShape, at: origin(node.place), ["key": key])
      return nil
    }
    return trimmed(text, of: key, &log)
  }

  /// A text that is read as such: a date in it is one that exists.
  mutating func prose(_ key: String, isRequired: Bool = false, _ log: inout DiagnosticLog) -> Located<String>? {
    let text = text(key, isRequired: isRequired, &log)
    if let text {
      let bytes = Array(text.value.utf8)
      for passage in DatePassage.all(in: bytes) where passage.kind == .impossibleDate {
        log.report(
          .impossibleDateInText, at: origin(text.place), ["date": String(decoding: bytes[passage.range], as: UTF8.self)])
      }
    }
    return text
  }

  /// A text that is to have some form; nil where it is still to be filled in.
  mutating func form(_ key: String, isRequired: Bool = false, _ log: inout DiagnosticLog) -> Located<String>? {
    text(key, isRequired: isRequired, &log).flatMap { $0.isFilledIn ? $0 : nil }
  }

  /// A value without blanks at its ends; nil for one that no page has room for.
  private func trimmed(_ text: Located<String>, of key: String, _ log: inout DiagnosticLog) -> Located<String>? {
    guard text.value.utf8.count <= Self.longestValue else {
      log.report(.valueTooLong, at: origin(text.place), ["key": key, "most": String(Self.longestValue)])
      return nil
    }
    let trimmed = text.value.trimmed
    return trimmed.utf8.count == text.value.utf8.count ? text : Located(String(trimmed), at: text.place)
  }

  /// A text that says who somebody is; an address in it leads nowhere.
  mutating func name(_ key: String, isRequired: Bool = false, _ log: inout DiagnosticLog) -> Located<String>? {
    let name = text(key, isRequired: isRequired, &log)
    if let name, name.value.utf8.contains(UInt8(ascii: "@")), name.value.split(separator: " ").contains(where: { WebAddress.isEmail(String($0)) }) {
      log.report(.emailInName, at: origin(name.place), ["key": key, "value": name.value])
    }
    return name
  }

  mutating func required(_ key: String, _ log: inout DiagnosticLog) -> Located<String>? {
    text(key, isRequired: true, &log)
  }

  /// A key that is there and misspelt is told of as such, and not missed as well.
  mutating func reportMissing(_ key: String, _ log: inout DiagnosticLog) {
    guard isThere else { return missed.append(key) }
    guard isWhole else { return }
    if fields.contains(where: { Self.isSlip($0.key.value, for: key) && !known.contains($0.key.value) }) { return }
    log.report(.missingKey, at: origin(place), ["key": key], severity: missing)
  }

  /// Whether what a key says is not known: it is misspelt, or has a value of which nothing came. To be asked when all
  /// keys were.
  func isUnsure(_ key: String, _ isRead: Bool) -> Bool {
    !isRead && hasValue(key) || isMisspelt(key)
  }

  /// Whether a key is there in other letters or in Swedish.
  func isMisspelt(_ key: String) -> Bool {
    fields.contains { !known.contains($0.key.value) && meaning(of: $0.key.value) == key }
  }

  /// The key that an unknown one was probably meant for.
  private func meaning(of key: String) -> String? {
    if let mended = Lookalike.mended(key)?.text, known.contains(mended) { return mended }
    return SwedishTerm.meaning(of: key, among: known) ?? NearMiss.nearest(to: key, among: known)
  }

  /// How many entries a key has, whatever became of them.
  func entries(of key: String) -> Int {
    switch fields.first(where: { $0.key.value == key })?.value {
    case .map(let fields, _): fields.count
    case .list(let nodes, _): nodes.count
    case .scalar(let text): text.value.trimmed.isEmpty ? 0 : 1
    case nil: 0
    }
  }

  /// Whether a key was probably meant for another.
  private static func isSlip(_ written: String, for key: String) -> Bool {
    SwedishTerm.meaning(of: written, among: [key]) != nil || NearMiss.nearest(to: written, among: [key]) != nil
      || Lookalike.firstUnseen(in: written) != nil && written.contains(key) || FieldNode.value(in: written, of: key) != nil
  }

  mutating func flag(_ key: String, _ log: inout DiagnosticLog) -> Bool {
    guard let text = form(key, &log) else { return false }
    switch text.value {
    case "true": return true
    case "false": return false
    default:
      let meaning = SwedishTerm.meaning(of: text.value, among: ["true", "false"]) ?? ["true", "false"].first { $0 == text.value.lowercased() }
      log.report(.notTrueOrFalse, at: origin(text.place), ["key": key, "value": text.value], suggestion: meaning)
      // What follows from the key not being there is no other mistake.
      return meaning != "false"
    }
  }

  /// `draft`, which comes before all other keys: what is missing in a draft is only a warning.
  mutating func draft(_ log: inout DiagnosticLog) -> Bool {
    let isDraft = flag("draft", &log)
    if isDraft { missing = .warning }
    // One that only seems to be meant as a draft is not left out as one.
    guard case .scalar(let text) = fields.first(where: { $0.key.value == "draft" })?.value else { return false }
    return isDraft && text.value.trimmed == "true"
  }

  /// - `words`: what may stand in place of a date.
  mutating func date(_ key: String, or words: [String] = [], _ log: inout DiagnosticLog) -> Located<PartialDate>? {
    form(key, &log).flatMap { $0.date(in: file, or: words, &log) }
  }

  mutating func requiredDate(_ key: String, _ log: inout DiagnosticLog) -> Located<PartialDate>? {
    form(key, isRequired: true, &log).flatMap { $0.date(in: file, &log) }
  }

  /// A four-digit year.
  /// - `words`: what may stand in place of a year.
  mutating func year(
    _ key: String, or words: [String] = [], isRequired: Bool = false, _ log: inout DiagnosticLog
  ) -> Located<Int>? {
    guard let node = value(key, isRequired: isRequired, &log) else { return nil }
    if node.holdsYears {
      log.report(.severalYears, at: origin(node.place), ["key": key])
      return nil
    }
    guard let text = form(key, &log) else { return nil }
    guard let year = Self.year(text.value) else {
      let meant = SwedishTerm.meaning(of: text.value, among: words) ?? Self.year(meantBy: text.value)
      reportForm(.malformedYear, text, &log, suggestion: meant) { Self.year($0) != nil }
      return nil
    }
    return isWithinReach(year, at: text.place, &log) ? Located(year, at: text.place) : nil
  }

  private static func year(_ text: String) -> Int? {
    text.utf8.count == 4 ? Int(text).flatMap { $0 > 0 ? $0 : nil } : nil
  }

  /// The only number of a text, in four digits: "år 2023", "2023-", "23".
  private static func year(meantBy text: String) -> String? {
    let numbers = text.split { !$0.isASCII || !$0.isNumber }
    guard numbers.count == 1, let number = numbers.first else { return nil }
    let year = number.count == 2 ? "20" + number : String(number)
    return Self.year(year).flatMap { yearsWithinReach.contains($0) ? year : nil }
  }

  /// Whether a year is one that pages are made for.
  func isWithinReach(_ year: Int, at place: Place, _ log: inout DiagnosticLog) -> Bool {
    if Self.yearsWithinReach.contains(year) { return true }
    log.report(
      .yearOutOfReach, at: origin(place),
      [
        "year": String(year), "first": String(Self.yearsWithinReach.lowerBound),
        "last": String(Self.yearsWithinReach.upperBound),
      ])
    return false
  }

  /// Each year of a promise has a page: 0203 for 2023 would make two thousand of them.
  private static let yearsWithinReach = 1900...2200
  /// Two closely written pages. Some values stand on every page of the site.
  static let longestValue = 4_000
  /// Far more than anybody writes into one list; one is compared with another, so they may not be endless.
  static let longestList = 400

  private func shortened<Item>(
    _ items: [Item], of key: String, at place: Place, _ log: inout DiagnosticLog
  ) -> ArraySlice<Item> {
    if items.count > Self.longestList {
      log.report(.listTooLong, at: origin(place), ["key": key, "most": String(Self.longestList)])
    }
    return items.prefix(Self.longestList)
  }

  /// A web address: `http` or `https`, nothing that a browser would run.
  mutating func webAddress(_ key: String, _ log: inout DiagnosticLog) -> String? {
    guard let text = form(key, &log) else { return nil }
    return webAddress(text, of: key, &log)
  }

  /// A value that is to be a web address.
  func webAddress(_ text: Located<String>, of key: String, _ log: inout DiagnosticLog) -> String? {
    if WebAddress.isWeb(text.value) {
      UnreachableAddress.check(text.value, at: origin(text.place), &log)
      return text.value
    }
    reportAddress(text, of: key, &log)
    return nil
  }

  private func reportAddress(_ text: Located<String>, of key: String, _ log: inout DiagnosticLog) {
    let (value, origin) = (text.value, origin(text.place))
    let isBegun = ["https://", "http://"].contains { value.lowercased().hasPrefix($0) }
    if WebAddress.tellsPassword(value) {
      log.report(.addressWithPassword, at: origin)
    } else if WrittenAddress.isOnOwnComputer(value) {
      log.report(.fileOnOwnComputer, at: origin, ["address": value])
    } else if isBegun, value.contains(" ") {
      log.report(.addressWithBlank, at: origin, ["value": value, "right": value.replacing(" ", with: "%20")])
    } else if !isBegun, WrittenAddress.isFile(value) {
      log.report(.fileInsteadOfAddress, at: origin, ["key": key, "value": value])
    } else {
      // In the quotation marks of a word processor, which quote nothing.
      let whole = WrittenAddress.whole(Lookalike.mended(value)?.text ?? value).flatMap { $0.hasPrefix("https:") ? $0 : nil }
      log.report(.notWebAddress, at: origin, ["key": key, "value": value], suggestion: whole == value ? nil : whole)
    }
  }

  /// A file below `content/`, whose path nothing but its being there can be wrong with.
  mutating func file(_ key: String, isRequired: Bool = false, _ log: inout DiagnosticLog) -> Located<String>? {
    guard let file = form(key, isRequired: isRequired, &log) else { return nil }
    if WrittenAddress.isOnOwnComputer(file.value) {
      log.report(.fileOnOwnComputer, at: origin(file.place), ["address": file.value])
      return nil
    }
    let address = WebAddress.isWeb(file.value) ? file.value : WrittenAddress.whole(file.value)
    guard let address, address.lowercased().hasPrefix("http") else { return file }
    log.report(.addressInsteadOfFile, at: origin(file.place), ["key": key, "value": file.value, "right": address])
    return nil
  }

  mutating func email(_ key: String, _ log: inout DiagnosticLog) -> String? {
    guard let text = form(key, &log) else { return nil }
    guard WebAddress.isEmail(text.value) else {
      // In braces a comma for a point cuts the address.
      if let cut = CommaInValue.all(in: fields, at: place, known.contains).first(where: { $0.key == key }), let address = cut.address {
        log.report(.notEmail, at: origin(text.place), ["key": key, "value": cut.value.value + "," + cut.rest[0].value], suggestion: address)
        return nil
      }
      let isOne = text.value.count { $0 == "@" } < 2
      log.report(
        isOne ? .notEmail : .severalValues, at: origin(text.place), ["key": key, "value": text.value],
        suggestion: isOne ? WebAddress.email(meantBy: text.value) : nil)
      return nil
    }
    // People can read it all the same.
    do throws(MailAddress.Fault) {
      _ = try MailAddress(text.value)
    } catch {
      switch error {
      case .host: log.report(.notEmail, at: origin(text.place), ["key": key, "value": text.value], severity: .warning)
      case .name:
        log.report(
          .emailNotPlain, at: origin(text.place), ["key": key, "value": text.value], suggestion: WebAddress.email(plain: text.value))
      }
    }
    return text.value
  }

  /// One text, or a list of them, each the name or the address of something: each once, without those that are still to
  /// be filled in.
  mutating func texts(_ key: String, isRequired: Bool = false, _ log: inout DiagnosticLog) -> [Located<String>] {
    once(everyText(key, isRequired: isRequired, &log), of: key, &log)
  }

  /// As `texts`, and what is there twice as often as it is.
  mutating func everyText(_ key: String, isRequired: Bool = false, _ log: inout DiagnosticLog) -> [Located<String>] {
    guard let node = value(key, isRequired: isRequired, &log) else { return [] }
    switch node {
    case .scalar(let text): return trimmed(text, of: key, &log).map { [$0] }?.filter(\.isFilledIn) ?? []
    case .list(let nodes, let place):
      return shortened(nodes, of: key, at: place, &log).compactMap { item($0, of: key, &log) }.filter(\.isFilledIn)
    case .map(_, let place):
      log.report(.wrongShape, at: origin(place), ["key": key])
      return []
    }
  }

  /// A text in a list or a mapping.
  private func item(_ node: FieldNode, of key: String, _ log: inout DiagnosticLog) -> Located<String>? {
    if node.isBlank { reportEmpty(key, at: node.place, &log) }
    guard !node.isBlank, !node.isUnfinished else { return nil }
    guard case .scalar(let text) = node else {
      log.report(.wrongShape, at: origin(node.place), ["key": key])
      return nil
    }
    return trimmed(text, of: key, &log)
  }

  /// The pairs of a mapping whose values are texts; what comes of one without a value is the caller's to say.
  mutating func pairs(_ key: String, _ log: inout DiagnosticLog) -> [(key: Located<String>, value: Located<String>)] {
    guard let node = value(key, &log) else { return [] }
    guard case .map(let fields, let place) = node else {
      log.report(
        .notEntries, at: origin(node.place), ["key": key, "example": Self.example(of: key)],
        suggestion: Self.pairs(meantBy: node).map { "\(key): { \($0) }" })
      return []
    }
    let cut = CommaInValue.all(in: fields, at: place) { Slug.isSlug($0) }
    for value in cut { report(value, &log) }
    let whole = fields.filter { field in !cut.contains { $0.rest.contains(field.key) } }
    let pairs: [(key: Located<String>, value: Located<String>)] = shortened(whole, of: key, at: place, &log).compactMap { field in
      if field.value.isBlank { return (field.key, Located("", at: field.value.place)) }
      return item(field.value, of: field.key.value, &log).map { (field.key, $0) }
    }
    // Each has a name of its own, so all are kept.
    _ = once(pairs.map(\.value).filter { !$0.value.isEmpty }, of: key, &log)
    return pairs
  }

  /// Texts, or a list of mappings, as the mapping that was meant.
  private static func pairs(meantBy node: FieldNode) -> String? {
    switch node {
    case .scalar(let name):
      let key = Slug.make(name.value)
      return key.isEmpty || name.value.contains(":") || name.value.contains(",") ? nil : key + ": " + name.value.trimmed
    case .map(let fields, _):
      let pairs = fields.compactMap { if case .scalar(let name) = $0.value { $0.key.value + ": " + name.value } else { nil } }
      return pairs.isEmpty ? nil : pairs.joined(separator: ", ")
    case .list(let nodes, _):
      let pairs = nodes.compactMap(Self.pairs)
      return pairs.isEmpty || pairs.count < nodes.count || pairs.count > 6 ? nil : pairs.joined(separator: ", ")
    }
  }

  /// One mapping, or a list of them, each read by `read`.
  mutating func mappings<Value>(
    _ key: String, _ log: inout DiagnosticLog, _ read: (inout FieldReader, inout DiagnosticLog) -> Value?
  ) -> [Value] {
    guard let node = value(key, &log) else { return [] }
    guard case .list(let nodes, let place) = node else {
      return mapping(node, of: key, &log, read).map { [$0] } ?? []
    }
    return once(joined(Array(shortened(nodes, of: key, at: place, &log)), of: key, &log), of: key, &log)
      .compactMap { mapping($0, of: key, isInList: true, &log, read) }
  }

  /// Entries of which one was written as two, with a hyphen too many: `- role: …` and below it `- phone: …`.
  private func joined(_ nodes: [FieldNode], of key: String, _ log: inout DiagnosticLog) -> [FieldNode] {
    guard nodes.count > 1 else { return nodes }
    var whole: [FieldNode] = []
    for node in nodes {
      guard let last = whole.last, let entry = SplitEntry(last, node, of: key) else {
        whole.append(node)
        continue
      }
      log.report(.entrySplit, at: origin(node.place), ["key": entry.key, "before": entry.before])
      whole[whole.count - 1] = entry.joined
    }
    return whole
  }

  mutating func mapping<Value>(
    _ key: String, _ log: inout DiagnosticLog, _ read: (inout FieldReader, inout DiagnosticLog) -> Value?
  ) -> Value? {
    value(key, &log).flatMap { mapping($0, of: key, &log, read) }
  }

  private func mapping<Value>(
    _ node: FieldNode, of key: String, isInList: Bool = false, _ log: inout DiagnosticLog,
    _ read: (inout FieldReader, inout DiagnosticLog) -> Value?
  ) -> Value? {
    if node.isBlank { reportEmpty(key, at: node.place, &log) }
    guard !node.isBlank, !node.isUnfinished else { return nil }
    guard case .map(let fields, let place) = node else {
      log.report(
        .notEntries, at: origin(node.place), ["key": key, "example": Self.example(of: key)],
        suggestion: WrittenEntry.meaning(of: node, in: key, isInList: isInList))
      return nil
    }
    var inner = FieldReader(fields, at: place, file: file, missing: missing)
    let value = read(&inner, &log)
    inner.finish(&log)
    return value
  }

  /// How an entry of a key begins.
  private static func example(of key: String) -> String {
    switch key {
    case "documents": "- title: …"
    case "contacts", "signatories": "- role: …"
    case "image": "- file: …"
    case "corrections": "- date: …"
    case "notes": "- text: …"
    case "survey": "title: …"
    case "publisher": "name: …"
    case "theme": "colour: …"
    case "parties": "grannsamverkan: Grannsamverkan"
    default: "key: …"
    }
  }

  // MARK: Reports

  /// Reports a value that has not the form it should. Where only a character is not what it looks like, that is told.
  /// - `isRight`: whether a text has the form.
  func reportForm(
    _ code: DiagnosticCode, _ text: Located<String>, _ log: inout DiagnosticLog,
    suggestion: @autoclosure () -> String? = nil, _ isRight: (String) -> Bool
  ) {
    text.reportForm(code, in: file, &log, suggestion: suggestion(), isRight)
  }

  private func report(_ cut: CommaInValue, _ log: inout DiagnosticLog) {
    // That is told where the address is read.
    if cut.key == "email", cut.address != nil { return }
    if ["email", "phone"].contains(cut.key) {
      return log.report(.severalValues, at: origin(cut.rest[0].place), ["key": cut.key, "value": cut.rest[0].value])
    }
    log.report(.commaInValue, at: origin(cut.rest[0].place), ["key": cut.key, "text": cut.rest[0].value, "right": cut.right])
  }

  /// The mapping that a key at the outermost level belongs in: its line has lost its indentation.
  private func parent(of key: String) -> String? {
    Self.parents.first { known.contains($0.key) && $0.value.contains(key) }?.key
  }

  private static let parents: [(key: String, value: [String])] = [
    ("contacts", ["role", "phone", "email"]), ("image", ["alt", "caption", "credit", "file"]), ("survey", ["closes"]),
    ("notes", ["explains"]), ("theme", ["colour", "logotype", "logotype-alt"]),
    ("publisher", ["name", "email", "type", "organisation-number"]),
  ]

  /// Reports every key that nobody asked for.
  /// - `others`: keys of another kind of document, and what they are told as.
  func finish(elsewhere others: (keys: [String], code: DiagnosticCode)? = nil, _ log: inout DiagnosticLog) {
    if !missed.isEmpty {
      let lines = missed.map { $0 + ": …" }
      log.report(.noFrontMatter, at: origin(.start), ["keys": missed.listed, "lines": lines.joined(separator: " / ")])
    }
    let cut = CommaInValue.all(in: fields, at: place) {
      known.contains($0) || meaning(of: $0) != nil || Lookalike.firstUnseen(in: $0) != nil
    }
    for value in cut { report(value, &log) }
    for field in fields where !known.contains(field.key.value) && !cut.contains(where: { $0.rest.contains(field.key) }) {
      let key = field.key
      if let unseen = Lookalike.firstUnseen(in: key.value) {
        let place = Place(line: key.place.line, column: key.place.column + unseen.offset)
        log.report(.yamlInvisibleCharacter, at: origin(place), ["character": unseen.scalar.codePointName])
        continue
      }
      if let others, others.keys.contains(key.value) {
        log.report(others.code, at: origin(key.place), ["key": key.value])
        continue
      }
      if let parent = parent(of: key.value) {
        log.report(.keyOfEntry, at: origin(key.place), ["key": key.value, "parent": parent])
        continue
      }
      log.report(
        .unknownKey, at: origin(key.place), ["key": key.value, "known": known.listed],
        suggestion: field.value.assigned(in: key.value, known) ?? meaning(of: key.value))
    }
  }
}

extension Located<String> {
  fileprivate var isFilledIn: Bool { !UnfinishedMark.isIn(value) }
}

extension FieldNode {
  /// Several years in place of one: a list of them, or `2023-2024`.
  fileprivate var holdsYears: Bool {
    switch self {
    case .scalar(let text): text.value.utf8.count == 9 && (try? Period.parse(String(text.value.trimmed))) != nil
    case .list(let nodes, _): !nodes.isEmpty && nodes.allSatisfy { if case .scalar = $0 { true } else { false } }
    case .map: false
    }
  }

  /// What a key without a value was meant as, where it holds both: `{ name=Norrvik }`, `{ name Norrvik }`.
  fileprivate func assigned(in written: String, _ known: [String]) -> String? {
    guard isBlank else { return nil }
    for key in known {
      if let value = Self.value(in: written, of: key) { return key + ": " + value }
    }
    return nil
  }

  /// What stands behind a key and a sign that is no colon.
  fileprivate static func value(in written: String, of key: String) -> Substring? {
    guard written.hasPrefix(key) else { return nil }
    let rest = written.dropFirst(key.count)
    let value = rest.drop { $0 == " " || $0 == "=" }
    return value.startIndex > rest.startIndex && !value.isEmpty ? value : nil
  }

  /// Nothing, or nothing but blanks.
  fileprivate var isBlank: Bool {
    if case .scalar(let text) = self { text.value.trimmed.isEmpty } else { false }
  }

  /// Nothing, or a list of nothing.
  fileprivate var isEmpty: Bool {
    switch self {
    case .scalar: isBlank
    case .list(let nodes, _): nodes.isEmpty
    case .map(let fields, _): fields.isEmpty
    }
  }

  /// Whether it is still to be filled in.
  fileprivate var isUnfinished: Bool { unfinishedList != nil }
}
