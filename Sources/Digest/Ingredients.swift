import COpenSSL

/// What something is made of, in order: two lists have the same fingerprint only if they are the same list.
///
/// Nothing of it is kept but the state of the reckoning, so it may be as long as the content of a country.
@safe package struct Ingredients: ~Copyable {
  private let context: OpaquePointer

  package init() {
    guard let context = unsafe EVP_MD_CTX_new(), unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      fatalError("libcrypto can't make a SHA-256")
    }
    unsafe self.context = context
  }

  deinit {
    unsafe EVP_MD_CTX_free(context)
  }

  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { unsafe add(UnsafeRawBufferPointer($0)) }
  }

  package mutating func add(_ ingredient: [UInt8]) {
    unsafe ingredient.withUnsafeBytes { unsafe add($0) }
  }

  package mutating func add(_ fingerprint: Fingerprint) { add(fingerprint.bytes) }

  package consuming func fingerprint() -> Fingerprint {
    var digest = [UInt8](repeating: 0, count: Fingerprint.size)
    let isDone = unsafe EVP_DigestFinal_ex(context, &digest, nil)
    precondition(isDone == 1, "libcrypto can't make a SHA-256")
    return Fingerprint(digest: digest)
  }

  /// Its length goes before each, in eight bytes, so that no two can pass for one.
  private func add(_ bytes: UnsafeRawBufferPointer) {
    let length = UInt64(bytes.count).bigEndian
    unsafe withUnsafeBytes(of: length) { unsafe update($0) }
    unsafe update(bytes)
  }

  private func update(_ bytes: UnsafeRawBufferPointer) {
    let isDone = unsafe EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
    precondition(isDone == 1, "libcrypto can't make a SHA-256")
  }
}
