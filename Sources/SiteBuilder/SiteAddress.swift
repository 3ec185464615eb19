import Content

/// The address that a site is published at, as `base-url` in `site.yaml` is read; nil for what can't be one.
package func siteAddress(_ text: String) -> String? { BaseAddress(text)?.text }

/// What was probably meant by such a one.
package func siteAddress(meantBy text: String) -> String? { BaseAddress.meant(by: text) }
