/// What the machine says when it can't do something, in Swedish: it has only English by itself.
enum SystemFailureWords {
  /// By the numbers that Linux has for them (errno(3)); those that are told of in other words altogether are left out.
  private static let swedish = [
    4: "det avbröts", 5: "fel på disken eller i förbindelsen med den", 6: "enheten finns inte", 9: "det är stängt",
    11: "det är upptaget just nu", 12: "minnet är slut", 16: "det används av ett annat program",
    18: "det ligger på en annan disk", 19: "enheten finns inte", 21: "det är en mapp", 22: "det går inte här",
    23: "datorn har för många filer öppna", 24: "programmet har för många filer öppna", 26: "det används av ett annat program",
    27: "filen blir för stor", 31: "för många namn på samma fil", 32: "den som skulle läsa har gått", 36: "namnet är för långt",
    39: "mappen är inte tom", 40: "genvägarna leder runt, eller det är en genväg", 75: "talet är för stort",
    95: "disken kan inte det", 107: "förbindelsen är bruten", 110: "det tog för lång tid", 112: "den andra datorn är nere",
    113: "den andra datorn nås inte", 116: "filen finns inte längre på den andra datorn", 121: "fel på den andra datorn",
  ]

  static func inSwedish(_ number: String?) -> String {
    guard let number else { return "okänt fel" }
    return Int(number).flatMap { swedish[$0] } ?? "fel nummer " + number
  }
}
