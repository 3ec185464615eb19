/// A place on the web that an author has come into with a password, and most readers can't.
struct ClosedPlace {
  let name: String

  private static let places = [
    (host: "sharepoint.com", name: "SharePoint"), (host: "1drv.ms", name: "OneDrive"), (host: "onedrive.live.com", name: "OneDrive"),
    (host: "teams.microsoft.com", name: "Teams"), (host: "outlook.office.com", name: "Outlook"),
    (host: "outlook.office365.com", name: "Outlook"), (host: "mail.google.com", name: "Gmail"),
  ]

  init?(_ parts: AddressParts) {
    guard let place = Self.places.first(where: { parts.isOf($0.host) }) else { return nil }
    name = place.name
  }
}
