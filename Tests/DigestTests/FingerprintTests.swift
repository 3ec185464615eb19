import Digest
import Testing

struct FingerprintTests {
  /// From NIST's examples for FIPS 180-4, in Base64.
  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
    ),
  ])
  func isTheOneThatBrowsersReckon(_ text: String, _ expected: String) {
    #expect(Fingerprint(of: Array(text.utf8)).base64 == expected)
  }
}
