"""What a machine can see of WCAG 2.2 AA, on every kind of page: axe, the keyboard, zoom and text spacing.

Of each kind, the largest page of this repository's own content and the largest of the golden sites.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from kinds import KINDS, largest, pages_of
from site_tree import SiteTree

#: Every rule of axe-core that is one of WCAG, up to AA, or a best practice.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

#: Of the same markup, another scheme can only break what is about colours.
RULES = {"light": TAGS, "dark": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
WIDTHS = (320, 1280)

#: What a reader may set by WCAG 1.4.12.
SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }" + (
    "p { margin-bottom: 2em !important }"
)

#: What these say, no content decides.
SAME_EVERYWHERE = {"data guide", "card guide"}

Sample = Callable[[str], list[Path]]


@pytest.fixture(scope="module")
def sample(own_site: SiteTree, golden_sites: list[SiteTree]) -> Sample:
    """Pages that stand for a kind."""

    def pages(kind: str) -> list[Path]:
        others = [] if kind in SAME_EVERYWHERE else golden_sites
        golden = [page for site in others for page in pages_of(kind, site)]
        found = [page for page in (largest(pages_of(kind, own_site)), largest(golden)) if page]
        assert found, f"no page is a {kind}"
        return found

    return pages


#: A tab for each circumstances, used again: to open one takes longer than most of what is then asked.
tabs: dict[str, Page] = {}


@pytest.fixture(scope="module", autouse=True)
def no_tab_outlives_its_browser() -> Iterator[None]:
    yield
    tabs.clear()


@contextmanager
def opened(browser: Browser, page: Path, **circumstances: Any) -> Iterator[Page]:
    name = repr(sorted(circumstances.items()))
    if name not in tabs:
        tabs[name] = browser.new_context(**circumstances).new_page()
    tabs[name].goto(page.as_uri())
    yield tabs[name]


def view(width: int, height: int = 800) -> dict[str, Any]:
    return {"viewport": {"width": width, "height": height}}


# Axe


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", RULES)
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(browser: Browser, sample: Sample, kind: str, scheme: str, width: int) -> None:
    for path in sample(kind):
        with opened(browser, path, color_scheme=scheme, **view(width)) as page:
            result = Axe().run(page, options={"runOnly": RULES[scheme], "resultTypes": ["violations"]})
        assert not [trouble(violation) for violation in result.response["violations"]], path


def trouble(violation: dict[str, Any]) -> str:
    nodes = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
    return f"{violation['id']}: {violation['help']}: {nodes}"


@pytest.mark.parametrize(
    ("scheme", "expected"), [("light", {"html-has-lang", "image-alt", "color-contrast"}), ("dark", {"color-contrast"})]
)
def test_axe_finds_what_is_there(browser: Browser, scheme: str, expected: set[str]) -> None:
    with browser.new_context(color_scheme=scheme, **view(320)) as context:
        page = context.new_page()
        page.set_content("<title>a</title><main><h1>a</h1><img src='a'><p style='color: #999; background: #fff'>Text")
        result = Axe().run(page, options={"runOnly": RULES[scheme], "resultTypes": ["violations"]})
    assert {violation["id"] for violation in result.response["violations"]} == expected


# The keyboard

#: Whatever a keyboard should reach, in the order in which it is read.
REACHABLE = """() => [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
  .filter(element => element.checkVisibility() && element.tabIndex >= 0)
  .map((element, index) => { element.dataset.place = index; return index })"""

#: Notes what has the focus after each key: its place, and whether a reader sees that and where it is. To be asked
#: from here each time would take as long as the key.
NOTE_FOCUS = """() => {
  window.stops = []
  addEventListener('keyup', () => {
    const element = document.activeElement, style = getComputedStyle(element)
    const box = element.getClientRects()[0]
    const isMarked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
    const isInView = box && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
    stops.push({ place: Number(element.dataset.place ?? -1), isSeen: isMarked && Boolean(isInView) })
  })
}"""


def assert_the_keyboard_reaches_everything(page: Page, path: Path) -> None:
    places = page.evaluate(REACHABLE)
    page.evaluate(NOTE_FOCUS)
    for _ in places:
        page.keyboard.press("Tab")
    assert page.evaluate("stops") == [{"place": place, "isSeen": True} for place in places], path


#: Pages on which a keyboard gets lost.
LABYRINTHS = {
    "a link that does not show its focus": "<a href=a style='outline: none'>a</a>",
    "a link out of turn": "<a href=a>a</a><a href=b tabindex=1>b</a>",
    "a link outside of the window": "<a href=a style='position: fixed; left: -999px'>a</a>",
}


@pytest.mark.parametrize("name", LABYRINTHS)
def test_a_labyrinth_is_found(browser: Browser, name: str) -> None:
    with browser.new_context(**view(1280)) as context:
        page = context.new_page()
        page.set_content("<style>:focus { outline: 3px solid }</style>" + LABYRINTHS[name])
        with pytest.raises(AssertionError):
            assert_the_keyboard_reaches_everything(page, Path(name))


@pytest.mark.parametrize("kind", KINDS)
def test_the_keyboard_reaches_everything_in_order_and_shows_where_it_is(
    browser: Browser, sample: Sample, kind: str
) -> None:
    for path in sample(kind):
        with opened(browser, path, reduced_motion="reduce", **view(1280)) as page:
            assert_the_keyboard_reaches_everything(page, path)


#: Stops for the keyboard that are there to be scrolled, and boxes of ours that have to be: an author's table may be wider
#: than any screen, and browsers see to it that a keyboard reaches one.
SCROLLED = """() => [...document.querySelectorAll('main *')].filter(element => {
  const style = getComputedStyle(element)
  const scrolls = style.overflowX === 'auto' && element.scrollWidth > element.clientWidth && !element.closest('.prose')
  return scrolls || element.getAttribute('tabindex') === '0'
}).map(element => element.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_has_to_be_scrolled_sideways(browser: Browser, sample: Sample, kind: str, width: int) -> None:
    for path in sample(kind):
        with opened(browser, path, **view(width)) as page:
            page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")
            assert not page.evaluate(SCROLLED), path


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "card"])
def test_the_skip_link_comes_first_and_leads_to_the_content(browser: Browser, sample: Sample, kind: str) -> None:
    for path in sample(kind):
        with opened(browser, path, **view(320)) as page:
            page.keyboard.press("Tab")
            focused = page.locator(":focus")
            assert focused.inner_text() == "Till innehållet"
            page.keyboard.press("Enter")
            assert page.evaluate("location.hash && document.querySelector(location.hash).tagName") == "MAIN"


