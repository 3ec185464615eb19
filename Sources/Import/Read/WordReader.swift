import Compression
import Elements

/// A Word document → blocks: paragraphs with the styles that say what they are.
struct WordReader {
  /// No part of a document unpacks to more.
  static let largestPart = 16 << 20

  static func read(_ bytes: [UInt8]) throws(ImportFailure) -> SourcePage {
    guard let archive = ZipArchive(bytes) else { throw .damaged(.word) }
    guard let packed = archive.entry("word/document.xml") else { throw .damaged(.word) }
    let part: [UInt8]
    do throws(Inflated.Failure) {
      part = try archive.unpack(packed, limit: largestPart)
    } catch {
      throw error == .tooLarge ? .tooMuch : .damaged(.word)
    }
    do throws(ElementTree.Failure) {
      return SourcePage(blocks: WordBlocks(try ElementTree.xml(part)).blocks)
    } catch {
      throw error == .malformed ? .damaged(.word) : .tooMuch
    }
  }
}

/// The blocks of a Word document's body.
struct WordBlocks {
  private(set) var blocks: [SourceBlock] = []
  private let tree: ElementTree

  init(_ tree: ElementTree) {
    self.tree = tree
    var index = 0
    var number = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if node.name == "w:tr" {
        number += 1
        appendRow(index, number)
        index = node.end
      } else if node.name == "w:p" {
        number += 1
        append(index, number)
        index = node.end
      } else {
        index += 1
      }
    }
    blocks = BoldHeadings.marked(blocks)
  }

  private mutating func append(_ paragraph: Int, _ number: Int) {
    let lines = lines(of: paragraph)
    let text = PlainText.tidy(lines.joined(separator: " "))
    appendPictures(paragraph, number)
    guard !text.isEmpty else { return }
    let style = attribute("w:pStyle", in: paragraph) ?? ""
    if let level = Self.level(of: style) { return blocks.append(SourceBlock(.heading(level: level), text, line: number)) }
    if style.lowercased().contains("caption") || style.lowercased() == "beskrivning" { return blocks.append(SourceBlock(.picture, text, line: number)) }
    if tree.inside(paragraph).contains(where: { tree.nodes[$0].name == "w:numPr" }) {
      let depth = attribute("w:ilvl", in: paragraph).flatMap { Int($0) } ?? Self.depth(of: style) ?? 0
      return blocks.append(SourceBlock(.item(depth: min(depth, 9), isNumbered: false), text, line: number))
    }
    if let depth = Self.depth(of: style) { return blocks.append(SourceBlock(.item(depth: depth, isNumbered: false), text, line: number)) }
    for var block in TextReader.paragraphs(lines, from: number) {
      if block.kind == .paragraph, isBold(paragraph), HeadingFinder.looksLikeHeading(block.text) { block.kind = .heading(level: BoldHeadings.level) }
      blocks.append(block)
    }
  }

  private static func level(of style: String) -> Int? {
    let style = style.lowercased()
    if style == "title" || style == "rubrik" { return 1 }
    for name in ["heading", "rubrik"] where style.hasPrefix(name) {
      guard let level = Int(style.dropFirst(name.count)), (1...6).contains(level) else { continue }
      return level
    }
    return nil
  }

  /// "ListBullet2", "Punktlista": what stands in a list by its style alone.
  private static func depth(of style: String) -> Int? {
    let style = style.lowercased()
    guard ["list", "punktlista", "numreradlista"].contains(where: style.hasPrefix) else { return nil }
    return max(0, (style.last?.wholeNumberValue ?? 1) - 1)
  }

  /// With the breaks that stand in it.
  private func lines(of paragraph: Int) -> [String] {
    var lines = [""]
    for index in tree.inside(paragraph) {
      let node = tree.nodes[index]
      switch node.name {
      case "": if tree.nodes[node.parent].name == "w:t" { lines[lines.count - 1] += node.text }
      case "w:tab": lines[lines.count - 1] += " "
      case "w:br", "w:cr": lines.append("")
      case "w:noBreakHyphen": lines[lines.count - 1] += "-"
      default: break
      }
    }
    return lines
  }

  private mutating func appendPictures(_ paragraph: Int, _ number: Int) {
    for index in tree.inside(paragraph) where tree.nodes[index].name == "wp:docPr" {
      let alt = PlainText.tidy(tree.nodes[index].attributes["descr"] ?? "")
      if !alt.isEmpty { blocks.append(SourceBlock(.picture, alt, line: number)) }
    }
  }

  private mutating func appendRow(_ row: Int, _ number: Int) {
    var cells: [String] = []
    var index = row + 1
    while index < tree.nodes[row].end {
      if tree.nodes[index].name == "w:tc" {
        let text = tree.inside(index).filter { tree.nodes[$0].name == "w:p" }.map { PlainText.tidy(lines(of: $0).joined(separator: " ")) }.filter { !$0.isEmpty }.joined(separator: "\n")
        cells.append(text)
        index = tree.nodes[index].end
      } else {
        index += 1
      }
    }
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    var block = SourceBlock(.row, cells.filter { !$0.isEmpty }.joined(separator: " | ").replacing("\n", with: " "), line: number)
    block.cells = cells
    if cells.count == 1 { block.kind = .paragraph }
    blocks.append(block)
  }

  private func attribute(_ name: String, in paragraph: Int) -> String? {
    tree.inside(paragraph).first { tree.nodes[$0].name == name }.flatMap { tree.nodes[$0].attributes["w:val"] }
  }

  /// Whether every run with words is bold.
  private func isBold(_ paragraph: Int) -> Bool {
    let runs = tree.inside(paragraph).filter { index in
      tree.nodes[index].name == "w:r" && tree.inside(index).contains { tree.nodes[$0].name == "w:t" }
    }
    return !runs.isEmpty && runs.allSatisfy { run in
      tree.inside(run).contains { tree.nodes[$0].name == "w:b" && !["0", "false"].contains(tree.nodes[$0].attributes["w:val"] ?? "") }
    }
  }
}
