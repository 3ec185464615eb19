import COpenSSL

/// The reckoning of a digest, piece by piece: nothing of the pieces is kept.
///
/// OpenSSL reckons it. A checksum that others compare with their own is no place for code of ours.
@safe struct DigestState: ~Copyable {
  enum Algorithm {
    case sha1, sha256

    /// In bytes.
    var size: Int {
      switch self {
      case .sha1: 20
      case .sha256: Fingerprint.size
      }
    }
  }

  private let context: OpaquePointer
  private let size: Int

  init(_ algorithm: Algorithm) {
    let method = unsafe algorithm == .sha1 ? EVP_sha1() : EVP_sha256()
    guard let context = unsafe EVP_MD_CTX_new(), unsafe EVP_DigestInit_ex(context, method, nil) == 1 else {
      fatalError("libcrypto can't make a \(algorithm)")
    }
    unsafe self.context = context
    size = algorithm.size
  }

  deinit {
    unsafe EVP_MD_CTX_free(context)
  }

  func update(_ bytes: UnsafeRawBufferPointer) {
    let isDone = unsafe EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
    precondition(isDone == 1, "libcrypto can't go on with a digest")
  }

  /// Of the pieces so far.
  borrowing func digest() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: size)
    guard let copy = unsafe EVP_MD_CTX_new() else { fatalError("libcrypto has no room for a digest") }
    let isDone = unsafe EVP_MD_CTX_copy_ex(copy, context) == 1 && EVP_DigestFinal_ex(copy, &digest, nil) == 1
    unsafe EVP_MD_CTX_free(copy)
    precondition(isDone, "libcrypto can't end a digest")
    return digest
  }
}
