"""The cards do in a frame on another site what they are made for."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from browser import served
from kinds import largest, pages_of
from site_tree import SiteTree
from test_accessibility import TAGS, trouble

#: The narrowest frame, and what a card may weigh, compressed.
NARROWEST = 280
HEAVIEST = 6 * 1024


@pytest.fixture(scope="module")
def card(own_site: SiteTree, golden_sites: list[SiteTree]) -> Path:
    """The card with most on it."""
    found = largest([page for site in [own_site, *golden_sites] for page in pages_of("card", site)])
    assert found
    return found


@pytest.fixture
def framed(browser: Browser, card: Path, tmp_path: Path) -> Iterator[Page]:
    """A page of another site that shows the card as the guide says, 280 px wide."""
    root = card.parents[3]
    with served(root) as site, served(tmp_path) as other:
        address = f"{site}/{card.relative_to(root).as_posix()}"
        (tmp_path / "index.html").write_text(
            "<!doctype html><html lang=sv><meta charset=utf-8><title>Kommunen</title><main><h1>Kommunen</h1>"
            f"<iframe src='{address}' title='Medborgarlöfte' width={NARROWEST} height=480 style='border: 0'></iframe>"
        )
        with browser.new_context(viewport={"width": 800, "height": 700}) as context:
            page = context.new_page()
            page.goto(other + "/index.html", wait_until="networkidle")
            yield page


def test_it_fits_the_narrowest_frame(framed: Page) -> None:
    card = framed.frames[1]
    assert card.evaluate("innerWidth") == NARROWEST
    assert card.evaluate("document.documentElement.scrollWidth") <= NARROWEST
    outside = "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
    assert not card.evaluate(f"{outside}.map(e => e.outerHTML.slice(0, 120))")
    assert card.evaluate("getComputedStyle(document.body).borderTopWidth") == "5px", "the policy holds the style back"


def test_its_link_opens_in_the_whole_window(framed: Page) -> None:
    link = framed.frames[1].get_by_role("link")
    assert link.count() == 1
    link.click()
    framed.wait_for_url(re.compile(r"/kommuner/[^/]+/index\.html$"))
    assert framed.locator("nav").count()


def test_axe_finds_nothing_around_and_in_the_frame(framed: Page) -> None:
    result = Axe().run(framed, options={"runOnly": TAGS, "resultTypes": ["violations"]})
    assert not [trouble(violation) for violation in result.response["violations"]]


def test_no_card_is_heavy(own_site: SiteTree, golden_sites: list[SiteTree]) -> None:
    cards = [card for site in [own_site, *golden_sites] for card in pages_of("card", site)]
    heavy = [card for card in cards if len(gzip.compress(card.read_bytes(), 6)) > HEAVIEST]
    assert cards and not heavy


def test_every_municipality_has_one_that_nobody_searches_for(own_site: SiteTree) -> None:
    municipalities = {path for path in own_site.pages if re.fullmatch(r"kommuner/[^/]+/index\.html", path)}
    cards = {path for path in own_site.pages if path.startswith("kommuner/") and path.endswith("/kort/index.html")}
    assert cards == {path.replace("index.html", "kort/index.html") for path in municipalities}
    for path in cards:
        assert '<meta name="robots" content="noindex">' in own_site.bytes(path).decode()
        assert own_site.pages[path].canonical == own_site.pages[path.replace("kort/", "")].canonical
        assert f"{own_site.pages[path].canonical}kort/" not in own_site.bytes("sitemap.xml").decode()


def test_the_guide_shows_a_frame_that_works(own_site: SiteTree) -> None:
    guide = own_site.bytes("data/kort/index.html").decode()
    address = re.search(r'&lt;iframe src="([^"]*)"', guide)
    assert address
    base = own_site.pages["index.html"].canonical
    assert address[1].removeprefix(base) + "index.html" in own_site.paths
