import Arguments

/// By what promises of one municipality and the same years are told apart.
struct DistrictAndSlug {
  let district: String?
  let slug: String?

  init(_ arguments: inout ArgumentReader) {
    district = arguments.option(
      "--district", .name,
      Wording(sv: "Stadsdelen eller platsen, om löftet gäller en sådan.", en: "The district or place, where the promise is for one."))
    slug = arguments.option(
      "--slug", .name,
      Wording(sv: "Löftets slug, om den skiljer två löften åt.", en: "The promise's slug, where it tells two promises apart."))
  }
}
