import Testing
import Writers

struct MailWriterTests {
  private func written(_ write: (inout MailWriter) -> Void) -> String {
    var mail = MailWriter()
    write(&mail)
    return String(decoding: mail.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("Plain", "Plain"), ("Löften", "=?utf-8?q?L=C3=B6ften?="), ("a =?b", "=?utf-8?q?a_=3D=3Fb?="),
    ("a\r\nBcc: x@example.se", "=?utf-8?q?aBcc=3A_x=40example=2Ese?="), (" a", "=?utf-8?q?_a?="), ("", ""),
  ])
  func writesATextInAField(_ text: String, _ field: String) {
    #expect(written { $0.field("Subject", text: text) } == "Subject: \(field)\r\n")
  }

  @Test func breaksALongFieldBetweenCharacters() {
    let mail = written { $0.field("Subject", text: String(repeating: "åäö 🙂 ", count: 30)) }
    let lines = mail.split(separator: "\r\n")
    #expect(lines.count > 5)
    for line in lines {
      #expect(line.utf8.count <= 76)
      let word = line.drop { $0 != "=" }
      #expect(word.hasPrefix("=?utf-8?q?") && word.hasSuffix("?="))
      let letters = word.dropFirst(10).dropLast(2).replacing("_", with: "=20").split(separator: "=").compactMap { UInt8($0, radix: 16) }
      #expect(String(validating: letters, as: UTF8.self) != nil, "a character is cut in two")
    }
  }

  @Test func writesAddresses() throws {
    let addresses = [try MailAddress("a@example.se", name: "Åsa"), try MailAddress("b@example.se")]
    #expect(written { $0.field("To", addresses: addresses) } == "To: =?utf-8?q?=C3=85sa?=\r\n <a@example.se>,\r\n b@example.se\r\n")
  }

  @Test(arguments: [
    ("a@example.se", true), ("a.b+c@example.se", true), ("a", false), ("@example.se", false), ("a@", false),
    ("a@b@c", false), ("a b@example.se", false), ("a@example.se\r\nBcc: b@example.se", false), ("å@example.se", false),
    ("<a@example.se>", false), ("a..b@example.se", false), ("a,b@example.se", false),
  ])
  func knowsAnAddress(_ text: String, _ isAddress: Bool) {
    #expect(((try? MailAddress(text)) != nil) == isAddress)
  }

  /// As Python's `encodings.idna` has them.
  @Test(arguments: [
    ("göteborg.se", "xn--gteborg-90a.se"), ("GÖTEBORG.SE", "xn--gteborg-90a.SE"), ("go\u{308}teborg.se", "xn--gteborg-90a.se"),
    ("räksmörgås.josefsson.org", "xn--rksmrgs-5wao1o.josefsson.org"), ("åäö.se", "xn--4cab6c.se"), ("bücher.example", "xn--bcher-kva.example"),
    ("post.upplands-väsby.se", "post.xn--upplands-vsby-kfb.se"), ("他们为什么不说中文.example", "xn--ihqwcrb4cv8a8dqg056pqjye.example"),
    ("berg.se", "berg.se"),
  ])
  func writesAServerInASCII(_ host: String, _ expected: String) throws {
    #expect(try MailAddress("a@" + host).address == "a@" + expected)
  }

  @Test(arguments: [
    ("åsa@berg.se", MailAddress.Fault.name), ("a..b@berg.se", .name), ("åsa@göteborg.se", .name), (".a@berg.se", .name),
    ("a@berg–se.se", .host), ("a@-ö.se", .host), ("a@ö-.se", .host), ("a@ö..se", .host), ("a@\(String(repeating: "ö", count: 60)).se", .host),
    ("a@🙂.se", .host), ("a@-x.se", .host), ("a@x-.se", .host), ("a@x..se", .host), ("a@x!.se", .host), ("a@x.se.", .host),
  ])
  func saysWhatIsWrong(_ text: String, _ fault: MailAddress.Fault) {
    #expect(throws: fault) { try MailAddress(text) }
  }

  @Test(arguments: [
    ("berg.se", true), ("a-b.xn--4cab6c.se", true), ("127.0.0.1", true), ("localhost", true), ("göteborg.se", true), ("www_2.berg.se", true),
    ("", false), ("-", false), ("-x.se", false), ("x-.se", false), ("x..se", false), (".se", false), ("se.", false), ("a b.se", false),
    ("a%2eb.se", false), ("a~b.se", false), (String(repeating: "a", count: 64) + ".se", false),
    (String(repeating: "a.", count: 127) + "se", false),
  ])
  func knowsTheNameOfAHost(_ text: String, _ isOne: Bool) {
    #expect(HostName.isOne(Array(text.utf8)[...]) == isOne)
  }

  @Test func writesTheText() {
    let mail = written { $0.text("Hej!\n\nÅ = a \n" + String(repeating: "x", count: 80)) }
    #expect(mail.hasSuffix(
      "\r\n\r\nHej!\r\n\r\n=C3=85 =3D a=20\r\n" + String(repeating: "x", count: 75) + "=\r\nxxxxx\r\n"))
    #expect(mail.contains("Content-Transfer-Encoding: quoted-printable\r\n"))
  }
}
