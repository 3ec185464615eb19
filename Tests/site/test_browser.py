"""A reader finds the way from the start page, in a real browser, served and straight from the disk."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from browser import served
from kinds import KINDS, pages_of
from site_tree import SiteTree

#: The municipalities of content/, and the years of a promise that each is known to have.
PROMISES = {
    "Berg": "2023-2024",
    "Sotenäs": "2023-2024",
    "Gnosjö": "2023",
    "Essunga": "2021",
    "Bengtsfors": "2019",
    "Strängnäs": "2019",
    "Svedala": "2017",
}

@pytest.fixture(params=["served", "from the disk"])
def root(request: pytest.FixtureRequest, own_site: SiteTree) -> Iterator[str]:
    """Where the site begins, with nothing after it."""
    if request.param == "served":
        with served(own_site.folder) as address:
            yield address
    else:
        yield own_site.folder.as_uri()


@pytest.fixture
def reader(browser: Browser, root: str) -> Iterator[Page]:
    """A page at the start, that minds whether anything goes wrong on the way."""
    context = browser.new_context(locale="sv-SE")
    page = context.new_page()
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("requestfailed", lambda request: troubles.extend(fails(request)))
    page.on("request", lambda request: troubles.extend(leaves(request, root)))
    page.goto(f"{root}/index.html")
    yield page
    context.close()
    assert not troubles


def fails(request: Request) -> list[str]:
    # What a reader does not wait for has not failed: the icon of a page that was left at once.
    return [] if request.failure == "net::ERR_ABORTED" else [f"{request.url}: {request.failure}"]


def leaves(request: Request, root: str) -> list[str]:
    return [] if request.url.startswith(root + "/") else [f"{request.url} leaves the site"]


def follow(page: Page, path: str) -> None:
    """Goes on by the first link in the main part to a path of the site; a reader must see it."""
    for link in page.locator("main a").all():
        if link.evaluate("link => link.href.baseVal ?? link.href").split("#")[0].endswith(path):
            link.click()
            page.wait_for_url(f"**{path}*")
            return
    raise AssertionError(f"{page.url} has no link to {path}")


def open_municipality(page: Page, name: str) -> None:
    follow(page, "/kommuner/index.html")
    page.locator("main").get_by_role("link", name=name, exact=True).click()
    assert name in heading(page)


def heading(page: Page) -> str:
    return page.locator("h1").inner_text()


@pytest.mark.parametrize("name", PROMISES)
def test_from_the_start_to_a_promise(reader: Page, name: str) -> None:
    open_municipality(reader, name)
    follow(reader, f"/{PROMISES[name]}/index.html")
    assert name in heading(reader)
    assert PROMISES[name].replace("-", "–") in heading(reader)


def test_to_the_follow_up_with_its_arithmetic(reader: Page) -> None:
    open_municipality(reader, "Strängnäs")
    follow(reader, "/kommuner/strangnas/2019/index.html")
    follow(reader, "/kommuner/strangnas/2019/uppfoljning-2019/index.html")
    text = reader.locator("main").inner_text()
    assert re.search(r"\b20\b.*\bminst 8\b", text), "20 new areas against at least 8"
    assert "Uppfyllt" in text


def test_to_the_summary_of_a_year(reader: Page) -> None:
    follow(reader, "/uppfoljning/index.html")
    follow(reader, "/uppfoljning/2019/index.html")
    text = reader.locator("main").inner_text()
    assert "Strängnäs" in text
    assert "Bengtsfors" in text
    assert reader.locator("table").count()


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_scrolls_sideways_on_a_narrow_screen(browser: Browser, own_site: SiteTree, kind: str) -> None:
    pages = pages_of(kind, own_site)
    assert pages, "the site has no such page"
    with browser.new_context(viewport={"width": 320, "height": 640}) as context:
        page = context.new_page()
        for path in pages[:12]:
            page.goto(path.as_uri())
            assert page.evaluate("document.documentElement.scrollWidth") <= 320, path


#: A phone, and where on it an answer has to begin at the latest.
PHONE = {"width": 360, "height": 740}
FIRST, SECOND, THIRD = (number * PHONE["height"] for number in (1, 2, 3))


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    with browser.new_context(viewport=PHONE) as context:
        yield context.new_page()


def top_of(page: Page, selector: str) -> float:
    """How far down the first such element begins; endless where there is none."""
    box = page.locator(selector).first.bounding_box() if page.locator(selector).count() else None
    return box["y"] if box else float("inf")


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "card"])
def test_the_header_leaves_a_phone_to_the_page(phone: Page, own_site: SiteTree, kind: str) -> None:
    phone.goto(pages_of(kind, own_site)[0].as_uri())
    box = phone.locator("body > header").bounding_box()
    assert box and box["height"] <= 120


def test_a_phone_shows_the_search_field_first_and_then_what_is_new(phone: Page, own_site: SiteTree) -> None:
    with served(own_site.folder) as address:
        phone.goto(f"{address}/index.html")
        assert top_of(phone, ".search input") < FIRST
        assert top_of(phone, "h2:has-text('Senaste nytt')") < SECOND


def test_a_phone_shows_what_a_follow_up_comes_to(phone: Page, own_site: SiteTree) -> None:
    for path in pages_of("follow-up", own_site):
        phone.goto(path.as_uri())
        assert top_of(phone, "main .lead") < FIRST, path


def test_a_phone_shows_whom_to_ask_within_three_screens(phone: Page, own_site: SiteTree) -> None:
    for name in ("berg", "gnosjo", "strangnas", "svedala", "are"):
        phone.goto((own_site.folder / f"kommuner/{name}/index.html").as_uri())
        assert top_of(phone, ".contacts") < THIRD, name


def test_words_are_explained_where_one_is_led_to_them(phone: Page, own_site: SiteTree) -> None:
    phone.goto((own_site.folder / "kommuner/strangnas/2019/uppfoljning-2019/index.html").as_uri())
    expect(phone.locator(".meanings dl")).to_be_hidden()
    phone.get_by_role("link", name="Vad betyder orden?").click()
    expect(phone.locator(".meanings dl")).to_be_in_viewport()
