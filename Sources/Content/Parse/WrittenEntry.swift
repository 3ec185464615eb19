import FrontMatter
import Markdown
import PromiseModel
import Source

/// A text where facts with names are wanted, as the facts that were meant: `media/plan.pdf` for a document.
enum WrittenEntry {
  /// What stands in place of what only the author can say.
  private static let missing = "…"

  /// As one writes it in place of the text; nil where nobody can tell.
  /// - `key`: of what it is a fact; `isInList`: whether it is an item of a list.
  static func meaning(of node: FieldNode, in key: String, isInList: Bool) -> String? {
    guard case .scalar(let text) = node, !text.value.isEmpty else { return nil }
    let facts = facts(of: String(text.value.trimmed), in: key)
    guard !facts.isEmpty else { return nil }
    let entry = "{ " + facts.map { "\($0.0): \(quoted($0.1))" }.joined(separator: ", ") + " }"
    return isInList ? "- " + entry : key + ": " + entry
  }

  private static func facts(of text: String, in key: String) -> [(String, String)] {
    let address = WebAddress.isWeb(text) ? text : WrittenAddress.whole(text)
    let web = address.flatMap { $0.hasPrefix("http") ? $0 : nil }
    switch key {
    case "documents":
      if let web { return [("title", title(ofAddress: web)), ("url", web)] }
      return WrittenAddress.isFile(text) ? [("title", title(ofFile: text)), ("file", media(text))] : [("title", text)]
    case "image": return WrittenAddress.isFile(text) ? [("file", media(text)), ("alt", missing)] : []
    case "survey": return web.map { [("title", title(ofAddress: $0)), ("url", $0)] } ?? [("title", text)]
    case "signatories": return person(text).filter { $0.0 != "phone" && $0.0 != "email" }
    case "contacts": return address == nil ? person(text) : [(contact(text, address), text), ("role", missing)]
    case "corrections": return [("date", missing), ("text", text)]
    case "notes": return [("text", text)]
    case "theme": return Colour(text) == nil ? [] : [("colour", text)]
    default: return []
    }
  }

  /// "Eva Ek, kommunalråd", "Eva Ek, 114 14", and a name alone.
  private static func person(_ text: String) -> [(String, String)] {
    var facts: [(String, String)] = []
    var words: [String] = []
    for part in text.split(separator: ",").map({ String($0.trimmed) }) where !part.isEmpty {
      switch isNumber(part) ? "phone" : WrittenAddress.whole(part).map({ contact(part, $0) }) {
      case let key? where !facts.contains { $0.0 == key }: facts.append((key, part))
      default: words.append(part)
      }
    }
    if words.count == 2, isPerson(words[0]), isPerson(words[1]) { return [] }
    if words.count == 2, !words[0].contains(" "), isOrganisation(words[1]) {
      return [("role", words[0]), ("organisation", words[1])] + facts
    }
    let names = zip(words.isEmpty ? ["role"] : ["name", "role", "organisation"], words.count < 2 ? words + [missing] : words)
    return words.count > 3 ? [("name", text), ("role", missing)] : Array(names) + facts
  }

  /// "Eva Ek": two or three words, each with a capital.
  private static func isPerson(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (2...3).contains(words.count) && !isOrganisation(text) && words.allSatisfy { $0.first?.isUppercase ?? false }
  }

  private static func isOrganisation(_ text: String) -> Bool {
    ["kommun", "kommunen", "polisen", "förvaltningen", "nämnden"].contains { text.lowercased().hasSuffix($0) }
  }

  private static func isNumber(_ text: String) -> Bool {
    text.contains(where: \.isNumber) && text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+- ()/".utf8.contains($0) }
  }

  /// How somebody can be reached.
  private static func contact(_ text: String, _ address: String?) -> String {
    guard let address else { return "url" }
    return address.hasPrefix("mailto:") ? "email" : address.hasPrefix("tel:") ? "phone" : "url"
  }

  /// The path of a file from the content folder, wherever somebody counted it from.
  private static func media(_ path: String) -> String {
    let steps = path.replacing("\\", with: "/").split(separator: "/").drop { $0 == ".." || $0 == "." || $0 == "content" }
    return (steps.first == "media" ? "" : "media/") + steps.joined(separator: "/")
  }

  /// `media/plan-2024.pdf` as a title: "Plan 2024".
  private static func title(ofFile path: String) -> String {
    let name = path.split { $0 == "/" || $0 == "\\" }.last ?? ""
    let words = name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex).replacing("-", with: " ").replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func title(ofAddress address: String) -> String {
    String(address.split(separator: "/").dropFirst().first ?? "")
  }

  /// With quotation marks where a value in braces needs them.
  private static func quoted(_ text: String) -> String {
    let signs = WebAddress.isWeb(text) ? ",[]{}#" : ",[]{}#:"
    let isPlain = !text.contains { signs.contains($0) } && !text.prefix(1).contains { "&*!|>'\"%@`?-".contains($0) }
    return isPlain ? text : "\"" + text.replacing("\"", with: "”") + "\""
  }
}
