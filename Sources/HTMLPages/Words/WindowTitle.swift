import Edition
import PromiseModel

/// What a browser's tab, a bookmark and a list of search results say: short, and the municipality first.
enum WindowTitleWord: String, WordKey {
  case municipality = "window-title.municipality"
  case promise = "window-title.promise"
  case namedPromise = "window-title.named-promise"
  case followUp = "window-title.follow-up"
  case followUpWithoutYear = "window-title.follow-up-without-year"
  case andOthers = "window-title.and-others"
  case site = "window-title.site"

  var names: [String] {
    switch self {
    case .municipality: ["name"]
    case .promise, .followUpWithoutYear: ["place", "years"]
    case .namedPromise: ["place", "title"]
    case .followUp: ["place", "label", "years"]
    case .andOthers: ["place"]
    case .site: ["title", "site"]
    }
  }
}

extension Viewpoint {
  /// As many characters as lists of search results have room for.
  private static var longestTitle: Int { 70 }

  /// By rule, whatever its author calls it; only what a slug tells from another promise of the same years is told
  /// from it by its own name.
  func windowTitle(of promise: Promise) -> String {
    if promise.slug != nil, let title = promise.particulars.title {
      return titled(promise) { words(WindowTitleWord.namedPromise, ["place": $0, "title": title]) }
    }
    return titled(promise) { words(WindowTitleWord.promise, ["place": $0, "years": years(of: promise)]) }
  }

  func windowTitle(of followUp: FollowUp) -> String {
    let promise = site[followUp.promise]
    return titled(promise) { place in
      guard followUp.year != nil else {
        return words(WindowTitleWord.followUpWithoutYear, ["place": place, "years": years(of: promise)])
      }
      return words(
        WindowTitleWord.followUp,
        ["place": place, "label": formats.label(of: followUp), "years": years(of: promise)])
    }
  }

  /// With the site's name, where there is room for it and it says something new.
  func windowTitle(_ title: String) -> String {
    guard title.count <= Self.longestTitle else { return cut(title) }
    let whole = words(WindowTitleWord.site, ["title": title, "site": settings.title])
    // Also one of what the site is about many of: "medborgarlöfte".
    let isSaid = title.lowercased().contains(settings.title.lowercased().dropLast())
    return isSaid || whole.count > Self.longestTitle ? title : whole
  }

  /// Of many municipalities only the first is named, where there is no room for all.
  private func titled(_ promise: Promise, _ title: (String) -> String) -> String {
    let whole = title(place(of: promise))
    guard whole.count > Self.longestTitle, promise.isJoint else { return whole }
    return title(words(WindowTitleWord.andOthers, ["place": site[promise.home].name]))
  }

  /// Between words.
  private func cut(_ title: String) -> String {
    let start = title.prefix(Self.longestTitle - 1)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + "…"
  }
}
