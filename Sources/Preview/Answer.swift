/// What a browser is sent.
package struct Answer: Sendable {
  package let status: Int
  private let headers: [(name: String, value: String)]
  package let body: [UInt8]

  init(_ status: Int, _ headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// An answer that says no more than its status.
  static func plain(_ status: Int, _ headers: [(name: String, value: String)] = []) -> Answer {
    Answer(
      status, headers + [("Content-Type", "text/plain; charset=utf-8")],
      body: Array("\(status) \(reason(status))\n".utf8))
  }

  package func value(of name: String) -> String? { headers.first { $0.name == name }?.value }

  /// To who has begun to ask, and does not go on.
  package static var tooSlow: Answer { .plain(408) }

  /// As it goes over the wire. Each answer ends its connection: a new one costs nothing on one machine.
  /// - `hasBody`: false for HEAD.
  package func bytes(hasBody: Bool) -> [UInt8] {
    Array(Self.head(status, headers + [("Content-Length", String(body.count))]).utf8) + (hasBody ? body : [])
  }

  /// The head of an answer that goes on for as long as somebody listens (server-sent events).
  package static var beginOfEvents: [UInt8] {
    Array(head(200, [("Content-Type", "text/event-stream")]).utf8)
  }

  private static func head(_ status: Int, _ headers: [(name: String, value: String)]) -> String {
    // Nothing is kept: the page may be another one in a moment. Nothing of it is for other sites, and nothing is guessed.
    let always = [
      ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"), ("Connection", "close"),
    ]
    let lines = (headers + always).map { "\($0.0): \($0.1)\r\n" }
    return "HTTP/1.1 \(status) \(reason(status))\r\n" + lines.joined() + "\r\n"
  }

  private static func reason(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 301: "Moved Permanently"
    case 400: "Bad Request"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 408: "Request Timeout"
    case 431: "Request Header Fields Too Large"
    case 503: "Service Unavailable"
    case 505: "HTTP Version Not Supported"
    default: "Internal Server Error"
    }
  }
}
