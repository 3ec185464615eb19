import Digest
import Testing

struct ChecksumTests {
  /// From NIST's examples for FIPS 180-4.
  @Test(arguments: [
    ([], "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    (["abc"], "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (["", "a", "bc", ""], "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (
      ["abcdbcdecdefdefgefghfghighij", "hijkijkljklmklmnlmnomnopnopq"],
      "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
    ),
  ])
  func isThatOfThePiecesTogether(_ pieces: [String], _ expected: String) {
    var checksum = Checksum.sha1()
    for piece in pieces { checksum.add(Array(piece.utf8)) }
    let hexadecimal = checksum.hexadecimal
    #expect(hexadecimal == expected)
  }

  @Test(arguments: [
    ([], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    (["a", "bc"], "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func isThatOfTheOtherAlgorithmWhereItIsAskedFor(_ pieces: [String], _ expected: String) {
    var checksum = Checksum.sha256()
    for piece in pieces { checksum.add(Array(piece.utf8)) }
    let hexadecimal = checksum.hexadecimal
    #expect(hexadecimal == expected)
  }
}
