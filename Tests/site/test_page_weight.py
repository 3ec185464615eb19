"""A page arrives in a browser's first round trip: what each kind of page weighs, compressed, with its style."""

import gzip

import pytest

from kinds import KINDS, pages_of
from site_tree import SiteTree

#: Bytes after gzip at level 9, as the packed copies that are laid beside the pages. Ten packets of the first round trip hold about 14 KB.
FIRST_ROUND_TRIP = 14 * 1024

#: What most people come to is to weigh less. The summary of a year is allowed more: it holds every promise of the
#: country, and a map of it.
BUDGET = {kind: FIRST_ROUND_TRIP for kind in KINDS} | {
    "start": 12 * 1024,
    "municipality": 10 * 1024,
    "promise": 10 * 1024,
    "follow-up": 10 * 1024,
    "year": 20 * 1024,
    "card": 6 * 1024,
}


def weight(content: bytes) -> int:
    return len(gzip.compress(content, 9))


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_is_heavier_than_its_budget(
    own_site: SiteTree, golden_sites: list[SiteTree], capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    pages = [page for site in [own_site, *golden_sites] for page in pages_of(kind, site)]
    weights = sorted(weight(page.read_bytes()) for page in pages)
    with capsys.disabled():
        middle = weights[len(weights) // 2]
        print(f"\n{kind:16}{len(weights):5} pages {middle:7} bytes {weights[-1]:7} at most, of {BUDGET[kind]}", end=" ")
    assert weights[-1] <= BUDGET[kind]
