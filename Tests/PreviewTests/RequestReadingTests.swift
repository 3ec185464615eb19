import Preview
import Testing

struct RequestReadingTests {
  private static let own = "Host: 127.0.0.1:8410\r\n"

  @Test(arguments: ["", "GET", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: a\r\n", "GET / HTTP/1.1\r\nHost: a\r\n\r"])
  func whatHasNotEndedIsWaitedFor(_ text: String) {
    guard case .incomplete = RequestReading(Array(text.utf8)) else {
      Issue.record("“\(text)” is taken for a whole")
      return
    }
  }

  @Test func aRequestIsReadWithItsHeaders() throws {
    let text = "GET /a%20b?c=d HTTP/1.1\r\nHoSt:  127.0.0.1:8410 \r\nX-Empty:\r\nX: 1\r\nX: 2\r\n\r\nrest"
    guard case .request(let request) = RequestReading(Array(text.utf8)) else {
      Issue.record("it is not read")
      return
    }
    #expect(request.method == "GET" && request.target == "/a%20b?c=d")
    #expect(request.values(of: "host") == ["127.0.0.1:8410"])
    #expect(request.values(of: "x-empty") == [""])
    #expect(request.values(of: "x") == ["1", "2"])
  }

  @Test(arguments: [
    ("GET  / HTTP/1.1\r\n\r\n", 400), ("GET / /b HTTP/1.1\r\n\r\n", 400), ("GET /å HTTP/1.1\r\n\r\n", 400),
    ("GET /\u{1} HTTP/1.1\r\n\r\n", 400), ("G(T / HTTP/1.1\r\n\r\n", 400), ("\r\n\r\n", 400), ("GET /\r\n\r\n", 400),
    ("GET / HTTP/2.0\r\n\r\n", 505), ("GET / FTP/1.1\r\n\r\n", 505), ("GET / HTTP/1.1\r\nNo colon\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nA: b\r\n folded\r\n\r\n", 400), ("GET / HTTP/1.1\r\nSpace : b\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\n: b\r\n\r\n", 400),
  ])
  func whatIsNoRequestIsRefused(_ text: String, _ status: Int) {
    guard case .refused(let answer) = RequestReading(Array(text.utf8)) else {
      Issue.record("“\(text)” is taken")
      return
    }
    #expect(answer.status == status)
  }

  @Test func whatIsNoTextIsRefused() {
    guard case .refused(let answer) = RequestReading(Array("GET / HTTP/1.1\r\nA: ".utf8) + [0xFF, 13, 10, 13, 10]) else {
      Issue.record("it is taken")
      return
    }
    #expect(answer.status == 400)
  }

  @Test func whatNeverEndsIsRefused() {
    let endless = Array("GET /".utf8) + [UInt8](repeating: 0x61, count: RequestReading.limit)
    guard case .refused(let answer) = RequestReading(endless) else {
      Issue.record("it is waited for")
      return
    }
    #expect(answer.status == 431)
  }
}
