/// The web servers that a file of old addresses is made for; the raw value is its name.
package enum WebServer: String, Sendable, CaseIterable {
  case nginx = "redirects.nginx.map"
  case apache = "redirects.apache.map"
}
