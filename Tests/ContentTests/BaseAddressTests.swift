import Content
import Testing

/// What a site can be published at.
struct BaseAddressTests {
  @Test(arguments: [
    ("https://a.example", "https://a.example/"), ("https://a.example/", "https://a.example/"),
    ("http://localhost:8080", "http://localhost:8080/"), ("http://[::1]:80/x", "http://[::1]:80/x/"),
    ("https://a.example/löften/", "https://a.example/l%C3%B6ften/"), ("HTTPS://a.example/b", "HTTPS://a.example/b/"),
  ])
  func isAsItIsSent(_ written: String, _ sent: String) {
    #expect(BaseAddress(written)?.text == sent)
  }

  @Test(arguments: [
    "", "a.example", "https:", "https://", "https:///", "https:///a", "https://:8080/", "https://a.example:x/",
    "https://a.example:0/", "https://a.example:/", "https://a:b@c.example/", "https://a.example//b/",
    "https://a.example/\nb", "https://a.example/?a", "https://a.example/#a", "https://a.example/ b",
    "https://löften.example/", "ftp://a.example/", "javascript:alert(1)",
    "https://-.se", "https://-a.se/", "https://a-.se/", "https://a..se/", "https://.a.se/", "https://a.se/../", "https://a.se/./b/", "https://a.se/b/..",
    "https://a.se/%2e%2E/", "https://a.se/%zz", "https://a.se/b%", "https://a.se/%4/", "https://a.se/a\\b/", "https://a.se/{b}/", "https://a%2eb.se/",
    "https://\(String(repeating: "a", count: 64)).se/",
  ])
  func isRefused(_ written: String) {
    #expect(BaseAddress(written) == nil)
  }

  @Test(arguments: [
    ("https://åäö.se/", "https://xn--4cab6c.se/"), ("https://Löften.Berg.se:8080/x", "https://xn--lften-jua.Berg.se:8080/x"),
    ("löften.berg.se", "https://xn--lften-jua.berg.se"), ("loften.berg.se", "https://loften.berg.se"),
    ("https://berg.se/loften/index.html", "https://berg.se/loften/"), ("https://-.se", nil), ("https://a..ö.se/", nil), ("https://a.se/../", nil),
  ] as [(String, String?)])
  func whatWasMeantIsSuggested(_ written: String, _ meant: String?) {
    #expect(BaseAddress.meant(by: written) == meant)
  }
}
