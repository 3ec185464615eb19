import PromiseModel

/// What is counted, in both its forms: one "trygghetsvandring", several "trygghetsvandringar". Known by the endings of
/// what promises count; of any other word the form that stands there is all that is known.
struct CountedNoun {
  /// As `unit` takes them; both where they are known.
  let written: String

  /// - `word`: as it stands beside the number.
  init(_ word: String) {
    let forms = Self.forms(of: word)
    written = forms.map { $0.singular == $0.plural ? $0.plural : $0.singular + ", " + $0.plural } ?? word
  }

  private static func forms(of word: String) -> (singular: String, plural: String)? {
    if let (singular, plural) = endings.first(where: { word.hasSuffix($0.1) }) {
      return (word.dropLast(plural.count) + singular, word)
    }
    return endings.first { word.hasSuffix($0.0) }.map { singular, plural in (word, word.dropLast(singular.count) + plural) }
  }

  /// Of one and of several, the longer before what they end in.
  private static let endings = [
    ("ärende", "ärenden"), ("tillfälle", "tillfällen"), ("möte", "möten"), ("träff", "träffar"), ("insats", "insatser"),
    ("kontroll", "kontroller"), ("dialog", "dialoger"), ("aktivitet", "aktiviteter"), ("kampanj", "kampanjer"),
    ("patrull", "patruller"), ("enkät", "enkäter"), ("tillsyn", "tillsyner"), ("gång", "gånger"), ("timme", "timmar"),
    ("kväll", "kvällar"), ("natt", "nätter"), ("dag", "dagar"), ("vecka", "veckor"), ("rond", "ronder"), ("runda", "rundor"),
    ("kamera", "kameror"), ("skola", "skolor"), ("klass", "klasser"), ("vakt", "vakter"), ("värd", "värdar"), ("polis", "poliser"),
    ("person", "personer"), ("elev", "elever"), ("ungdom", "ungdomar"), ("butik", "butiker"), ("krog", "krogar"), ("plats", "platser"),
    ("besök", "besök"), ("samtal", "samtal"), ("evenemang", "evenemang"), ("pass", "pass"), ("nätverk", "nätverk"),
    ("fordon", "fordon"), ("ion", "ioner"), ("ning", "ningar"), ("ling", "lingar"), ("ring", "ringar"), ("ing", "ingar"),
  ]
}
