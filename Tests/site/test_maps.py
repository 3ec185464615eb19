"""Maps and charts: each shape leads somewhere, each picture has its words, no colour stands alone."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from browser import chromium
from site_tree import SiteTree, target_of


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        yield context.new_page()


def open_page(page: Page, site: SiteTree, path: str) -> None:
    page.goto((site.folder / path).as_uri())


def links(page: Page, selector: str) -> list[str]:
    """Where they lead, as written."""
    return page.locator(selector).evaluate_all("links => links.map(link => link.getAttribute('href'))")


def county_pages(site: SiteTree) -> list[str]:
    return [path for path in site.pages if re.fullmatch(r"lan/[^/]+/index\.html", path)]


def test_the_map_of_the_country_leads_to_every_county(page: Page, own_site: SiteTree) -> None:
    open_page(page, own_site, "lan/index.html")
    counties = county_pages(own_site)
    assert len(counties) == 21
    assert sorted("lan/" + link for link in links(page, ".map svg a")) == sorted(counties)


def test_the_maps_of_the_counties_lead_where_their_lists_do(page: Page, own_site: SiteTree) -> None:
    municipalities = 0
    for path in county_pages(own_site):
        open_page(page, own_site, path)
        on_map = links(page, ".map svg a")
        assert sorted(on_map) == sorted(links(page, "main :is(.names li, .stacked tbody th) > a")), path
        assert all(target_of(link, path)[0] in own_site.pages for link in on_map)
        municipalities += len(on_map)
    assert municipalities == 290


def test_a_shape_that_is_pressed_opens_its_page(page: Page, own_site: SiteTree) -> None:
    open_page(page, own_site, "lan/index.html")
    page.locator(".map a", has_text="Jämtlands län").locator("path").first.click()
    assert page.locator("h1").inner_text() == "Jämtlands län"
    page.locator(".map a", has_text="Strömsund:").locator("path").click()
    assert "Strömsund" in page.locator("h1").inner_text()


@pytest.mark.parametrize("path", ["lan/index.html", "lan/vastra-gotalands-lan/index.html"])
def test_a_map_is_no_row_of_stops_for_the_keyboard(page: Page, own_site: SiteTree, path: str) -> None:
    open_page(page, own_site, path)
    for _ in range(page.locator("a, input").count() + 1):
        page.keyboard.press("Tab")
        assert not page.evaluate("!!document.activeElement.closest('.map svg')")


def test_every_municipality_has_its_place_in_its_county(own_site: SiteTree) -> None:
    pages = [path for path in own_site.pages if re.fullmatch(r"kommuner/[^/]+/index\.html", path)]
    assert len(pages) == 290
    without = [path for path in pages if b'<path class="place" d="m' not in own_site.bytes(path)]
    # A few pixels at this scale; a ring around them shows where.
    assert [path for path in without if b'class="ring"' not in own_site.bytes(path)] == []


#: Where every kind of picture is.
PICTURES = [
    "lan/index.html",
    "lan/jamtlands-lan/index.html",
    "kommuner/strangnas/index.html",
    "uppfoljning/index.html",
    "uppfoljning/2019/index.html",
    "kommuner/strangnas/2019/uppfoljning-2019/index.html",
]


@pytest.mark.parametrize("path", PICTURES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_area_is_painted(browser: Browser, own_site: SiteTree, path: str, scheme: str) -> None:
    """No area is left in the black that a browser falls back on, and every pattern is there."""
    with browser.new_context(color_scheme=scheme) as context:
        page = context.new_page()
        page.goto((own_site.folder / path).as_uri())
        fills = page.locator("main svg :is(path, rect, circle)").evaluate_all(
            "shapes => shapes.filter(shape => !shape.closest('pattern'))"
            ".map(shape => getComputedStyle(shape).fill)"
        )
    assert fills, "the page has no picture"
    assert "rgb(0, 0, 0)" not in fills
    patterns = {found for fill in fills for found in re.findall(r'url\("#([^"]+)"\)', fill)}
    assert all(f'id="{pattern}"'.encode() in own_site.bytes(path) for pattern in patterns)


@pytest.mark.parametrize("path", PICTURES)
def test_every_colour_of_a_picture_is_explained(page: Page, own_site: SiteTree, path: str) -> None:
    open_page(page, own_site, path)
    classes = "shapes => [...new Set(shapes.map(shape => shape.getAttribute('class')))].sort()"
    shown = page.locator(".map svg path[class^=area], .bar rect").evaluate_all(classes)
    assert page.locator(".legend rect").evaluate_all(classes) == shown


def test_two_states_never_look_alike_without_colour(page: Page, own_site: SiteTree) -> None:
    """On one map or in one chart no two have the same pattern, whatever their colours."""
    for path in PICTURES:
        open_page(page, own_site, path)
        for legend in page.locator(".legend").all():
            fills = legend.locator("rect").evaluate_all("areas => areas.map(area => getComputedStyle(area).fill)")
            assert len(set(fills)) == len(fills), path
