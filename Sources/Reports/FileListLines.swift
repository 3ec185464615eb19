package import SiteBuilder
import Writers

/// The files of a published site for who sends them on: a line of JSON for each (docs/publishing.md).
package struct FileListLines: Sendable {
  private let list: FileList

  package init(_ list: FileList) {
    self.list = list
  }

  package var bytes: [UInt8] {
    list.entries.reduce(into: []) { bytes, entry in
      var json = JSONWriter()
      json.object { Self.write(entry, to: &$0) }
      bytes += json.bytes
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  private static func write(_ entry: FileList.Entry, to json: inout JSONWriter) {
    json.member("order", entry.order)
    json.member("state", entry.state.rawValue)
    json.member("path", entry.path)
    guard let content = entry.content else { return }
    json.member("bytes", content.size)
    json.member("sha256", content.sha256)
    json.member("type", content.mediaType)
    if let encoding = content.encoding { json.member("encoding", encoding) }
  }
}
