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

  @Test func saysWhatStandsInTheWay() {
    let folder = TemporaryFolder()
    folder.write("", to: "a")
    #expect(throws: DiskError.self) { try Deposit(folder.path + "/a") }
  }
}
