import PromiseModel

/// What a browser asks for, as far as it matters to who has nothing but pages to give.
package struct Request: Sendable, Equatable {
  package let method: String
  /// As it stands in the first line: `/kommuner/berg/?a=b`.
  package let target: String
  /// Names in small letters, in their order.
  private let headers: [(name: String, value: String)]

  package init(method: String, target: String, headers: [(name: String, value: String)]) {
    self.method = method
    self.target = target
    self.headers = headers.map { ($0.name.lowercased(), $0.value) }
  }

  package func values(of name: String) -> [String] { headers.filter { $0.name == name }.map(\.value) }

  package static func == (a: Request, b: Request) -> Bool {
    a.method == b.method && a.target == b.target && a.headers.elementsEqual(b.headers, by: ==)
  }

  /// The same request for something else.
  func asking(for target: String) -> Request { Request(method: method, target: target, headers: headers) }

  /// What comes before `?`, as it was sent.
  var path: String { String(target.prefix { $0 != "?" }) }

  /// A value of what comes after `?`.
  func parameter(_ name: String) -> String? {
    guard let mark = target.firstIndex(of: "?") else { return nil }
    let pairs = target[target.index(after: mark)...].split(separator: "&")
    let found = pairs.first { $0.hasPrefix(name + "=") }
    return found.map { PercentText.decoded(Array($0.utf8.dropFirst(name.utf8.count + 1))) }
  }
}