# Zoom, reflow and text spacing

#: Texts that are cut off: a box that hides what does not fit in it.
CUT = """() => [...document.querySelectorAll('body *')].filter(element => {
  const style = getComputedStyle(element)
  const hides = [style.overflowX, style.overflowY].some(way => way === 'hidden' || way === 'clip')
  return hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
}).map(element => element.outerHTML.slice(0, 120))"""

#: Words that stand outside of the window, and are not in a box that can be scrolled to them.
OUTSIDE = """() => [...document.querySelectorAll('main *, header *, footer *')].filter(element => {
  if (element.closest('.table, .skip, svg') || !element.checkVisibility()) return false
  const box = element.getBoundingClientRect()
  return element.childElementCount === 0 && (box.left < -1 || box.right > innerWidth + 1)
}).map(element => element.outerHTML.slice(0, 120))"""


def assert_nothing_is_lost(page: Page, width: int, path: Path) -> None:
    assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    assert not page.evaluate(CUT), path
    assert not page.evaluate(OUTSIDE), path


#: Pages that lose something.
LOSSES = {
    "a line that does not break": "<main style='overflow-x: clip'><p style='width: 400px'>a",
    "a text that is cut off": "<main><p style='height: 1em; overflow: hidden'>a<br>b<br>c",
    "a table wider than the window": "<main><table style='width: 500px'><tr><td>a",
}


@pytest.mark.parametrize("name", LOSSES)
def test_a_loss_is_found(browser: Browser, name: str) -> None:
    with browser.new_context(**view(320)) as context:
        page = context.new_page()
        page.set_content("<meta name=viewport content='width=device-width'>" + LOSSES[name])
        with pytest.raises(AssertionError):
            assert_nothing_is_lost(page, 320, Path(name))


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_lost_on_the_narrowest_screen(browser: Browser, sample: Sample, kind: str) -> None:
    for path in sample(kind):
        with opened(browser, path, **view(320)) as page:
            assert_nothing_is_lost(page, 320, path)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_lost_at_twice_the_size(browser: Browser, sample: Sample, kind: str) -> None:
    for path in sample(kind):
        with opened(browser, path, device_scale_factor=2, **view(640, 400)) as page:
            assert_nothing_is_lost(page, 640, path)
            # Where a reader has only made the text larger, and not the window smaller.
            page.evaluate(ADD_STYLE, "html { font-size: 200% }")
            assert_nothing_is_lost(page, 640, path)
        with opened(browser, path, **view(360)) as page:
            page.evaluate(ADD_STYLE, "html { font-size: 200% }")
            assert_nothing_is_lost(page, 360, path)


#: A style that no policy of the page holds back, as a browser's own settings.
ADD_STYLE = """text => {
  const sheet = new CSSStyleSheet(); sheet.replaceSync(text); document.adoptedStyleSheets = [sheet]
}"""


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_lost_with_more_space_in_the_text(browser: Browser, sample: Sample, kind: str, width: int) -> None:
    for path in sample(kind):
        with opened(browser, path, **view(width)) as page:
            page.evaluate(ADD_STYLE, SPACING)
            assert_nothing_is_lost(page, width, path)


# Forced colours and print


@pytest.mark.parametrize("kind", KINDS)
def test_forced_colours_keep_the_shapes_of_statuses(browser: Browser, sample: Sample, kind: str) -> None:
    for path in sample(kind):
        with opened(browser, path, forced_colors="active", **view(1280)) as page:
            assert not page.evaluate(UNSHAPED), path


#: Statuses without a shape before the word.
UNSHAPED = """() => [...document.querySelectorAll('.status')].filter(element => {
  const shape = getComputedStyle(element, '::before')
  return shape.content === 'none' || parseFloat(shape.borderBottomWidth) + parseFloat(shape.borderLeftWidth) === 0
}).map(element => element.outerHTML)"""


@pytest.mark.parametrize("kind", ["promise", "follow-up"])
def test_paper_has_no_menus_and_every_address(browser: Browser, sample: Sample, kind: str) -> None:
    for path in sample(kind):
        with opened(browser, path, **view(658)) as page:
            page.emulate_media(media="print")
            assert not page.locator("nav:visible").count(), path
            canonical = page.locator("link[rel=canonical]").get_attribute("href")
            assert canonical and canonical in page.locator("footer").inner_text()
