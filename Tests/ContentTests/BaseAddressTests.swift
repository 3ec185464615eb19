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
  ])
  func isRefused(_ written: String) {
    #expect(BaseAddress(written) == nil)
  }
}
