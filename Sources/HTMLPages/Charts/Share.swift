import Edition

/// A part of a whole, as a drawing writes it.
struct Share: Equatable {
  let permille: Int

  init(permille: Int) {
    self.permille = permille
  }

  /// `whole` is more than nothing, and no less than `part`.
  init(_ part: Int, of whole: Int) {
    permille = (part * 1000 + whole / 2) / whole
  }

  /// `37.5%`, with a point also where readers write a comma.
  var percent: String {
    let decimal = permille % 10
    return String(permille / 10) + (decimal > 0 ? ".\(decimal)" : "") + "%"
  }
}
