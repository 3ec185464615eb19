import Testing

@testable import Preview

struct OwnAddressTests {
  private let address = OwnAddress(port: 8410)
  private static let own = [("Host", "127.0.0.1:8410")]

  private func status(_ headers: [(String, String)], method: String = "GET") -> Int? {
    let named = headers.map { (name: $0.0, value: $0.1) }
    return address.refusal(of: Request(method: method, target: "/", headers: named))?.status
  }

  @Test(arguments: ["127.0.0.1:8410", "localhost:8410", "LOCALHOST:8410", "[::1]:8410"])
  func itsOwnNamesAreAnswered(_ host: String) {
    #expect(status([("Host", host)]) == nil)
    #expect(status([("Host", host), ("Origin", "http://" + host)]) == nil)
  }

  @Test(arguments: [
    "127.0.0.1", "localhost", "127.0.0.1:80", "127.0.0.1:84100", "[::1]", "0.0.0.0:8410", "127.0.0.2:8410", "example.com:8410",
    "localhost.example.com:8410", "127.0.0.1:8410.example.com", "a@127.0.0.1:8410", "",
  ])
  func otherNamesAreNot(_ host: String) {
    #expect(status([("Host", host)]) == 403)
  }

  @Test func aRequestHasOneHost() {
    #expect(status([]) == 400)
    #expect(status([("Host", "127.0.0.1:8410"), ("Host", "127.0.0.1:8410")]) == 400)
  }

  @Test(arguments: [
    "null", "http://example.com", "https://127.0.0.1:8410", "http://127.0.0.1:8411", "http://127.0.0.1", "http://127.0.0.1:8410/", "",
  ])
  func otherOriginsAreNot(_ origin: String) {
    #expect(status(Self.own + [("Origin", origin)]) == 403)
  }

  @Test(arguments: ["cross-site", "same-site"])
  func pagesOfOthersGetNothing(_ site: String) {
    let from = Self.own + [("Sec-Fetch-Site", site)]
    #expect(status(from + [("Sec-Fetch-Mode", "no-cors"), ("Sec-Fetch-Dest", "image")]) == 403)
    #expect(status(from + [("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "iframe")]) == 403)
    #expect(status(from) == 403)
    // A person who follows a link.
    #expect(status(from + [("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document")]) == nil)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get", "PROPFIND"])
  func otherMethodsAreNotAllowed(_ method: String) {
    #expect(status(Self.own, method: method) == 405)
  }

  @Test func headIsAllowed() {
    #expect(status(Self.own, method: "HEAD") == nil)
  }

  @Test(arguments: [
    ("/a", "/a"), ("http://127.0.0.1:8410/a", "/a"), ("HTTP://LocalHost:8410/a", "/a"), ("http://example.com/a", nil), ("*", nil),
    ("127.0.0.1:8410", nil), ("http://127.0.0.1:8410", nil),
  ])
  func whatIsAskedForIsBelowTheRoot(_ target: String, _ local: String?) {
    #expect(address.localTarget(of: target) == local)
  }
}
