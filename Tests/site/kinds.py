"""The kinds of pages, and pages to stand for each of them."""

import re
from collections.abc import Iterable
from pathlib import Path

from site_tree import SiteTree

#: What the path of a page of each kind looks like; the first that fits is its kind.
KINDS = {
    "start": r"index\.html",
    "municipalities": r"kommuner/index\.html",
    "card": r"kommuner/[^/]+/kort/index\.html",
    "municipality": r"kommuner/[^/]+/index\.html",
    "follow-up": r"kommuner/.+/uppfoljning(?:-[^/]+)?/index\.html",
    "promise": r"kommuner/.+/index\.html",
    "years": r"uppfoljning/index\.html",
    "year": r"uppfoljning/\d+/index\.html",
    "focus areas": r"fokusomraden/index\.html",
    "focus area": r"fokusomraden/[^/]+/index\.html",
    "focus area of a year": r"fokusomraden/[^/]+/\d+/index\.html",
    "counties": r"lan/index\.html",
    "county": r"lan/[^/]+/index\.html",
    "data guide": r"data/(?:en/)?index\.html",
    "card guide": r"data/kort/index\.html",
    "not found": r"404\.html",
    "free page": r"[^/]+/index\.html",
}


def kind_of(path: str) -> str:
    return next(kind for kind, pattern in KINDS.items() if re.fullmatch(pattern, path))


def pages_of(kind: str, site: SiteTree) -> list[Path]:
    """The files of a kind, without those that only lead on from an old address."""
    return [
        site.folder / path
        for path, page in site.pages.items()
        if not page.refresh and kind_of(path) == kind
    ]


def largest(pages: Iterable[Path]) -> Path | None:
    """The page with most on it; of several, the first by name."""
    return max(sorted(pages), key=lambda page: page.stat().st_size, default=None)
