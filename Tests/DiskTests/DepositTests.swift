import Disk
import Testing

struct DepositTests {
  @Test func putsAFileOnceAlsoWhereItWasMovedOn() throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/a/b"
    var deposit = try Deposit(path)
    #expect(try deposit.put("x.eml", Array("x".utf8)))
    #expect(try !deposit.put("x.eml", Array("y".utf8)))
    #expect(try Folder(path).read("x.eml", limit: 10) == Array("x".utf8))
    folder.makeFolder("a/b/sent")
    folder.move("a/b/x.eml", to: "a/b/sent/x.eml")
    deposit = try Deposit(path)
    #expect(try !deposit.put("x.eml", Array("y".utf8)))
    #expect(try deposit.put("y.eml", Array("y".utf8)))
    #expect(try Folder(path).files().map(\.path) == ["sent/x.eml", "y.eml"])
  }

  /// A file that was moved on and left a link is not put there again; of a link that leads nowhere there is no file.
  @Test(arguments: [("x.eml", "/nowhere/x.eml", true), ("sent/x.eml", "gone.eml", true), ("sent/x.eml", "kept.txt", false), ("x.eml", "sent/kept.txt", false)])
  func aLinkIsWhatItLeadsTo(_ link: String, _ target: String, _ isPut: Bool) throws {
    let folder = TemporaryFolder()
    folder.makeFolder("sent")
    folder.write("kept", to: "sent/kept.txt")
    folder.makeLink(link, to: target)
    var deposit = try Deposit(folder.path)
    #expect(try deposit.put("x.eml", Array("x".utf8)) == isPut)
    if isPut { #expect(try Folder(folder.path).read("x.eml", limit: 10) == Array("x".utf8)) }
    #expect(try Folder(folder.path).read("sent/kept.txt", limit: 10) == Array("kept".utf8))
  }

  @Test func saysWhatStandsInTheWay() {
    let folder = TemporaryFolder()
    folder.write("", to: "a")
    #expect(throws: DiskError.self) { try Deposit(folder.path + "/a") }
  }
}
