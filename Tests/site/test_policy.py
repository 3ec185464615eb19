"""Every page works under its own content security policy, asks nobody else for anything, and needs no script."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request

from browser import served
from conftest import BUILD_DATE
from kinds import KINDS, kind_of, largest, pages_of
from program import build, repository
from small_site import lay_out_site, texts_of
from site_tree import SiteTree

LOGOTYPE = """<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40"/></svg>"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> SiteTree:
    """The repository's own content with a logotype, so that every page has a picture."""
    folder = tmp_path_factory.mktemp("with-logotype")
    texts = texts_of(repository / "content")
    texts["media/logotyp.svg"] = LOGOTYPE.encode()
    texts["site.yaml"] += b"theme: { logotype: media/logotyp.svg, logotype-alt: Berg }\n"
    lay_out_site(texts, folder)
    run = build(
        "--site", folder, "--templates", repository / "templates", "--output", folder / "output", "--date", BUILD_DATE
    )
    assert run.returncode == 0, run.stderr
    return SiteTree.read(folder / "output")


@pytest.fixture(params=["served", "from the disk"])
def root(request: pytest.FixtureRequest, site: SiteTree) -> Iterator[str]:
    if request.param == "served":
        with served(site.folder) as address:
            yield address
    else:
        yield site.folder.as_uri()


def address_of(kind: str, site: SiteTree, root: str) -> str:
    page = largest(pages_of(kind, site))
    assert page, f"no page is a {kind}"
    return f"{root}/{page.relative_to(site.folder).as_posix()}"


#: Those that bring a picture: a card has none, and needs no policy that lets one in.
WITH_LOGOTYPE = [kind for kind in KINDS if kind not in ("not found", "card")]


@pytest.mark.parametrize("kind", WITH_LOGOTYPE)
def test_the_page_works_under_its_policy(browser: Browser, site: SiteTree, root: str, kind: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        troubles = listen(page, root)
        page.goto(address_of(kind, site, root), wait_until="networkidle")
        assert not troubles
        assert page.evaluate("document.images[0].naturalWidth") == 80, "the policy holds the logotype back"
        assert page.evaluate("getComputedStyle(document.body).marginTop") == "0px", "the policy holds the style back"


def listen(page: Page, root: str) -> list[str]:
    """What goes wrong on a page from now on, or leaves the site."""
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("requestfailed", lambda request: troubles.append(f"{request.url} failed"))
    page.on("request", lambda request: troubles.extend(leaves(request, root)))
    return troubles


def leaves(request: Request, root: str) -> list[str]:
    return [] if request.url.startswith(root + "/") else [f"{request.url} leaves the site"]


@pytest.mark.parametrize("path", ["404.html", "djupt/ner/finns-inte.html"])
def test_where_nothing_stands_the_page_works_on_every_host(browser: Browser, site: SiteTree, path: str) -> None:
    """It is sent at any depth, and here by another host than the one that the site is published at."""
    shown = site.folder / path
    shown.parent.mkdir(parents=True, exist_ok=True)
    shown.write_bytes(site.bytes("404.html"))
    with served(site.folder) as root, browser.new_context() as context:
        page = context.new_page()
        troubles = listen(page, root)
        page.goto(f"{root}/{path}", wait_until="networkidle")
        assert not troubles
        assert page.evaluate("document.images[0].naturalWidth") == 80, "the policy holds the logotype back"
        icon = page.evaluate("document.querySelector('link[type*=svg]').href")
        assert icon == f"{root}/icon.svg" and (site.folder / "icon.svg").exists()
    if path != "404.html":
        shown.unlink()


@pytest.mark.parametrize("kind", KINDS)
def test_everything_is_there_without_scripts(browser: Browser, site: SiteTree, kind: str) -> None:
    file = largest(pages_of(kind, site))
    assert file
    said = site.pages[file.relative_to(site.folder).as_posix()].text()
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(file.as_uri())
        # What a reader opens needs no script either.
        closed = page.locator("main details:not([open]) > summary")
        while closed.count():
            closed.first.click()
        seen = page.locator("main").inner_text()
    missing = set(words(said)) - set(words(seen))
    assert not missing


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def test_only_pages_with_a_search_may_run_scripts(site: SiteTree) -> None:
    with_scripts = {path for path in site.pages if "<script src" in read(site, path)}
    allowed = {path for path in site.pages if "script-src" in read(site, path)}
    assert allowed == with_scripts
    assert allowed <= {"index.html", "kommuner/index.html", "404.html"}


def test_nothing_has_a_style_of_its_own(site: SiteTree) -> None:
    assert not [path for path in site.pages if re.search(r"<[^>]*\sstyle=", read(site, path))]


def test_every_page_has_a_policy(site: SiteTree) -> None:
    start = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
    assert not [path for path in site.pages if start not in read(site, path)]


def test_titles_and_addresses_are_each_their_own(site: SiteTree) -> None:
    # A card tells what its municipality's page tells, and names that.
    pages = [page for path, page in site.pages.items() if not page.refresh and kind_of(path) != "card"]
    for values in ([page.title for page in pages], [page.canonical for page in pages]):
        assert len(set(values)) == len(values)


def read(site: SiteTree, path: str) -> str:
    return Path(site.folder / path).read_text(encoding="utf-8")
