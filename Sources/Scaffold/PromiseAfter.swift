import Content
import Diagnostics
import FrontMatter
import PromiseModel
import Source
import Writers

/// A promise that goes on from an earlier one: it says the same, with the same ids, givers and targets, but for what
/// must be new.
struct PromiseAfter {
  private let earlier: PromiseOutline
  private let text: [UInt8]
  private let front: FrontMatterDocument

  /// What is true of the earlier one alone.
  private static let leftOut: Set<String> = [
    "updated", "checked", "published-by", "image", "documents", "source", "corrections", "notes", "aliases",
    "incomplete", "proposed", "draft",
  ]

  /// Nil for what can't be read.
  init?(_ earlier: PromiseOutline, _ bytes: [UInt8]) {
    var log = DiagnosticLog()
    guard let text = readText(bytes, file: earlier.path, log: &log),
      let front = readFrontMatter(text, file: earlier.path, log: &log), front.lost == nil
    else { return nil }
    self.earlier = earlier
    self.text = text
    self.front = front
  }

  func text(for period: Period) -> String {
    let kept = zip(front.fields, chunks).compactMap { field, chunk in line(of: field, chunk, period) }
    let missing = front.fields.map(\.key.value).filter { Self.leftOut.contains($0) && $0 != "draft" }
    let remarks = missing.isEmpty ? [] : [ScaffoldWords.leftOut(missing, of: earlier.period.written)]
    let lines = ["---"] + kept + remarks + [ScaffoldWords.draft, "draft: true", "---"]
    return lines.joined(separator: "\n") + "\n" + TextAfter(earlier.period).written(text[front.bodyOffset...])
  }

  /// What is written of a key; nil for one that is left out.
  private func line(of field: Field, _ chunk: String, _ period: Period) -> String? {
    let key = field.key.value
    switch key {
    case _ where Self.leftOut.contains(key): return nil
    case "period": return "period: " + period.written
    case "signed": return "signed: " + Mark.yaml(ScaffoldWords.signed)
    case "published": return "published: " + Mark.yaml(ScaffoldWords.published)
    case "signatories": return "signatories:\n  - { role: " + Mark.yaml(ScaffoldWords.signatory) + " }"
    case "survey":
      return "survey: { title: " + Mark.yaml(ScaffoldWords.survey) + ", closes: " + Mark.yaml(ScaffoldWords.surveyCloses) + " }"
    case "follow-up-due":
      // Years have four digits, and a number of months has fewer.
      guard case .scalar(let due) = field.value, due.value.trimmed.utf8.count > 3 else { return chunk }
      return "follow-up-due: " + Mark.yaml(ScaffoldWords.followUpDue)
    case "title", "summary":
      guard case .scalar(let value) = field.value else { return chunk }
      let written = TextAfter(earlier.period).written(value.value)
      return written == value.value ? chunk : key + ": " + YAMLValue.quoted(written)
    default: return chunk
    }
  }

  /// What stands in the file of each key, with its comments; where keys do not each begin a line, their values anew.
  private var chunks: [String] {
    let keys = front.fields.map(\.key.place)
    let isPlain = keys.allSatisfy { $0.column == 1 } && zip(keys, keys.dropFirst()).allSatisfy { $0.line < $1.line }
    guard isPlain else { return front.fields.map { $0.key.value + ": " + $0.value.onOneLine } }
    let lines = Lines(of: text[...]).map { String(decoding: text[$0.content], as: UTF8.self) }
    let ends = keys.dropFirst().map(\.line) + [front.bodyLine - 1]
    return zip(keys, ends).map { key, end in
      lines[(key.line - 1)..<(end - 1)].filter { !ScaffoldWords.remarks.contains($0) }.joined(separator: "\n")
    }
  }
}
