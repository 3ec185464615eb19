"""`promise-pages preview`, held against full builds and driven in a browser.

`PROMISE_PAGES_PREVIEW_EDITS` says how many random edits are tried, and `PROMISE_PAGES_PREVIEW_MEMORY` after how many
the memory is looked at.
"""

import os
import pty
import re
import resource
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from random import Random

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Frame, Page, expect

from content_edits import EDITS, Edit
from preview_server import PreviewServer, eventually, previewing
from program import build, executable, repository, started
from small_site import lay_out_site, sound_site, texts_of

DATE = "2026-06-01"
EDIT_COUNT = int(os.environ.get("PROMISE_PAGES_PREVIEW_EDITS", "16"))
MEMORY_COUNT = int(os.environ.get("PROMISE_PAGES_PREVIEW_MEMORY", "100"))
#: What is waited for comes in a moment; no check asks how long that is.
PATIENCE = 60_000
expect.set_options(timeout=PATIENCE)

PROMISE = "kommuner/norrvik/2022/index.html"
BROKEN = "---\nmunicipality: norrvik\nperiod: 20x2\n---\n- Vi går trygghetsvandringar. {#vandringar}\n"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    lay_out_site(sound_site() | {"pages/om.md": "---\ntitle: Om\n---\nOm oss.\n"}, tmp_path)
    return tmp_path


def copy_of(name: str, folder: Path) -> Path:
    """A site of ours, to be edited; the name `content` is that of this repository's own."""
    source = repository / "content" if name == "content" else repository / "Tests/GoldenSites" / name / "content"
    shutil.copytree(source, folder / "content")
    return folder


def date_of(name: str) -> str:
    return DATE if name == "content" else (repository / "Tests/GoldenSites" / name / "date").read_text().strip()


def built(site: Path, output: Path, date: str) -> tuple[int, str]:
    run = build(
        "--site", site, "--templates", repository / "templates", "--output", output, "--date", date, "--drafts", "--quiet"
    )  # fmt: skip
    return run.returncode, run.stderr


# --- Random edits


def cut_the_front_matter(content: Path, random: Random) -> None:
    file = random.choice(sorted(content.rglob("*.md")))
    file.write_text(file.read_text(encoding="utf-8").replace("---\n", "", 1), encoding="utf-8")


def write_half_a_file(content: Path, random: Random) -> None:
    file = random.choice(sorted(content.rglob("*.md")))
    data = file.read_bytes()
    file.write_bytes(data[: random.randrange(len(data))])


def break_a_letter(content: Path, random: Random) -> None:
    file = random.choice(sorted(content.rglob("*.md")))
    file.write_bytes(file.read_bytes() + b"\nl\xf6fte\n")


def misspell_a_key(content: Path, random: Random) -> None:
    file = random.choice(sorted(content.glob("promises/**/*.md")))
    file.write_text(file.read_text(encoding="utf-8").replace("period:", "perod:", 1), encoding="utf-8")


def lose_the_settings(content: Path, random: Random) -> None:
    (content / "site.yaml").rename(content / "site-gammal.yaml")


BREAKING: list[Edit] = [cut_the_front_matter, write_half_a_file, break_a_letter, misspell_a_key, lose_the_settings]


def mended(content: Path, good: Path) -> None:
    """Puts everything back as it last was whole, in the way an editor that undoes does it: file by file."""
    for file in sorted(content.rglob("*")):
        if file.is_file() and not (good / file.relative_to(content)).exists():
            file.unlink()
    for file in sorted(good.rglob("*")):
        target = content / file.relative_to(good)
        if file.is_file() and (not target.exists() or target.read_bytes() != file.read_bytes()):
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, target)


@pytest.mark.parametrize("name", ["content", "follow-up-states"])
def test_after_each_edit_the_site_is_as_a_full_build_makes_it(browser: Browser, name: str, tmp_path: Path) -> None:
    random = Random(name)
    date = date_of(name)
    site = copy_of(name, tmp_path / "site")
    content, good, output = site / "content", tmp_path / "good", tmp_path / "output"
    assert built(site, output, date)[0] == 0
    shutil.copytree(content, good)
    with previewing(site, "--date", date) as server, browser.new_context() as context:
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(server.address)
        for number in range(EDIT_COUNT // 2):
            edit = random.choice(BREAKING if random.random() < 0.3 else EDITS)
            edit(content, random)
            code, told = built(site, output, date)
            where = f"edit {number} of {name}, {edit.__name__}: {told}"
            if code == 0:
                compare(server, output, random, where)
                shutil.rmtree(good)
                shutil.copytree(content, good)
            else:
                assert code == 1, where
                assert server.state()["errors"] > 0, where
                left_out = server.state()["leftOut"]
                if left_out and not built_without(left_out, site, tmp_path / "rest", date):
                    continue
                compare(server, tmp_path / "rest/output" if left_out else output, random, where)
                assert left_out or server.state()["current"] is False, where
                if left_out:
                    continue
            see(page, server, output, random, where, is_good=code == 0)
            if code != 0 and random.random() < 0.7:
                mended(content, good)
                assert built(site, output, date)[0] == 0
                compare(server, output, random, f"after {where}")


def built_without(left_out: list[str], site: Path, rest: Path, date: str) -> bool:
    """Builds the site without some drafts. False where others lead to them: a preview lets them, and a build does not."""
    shutil.rmtree(rest, ignore_errors=True)
    shutil.copytree(site / "content", rest / "content")
    for name in left_out:
        (rest / name).unlink()
    return built(rest, rest / "output", date)[0] == 0


def compare(server: PreviewServer, output: Path, random: Random, where: str) -> None:
    """Holds what is served against what is published: where the texts are broken, that is the last good site."""
    paths = [path for path in texts_of(output) if not path.startswith(".")]
    sample = paths if len(paths) < 150 else random.sample(paths, 60)
    for path in sample:
        answer, body = server.get("/" + path if path.isascii() else "/", Host=f"127.0.0.1:{server.port}")
        if path.isascii():
            assert (answer.status, body) == (200, (output / path).read_bytes()), f"{path} after {where}"


def see(page: Page, server: PreviewServer, output: Path, random: Random, where: str, *, is_good: bool) -> None:
    """The frame shows the bytes of a page that a build publishes, and the panel says how it stands."""
    pages = [path.relative_to(output).as_posix() for path in output.glob("kommuner/*/*/**/index.html") if "kort" not in path.parts]
    path = random.choice(pages)
    page.evaluate("path => show(path)", path)
    text = (output / path).read_text(encoding="utf-8")
    shown_is(page, path, text, where)
    expected = "() => document.documentElement.dataset.verdict" + (" !== 'bad'" if is_good else " === 'bad'")
    page.wait_for_function(expected, timeout=PATIENCE)


def frame_of(page: Page) -> Frame:
    return page.frames[1]


SAME = """([path, text]) => {
  const page = document.getElementById('page').contentWindow;
  if (decodeURIComponent(page.location.pathname).replace(/\\/$/, '/index.html') !== '/' + path) return false;
  const wanted = new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
  return page.document.readyState === 'complete' && page.document.documentElement.outerHTML === wanted;
}"""


def shown_is(page: Page, path: str, text: str, where: str) -> None:
    try:
        page.wait_for_function(SAME, arg=[path, text], timeout=PATIENCE)
    except Exception as error:
        raise AssertionError(f"the frame does not show {path} as it is built: {where}") from error


# --- One thing at a time


def test_files_that_come_go_and_change_their_names_are_seen(small: Path) -> None:
    page = "---\ntitle: Ny\n---\nEn ny sida.\n"
    content = small / "content"
    with previewing(small, "--date", DATE) as server:
        assert server.get("/ny/")[0].status == 404
        (content / "pages/ny.md").write_text(page, encoding="utf-8")
        assert server.get("/ny/")[0].status == 200
        (content / "pages/ny.md").rename(content / "pages/annan.md")
        assert [server.get(path)[0].status for path in ("/ny/", "/annan/")] == [404, 200]
        (content / "pages/annan.md").unlink()
        assert server.get("/annan/")[0].status == 404
        # A folder with all that is in it, as a program that unpacks makes it.
        (small / "nya").mkdir()
        (small / "nya/bild.txt").write_text("bild", encoding="utf-8")
        (small / "nya").rename(content / "media/nya")
        assert server.get("/media/nya/bild.txt")[1] == b"bild"
        (content / "media/nya/mer").mkdir()
        (content / "media/nya/mer/text.txt").write_text("mer", encoding="utf-8")
        eventually(lambda: server.get("/media/nya/mer/text.txt")[1] == b"mer", "a file in a folder that was made just now")
        (content / "media/nya/mer/text.txt").write_text("ändrad", encoding="utf-8")
        assert server.get("/media/nya/mer/text.txt")[1] == "ändrad".encode()
        # As editors do it that never write into a file.
        (content / "pages/.om.md.swp").write_text("half", encoding="utf-8")
        (content / "pages/.om.md.swp").write_text("---\ntitle: Om\n---\nOm er.\n", encoding="utf-8")
        (content / "pages/.om.md.swp").rename(content / "pages/om.md")
        assert "Om er." in server.file("om/index.html").decode()
        shutil.rmtree(content)
        assert "Om er." in server.file("om/index.html").decode()
        eventually(lambda: server.state()["errors"] == 1, "that the folder has gone")
        lay_out_site(sound_site(), small)
        eventually(lambda: server.state()["errors"] == 0, "that the folder is back")
        assert server.get("/om/")[0].status == 404


def test_templates_are_watched_too(browser: Browser, small: Path) -> None:
    shutil.copytree(repository / "templates", small / "templates")
    words = small / "templates/layout.mustache"
    text = words.read_text(encoding="utf-8")
    with previewing(small, "--date", DATE, "--templates", small / "templates") as server, browser.new_context() as context:
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(server.address + "/#om/index.html")
        frame = page.frame_locator("#page")
        expect(frame.locator(".skip")).to_have_text("Till innehållet")
        words.write_text(text.replace("Till innehållet", "Till texten"), encoding="utf-8")
        expect(frame.locator(".skip")).to_have_text("Till texten")
        words.write_text(text.replace("{{$main}}", "{{$mian}}"), encoding="utf-8")
        expect(page.locator("#problems-other .place").first).to_contain_text("layout.mustache")
        expect(frame.locator(".skip")).to_have_text("Till texten")
        words.write_text(text, encoding="utf-8")
        expect(frame.locator(".skip")).to_have_text("Till innehållet")
        expect(page.locator("#verdict-title")).not_to_contain_text("fel")


def test_a_folder_that_another_takes_the_place_of_is_found_again(tmp_path: Path) -> None:
    """As a checkout and a program that syncs leave it, where the preview was begun inside the folder."""
    site = tmp_path / "site"
    lay_out_site(sound_site() | {"pages/om.md": "---\ntitle: Om\n---\nOm oss.\n"}, site)
    with previewing(Path("."), "--date", DATE, cwd=site) as server:
        assert "Om oss." in server.file("om/index.html").decode()
        site.rename(tmp_path / "away")
        lay_out_site(sound_site() | {"pages/om.md": "---\ntitle: Om\n---\nOm er.\n"}, site)
        eventually(lambda: "Om er." in server.file("om/index.html").decode(), "the folder that is there now")
        assert server.state()["errors"] == 0
        # It is the one that is watched: no two seconds go by.
        (site / "content/pages/om.md").write_text("---\ntitle: Om\n---\nOm alla.\n", encoding="utf-8")
        assert "Om alla." in server.file("om/index.html").decode()
        assert build("--site", site, "--templates", repository / "templates", "--date", DATE, "--quiet").returncode == 0
        eventually(lambda: server.json("/_/difference").get("first") is False, "the site that is published there")


def test_a_link_that_leads_elsewhere_is_followed(tmp_path: Path) -> None:
    for name in ("one", "two"):
        lay_out_site(sound_site() | {"pages/om.md": f"---\ntitle: Om\n---\nOm {name}.\n"}, tmp_path / name)
    link = tmp_path / "site"
    link.symlink_to("one")
    with previewing(Path("."), "--date", DATE, cwd=link, PWD=str(link)) as server:
        assert "Om one." in server.file("om/index.html").decode()
        (tmp_path / "new").symlink_to("two")
        (tmp_path / "new").rename(link)
        eventually(lambda: "Om two." in server.file("om/index.html").decode(), "the folder that the link leads to now")


def test_templates_that_the_site_gets_and_loses_are_used_while_they_are_there(small: Path) -> None:
    with previewing(small, "--date", DATE, templates=None) as server:
        assert "Till innehållet" in server.file("om/index.html").decode()
        shutil.copytree(repository / "templates", small / "templates")
        words = small / "templates/layout.mustache"
        words.write_text(words.read_text(encoding="utf-8").replace("Till innehållet", "Till texten"), encoding="utf-8")
        panel = small / "templates/preview/panel.html"
        panel.write_text(panel.read_text(encoding="utf-8") + "<!-- egen -->\n", encoding="utf-8")
        eventually(lambda: "Till texten" in server.file("om/index.html").decode(), "the site's own templates")
        assert server.get("/")[1].endswith("<!-- egen -->\n".encode())
        # They are watched.
        words.write_text(words.read_text(encoding="utf-8").replace("Till texten", "Till sidan"), encoding="utf-8")
        assert "Till sidan" in server.file("om/index.html").decode()
        (small / "templates").rename(small / "mallar")
        eventually(lambda: "Till innehållet" in server.file("om/index.html").decode(), "the templates of the program")
        assert not server.get("/")[1].endswith("<!-- egen -->\n".encode())


def test_where_one_is_in_the_page_is_kept(browser: Browser, small: Path) -> None:
    file = small / "content/pages/om.md"
    parts = [f"## Del {number}\n\n{'Text som fyller ut sidan. ' * 30}\n" for number in range(30)]
    file.write_text("---\ntitle: Om\n---\n" + "\n".join(parts), encoding="utf-8")
    with previewing(small, "--date", DATE) as server, browser.new_context() as context:
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(server.address + "/#om/index.html")
        part = page.frame_locator("#page").get_by_role("heading", name="Del 20", exact=True)
        part.wait_for()
        part.evaluate("heading => { heading.scrollIntoView({ behavior: 'instant' }); }")
        before = part.evaluate("heading => heading.getBoundingClientRect().top")
        # What is above becomes longer, and what is read stays where it is.
        parts[3] += "\nEn hel del till. " * 200
        parts[21] += "\nNu ändrad.\n"
        file.write_text("---\ntitle: Om\n---\n" + "\n".join(parts), encoding="utf-8")
        page.frame_locator("#page").get_by_text("Nu ändrad.").wait_for(state="attached")
        page.wait_for_function("() => place === null && shown !== null", timeout=PATIENCE)
        # In the end: a busy machine may lay the page out once more.
        end = time.monotonic() + PATIENCE / 1000
        while abs(part.evaluate("heading => heading.getBoundingClientRect().top") - before) >= 3:
            assert time.monotonic() < end
            page.wait_for_timeout(50)


LOADED = """start => {
  const { contentWindow, contentDocument } = document.getElementById('page');
  return contentWindow.location.pathname.startsWith(start) && contentDocument.readyState === 'complete';
}"""


def test_the_panel_follows_the_page_and_the_day(browser: Browser, small: Path) -> None:
    with previewing(small, "--date", DATE) as server, browser.new_context() as context:
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        troubles: list[str] = []
        page.on("console", lambda message: troubles.append(message.text))
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("request", lambda request: troubles.extend([] if request.url.startswith(server.address) else [request.url]))
        page.goto(server.address)
        expect(page.locator("#verdict-title")).to_have_text(re.compile("Inget att rätta|varning"))
        expect(page.locator("#commitments")).to_be_hidden()
        page.evaluate("path => show(path)", PROMISE)
        expect(page.locator("#where-link")).to_have_text("/kommuner/norrvik/2022/")
        page.locator("#commitments summary").click()
        page.locator("#commitments button").first.click()
        assert page.evaluate("navigator.clipboard.readText()") == "vandringar"
        # Another day, by the keyboard.
        page.locator("#day-slider").focus()
        page.keyboard.press("ArrowRight")
        expect(page.locator("#day-said")).to_contain_text("2 juni 2026")
        page.wait_for_function("() => document.getElementById('page').contentWindow.location.pathname.startsWith('/_/2026-06-02/')")
        page.locator("#day-input").fill("2022-05-05")
        expect(page.locator("#where-link")).to_have_attribute("href", "/_/2022-05-05/kommuner/norrvik/2022/")
        page.wait_for_function(LOADED, arg="/_/2022-05-05/")
        page.locator("#day-today").click()
        expect(page.locator("#day-said")).to_contain_text("i dag")
        # A link that is clicked before a page is there whole is the browser's own matter.
        page.wait_for_function(LOADED, arg="/kommuner/")
        # A link in the frame leads the panel on.
        page.frame_locator("#page").locator(".site-name a").click()
        expect(page.locator("#where-link")).to_have_text("/")
        page.reload()
        expect(page.locator("#where-link")).to_have_text("/")
        assert troubles == []


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("//evil.example/x", "/evil.example/x"), ("///evil.example/", "/evil.example/"), ("http://evil.example/", "/http:/evil.example/"),
        ("/kommuner/norrvik/2022/", "/kommuner/norrvik/2022/"), ("kommuner/norrvik/2022/index.html", "/kommuner/norrvik/2022/"),
        ("../../om/", "/om/"), ("%zz", "/%zz"), ("//", "/"), ("", "/"), ("om%2Findex.html#del", "/om/"),
    ],
)  # fmt: skip
def test_whatever_stands_in_the_address_is_a_page_of_the_site(browser: Browser, small: Path, written: str, shown: str) -> None:
    """From the start, and when it is changed in an open window: never another host, and never an empty frame."""
    with previewing(small, "--date", DATE) as server, browser.new_context() as context:
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        for start in ["", "om/index.html"]:
            page.goto("about:blank")
            if start:
                page.goto(server.address + "/#" + start)
                expect(page.locator("#where-link")).to_have_text("/om/")
            page.goto(server.address + "/#" + written)
            expect(page.locator("#where-link")).to_have_text(shown)
            page.wait_for_function(LOADED, arg="/")
            expect(page.frame_locator("#page").locator("main")).to_be_visible()
        # The address says what is shown, so that it can be kept.
        page.reload()
        expect(page.locator("#where-link")).to_have_text(shown)
        assert [url for url in asked if not url.startswith((server.address + "/", "about:"))] == []


def test_the_panel_tells_what_publishing_would_change(browser: Browser, small: Path) -> None:
    with previewing(small, "--date", DATE) as server, browser.new_context() as context:
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(server.address)
        page.locator("#difference summary").click()
        expect(page.locator("#difference")).to_contain_text("Ännu är inget publicerat")
        built(small, small / "output", DATE)
        expect(page.locator("#difference")).to_contain_text("är redan som texterna")
        (small / "content/pages/ny.md").write_text("---\ntitle: Ny\n---\nEn ny sida.\n", encoding="utf-8")
        expect(page.locator("#difference > .body > h3").first).to_have_text("1 ny sida")
        expect(page.locator("#difference .paths li").first).to_contain_text("Ny")
        expect(page.locator("#difference .paths li").first).to_contain_text("/ny/")
        expect(page.locator("#difference > .body > details > summary")).to_contain_text("Andra filer: ")
        (small / "content/pages/om.md").unlink()
        expect(page.locator("#difference > .body > h3").first).to_have_text("1 borttagen sida")
        expect(page.locator("#difference .paths li").first).to_contain_text("/om/")
        (small / "content/promises/norrvik.md").write_text(BROKEN, encoding="utf-8")
        expect(page.locator("#difference")).to_contain_text("1 fel måste rättas först")


def test_what_is_not_known_yet_is_not_told(browser: Browser, small: Path) -> None:
    """From a save until it is worked out what it does, nothing is said of what publishing would do."""
    built(small, small / "output", DATE)
    with previewing(small, "--date", DATE) as server, browser.new_context() as context:
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(server.address)
        page.locator("#difference summary").click()
        expect(page.locator("#difference .count")).to_have_text("inget")
        # What comes of it never comes.
        page.route("**/_/difference", lambda route: None)
        (small / "content/pages/ny.md").write_text("---\ntitle: Ny\n---\nEn ny sida.\n", encoding="utf-8")
        expect(page.locator("#difference .count")).to_have_text("räknar …")
        expect(page.locator("#difference")).not_to_contain_text("är redan som texterna")


def test_while_errors_stop_the_reading_nothing_is_told_of_what_comes_of_it(browser: Browser, small: Path) -> None:
    """From the start, where there is no page, and when it comes and goes."""
    promise = small / "content/promises/norrvik.md"
    sound = promise.read_text(encoding="utf-8")
    promise.write_text(BROKEN + "Ett ord som är långt " * 9 + "\n", encoding="utf-8")
    with previewing(small, "--date", DATE) as server, browser.new_context() as context:
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(server.address)
        expect(page.locator("#day-changes")).to_contain_text("är känt när felen är rättade")
        expect(page.locator("#exact")).to_be_hidden()
        promise.write_text(sound, encoding="utf-8")
        expect(page.locator("#exact")).to_be_visible()
        expect(page.locator("#day-changes")).not_to_contain_text("felen")
        promise.write_text(sound.replace("{#vandringar", "och ännu mer av samma slag, så att raden blir lång {#vandringar  b y"), encoding="utf-8")
        expect(page.locator("#exact")).to_be_hidden()
        # The page is the last that was right, and the marked place of the line is within its box.
        expect(page.locator("#day-changes")).to_contain_text("är känt när felen är rättade")
        mark = page.locator(".problem mark").first
        expect(mark).to_be_visible()
        assert page.evaluate("() => [...document.querySelectorAll('.problem pre')].every(each => each.scrollWidth <= each.clientWidth)")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_panel_can_be_read_and_used_by_all(browser: Browser, small: Path, width: int, scheme: str) -> None:
    (small / "content/promises/annan.md").write_text(BROKEN, encoding="utf-8")
    with previewing(small, "--date", DATE) as server:
        (small / "content/promises/annan.md").unlink()
        with browser.new_context(viewport={"width": width, "height": 700}, color_scheme=scheme) as context:
            page = context.new_page()
            page.set_default_timeout(PATIENCE)
            page.goto(server.address + "/#" + PROMISE)
            page.locator("#where-link").wait_for(state="attached")
            (small / "content/promises/norrvik.md").write_text(BROKEN, encoding="utf-8")
            expect(page.locator("#verdict-title")).to_contain_text("fel")
            if width < 900:
                expect(page.locator("#bar-verdict")).to_contain_text("fel")
                expect(page.locator("#panel")).to_be_hidden()
                page.keyboard.press("Tab")
                page.locator("#turn").press("Enter")
                expect(page.locator("#turn")).to_have_text("Visa sidan")
            expect(page.locator("#verdict-title")).to_be_visible()
            for part in ("commitments", "difference", "due"):
                if page.locator(f"#{part} > summary").is_visible():
                    page.locator(f"#{part} > summary").click()
            page.wait_for_function("() => differenceIsKnown || document.getElementById('difference').innerText.includes('måste')")
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            assert page.evaluate("document.getElementById('panel').scrollWidth <= document.getElementById('panel').clientWidth")
            found = Axe().run(page, context={"exclude": [["#page"]]}).response["violations"]
            assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found] == []


# --- Who may ask, and for what


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PreviewServer]:
    folder = tmp_path_factory.mktemp("asked")
    lay_out_site(sound_site(), folder)
    with previewing(folder, "--date", DATE) as server:
        yield server


@pytest.mark.parametrize("host", ["127.0.0.1:{port}", "localhost:{port}", "[::1]:{port}"])
def test_its_own_names_are_answered(server: PreviewServer, host: str) -> None:
    own = host.format(port=server.port)
    assert server.get("/index.html", Host=own)[0].status == 200
    assert server.get("/index.html", Host=own, Origin="http://" + own)[0].status == 200


@pytest.mark.parametrize("host", ["127.0.0.1", "example.com", "example.com:{port}", "127.0.0.1:1", "0.0.0.0:{port}", "127.0.0.1.example.com:{port}"])
def test_other_names_are_not(server: PreviewServer, host: str) -> None:
    answer, body = server.get("/index.html", Host=host.format(port=server.port))
    assert answer.status == 403 and b"<" not in body


@pytest.mark.parametrize("origin", ["null", "http://example.com", "http://127.0.0.1:1", "https://127.0.0.1:{port}"])
@pytest.mark.parametrize("path", ["/", "/index.html", "/_/state", "/_/events"])
def test_other_origins_are_not(server: PreviewServer, origin: str, path: str) -> None:
    answer, _ = server.get(path, Origin=origin.format(port=server.port))
    assert answer.status == 403 and answer.getheader("Access-Control-Allow-Origin") is None


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT"])
def test_other_methods_are_not_allowed(server: PreviewServer, method: str) -> None:
    answer, _ = server.get("/", method)
    assert answer.status == 405 and answer.getheader("Allow") == "GET, HEAD"


def test_who_asks_for_the_head_gets_no_more(server: PreviewServer) -> None:
    whole, body = server.get("/index.html")
    head, nothing = server.get("/index.html", "HEAD")
    assert (head.status, nothing) == (200, b"") and head.getheader("Content-Length") == str(len(body))
    assert whole.getheader("Content-Type") == "text/html; charset=utf-8"


@pytest.mark.parametrize(
    "path",
    [
        "/../content/site.yaml", "/%2e%2e/content/site.yaml", "/..%2fcontent/site.yaml", "/%252e%252e/content/site.yaml",
        "/media/../site.yaml", "/media/%2e%2e/site.yaml", "//index.html", "/index.html%00", "/./index.html", "/content/site.yaml",
        "/_/../index.html", "/_/%2e%2e/words.yaml", "/_/words.yaml", "/_/2026-06-01/../../index.html", "/_/2026-13-01/index.html",
        "/output/index.html", "/.promise-pages", "/etc/passwd", "/%2fetc/passwd", "/%", "/%ff%fe", "/kommuner%2findex.html",
    ],
)  # fmt: skip
def test_what_is_not_of_the_site_is_not_there(server: PreviewServer, path: str) -> None:
    answer, body = server.get(path)
    assert answer.status == 404 and b"base-url" not in body and b"root:" not in body


@pytest.mark.parametrize(
    ("request_line", "status"),
    [
        (b"GET  / HTTP/1.1", 400), (b"GET / HTTP/1.1\r\nHost: a\r\nHost: b", 400), (b"GET / HTTP/1.1", 400), (b"GET / HTTP/3", 505),
        (b"\x16\x03\x01\x02", 400), (b"GET /" + b"a" * 20_000 + b" HTTP/1.1", 431), (b"GET http://example.com/ HTTP/1.1\r\nHost: 127.0.0.1", 403),
    ],
)  # fmt: skip
def test_what_is_no_request_is_refused(server: PreviewServer, request_line: bytes, status: int) -> None:
    assert server.raw(request_line + b"\r\n\r\n").startswith(b"HTTP/1.1 %d " % status)


def request(server: PreviewServer, path: str) -> bytes:
    return b"GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % (path.encode(), server.port)


@pytest.mark.parametrize("said", ["", "half", "whole", "events"])
def test_many_who_stay_keep_nobody_out(small: Path, said: str) -> None:
    """Whether they say nothing, do not come to an end, never listen to their answer, or listen for ever."""
    with previewing(small, "--date", DATE) as server, ExitStack() as stack:

        def call(words: bytes) -> socket.socket:
            connection = stack.enter_context(socket.create_connection(("127.0.0.1", server.port), timeout=60))
            connection.sendall(words)
            return connection

        words = {"": b"", "half": b"GET / HTTP/1.1\r\nHost:", "whole": request(server, "/index.html"), "events": request(server, "/_/events")}[said]
        def heard(count: int) -> None:
            nonlocal told
            while told.count(b"event: site") < count:
                piece = panel.recv(4096)
                assert piece, told
                told += piece

        told = b""
        panel = call(request(server, "/_/events"))
        for _ in range(250):
            call(words)
        assert [server.get("/index.html")[0].status for _ in range(20)] == [200] * 20
        # Who listens is told of what is saved, whoever else has come.
        if said == "events":
            panel = call(request(server, "/_/events"))
        heard(1)
        (small / "content/pages/om.md").write_text("---\ntitle: Om\n---\nOm er.\n", encoding="utf-8")
        heard(2)


def test_who_does_not_come_to_an_end_is_told_so(server: PreviewServer) -> None:
    with socket.create_connection(("127.0.0.1", server.port), timeout=1) as connection:
        answer = b""
        for byte in (b"GET / HTTP/1.1\r\nX: " + b"a" * 60)[:60]:
            try:
                connection.sendall(bytes([byte]))
                answer = connection.recv(4096)
                break
            except TimeoutError:
                continue
        assert answer.startswith(b"HTTP/1.1 408 ")


def test_a_program_that_may_open_little_answers_all_the_same(small: Path) -> None:
    with previewing(small, "--date", DATE) as server, ExitStack() as stack:
        resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, (40, 40))
        for _ in range(60):
            stack.enter_context(socket.create_connection(("127.0.0.1", server.port)))
        assert server.get("/index.html")[0].status == 200


def test_what_the_machine_could_not_read_is_read_when_it_can(small: Path) -> None:
    with previewing(small, "--date", DATE) as server:
        opened = Path(f"/proc/{server.process.pid}/fd")
        with socket.create_connection(("127.0.0.1", server.port), timeout=60) as listening:
            listening.sendall(b"GET /_/events HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % server.port)
            heard = b""

            def next_version() -> int:
                """That those who listen are told of."""
                nonlocal heard
                while not (told := re.search(rb"event: site\ndata: (\d+)\n\n", heard)):
                    assert (more := listening.recv(4096))
                    heard += more
                heard = heard[told.end() :]
                return int(told[1])

            first = next_version()
            room = len(list(opened.iterdir())) + 11
            resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, (room, room))
            with ExitStack() as stack:
                for _ in range(11):
                    stack.enter_context(socket.create_connection(("127.0.0.1", server.port)))
                eventually(lambda: len(list(opened.iterdir())) >= room - 1, "that all are let in")
                (small / "content/pages/om.md").write_text("---\ntitle: Om\n---\nOm er.\n", encoding="utf-8")
                # It is told once that it can't be read, however often that is tried.
                assert next_version() == first + 1
                time.sleep(3)
            assert next_version() == first + 2
        state = server.state("om/index.html")
        assert state["version"] == first + 2 and not [each for each in state["problems"] if each["code"].startswith("disk")]
        assert b"Om er." in server.file("om/index.html")


@pytest.mark.parametrize("most", range(4, 14))
def test_a_program_that_may_open_next_to_nothing_says_so(small: Path, most: int) -> None:
    run = subprocess.run(
        ["sh", "-c", f'ulimit -n {most}; exec "$0" "$@"', executable, "preview", "--site", small, "--port", "0"],
        env=os.environ | {"LC_ALL": "C.UTF-8"}, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert run.returncode == 3 and "programmet har för många filer öppna" in run.stderr, run.stderr


def test_the_days_end_with_the_last_that_there_is(small: Path) -> None:
    with previewing(small, "--date", "9997-06-01") as server:
        days = server.json("/_/days")
        assert days["last"] == "9999-12-31"
        assert days["days"] == sorted(set(days["days"])) and days["days"][-1] == "9999-01-01"


def test_it_is_not_on_the_network(server: PreviewServer) -> None:
    listening = subprocess.run(["ss", "-Hltn", f"sport = :{server.port}"], capture_output=True, text=True, check=True).stdout
    addresses = {line.split()[3].rsplit(":", 1)[0] for line in listening.splitlines()}
    assert addresses and addresses <= {"127.0.0.1", "[::1]"}


# --- Beginning and ending


@pytest.mark.parametrize("way", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, "input"])
def test_it_ends_cleanly(small: Path, way: signal.Signals | str) -> None:
    before = texts_of(small)
    with previewing(small, "--date", DATE) as server:
        assert server.get("/index.html")[0].status == 200
        # Somebody is listening.
        with socket.create_connection(("127.0.0.1", server.port), timeout=60) as listening:
            listening.sendall(b"GET /_/events HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % server.port)
            assert listening.recv(100)
            if isinstance(way, str):
                assert server.process.stdin
                server.process.stdin.close()
            else:
                server.process.send_signal(way)
            assert server.process.wait(timeout=60) == 0
        with socket.socket() as again:
            again.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            again.bind(("127.0.0.1", server.port))
        assert server.process.stderr and server.process.stderr.read() == ""
        server.process.stdin = None
    assert texts_of(small) == before


def test_it_ends_when_its_terminal_is_closed(small: Path) -> None:
    window, terminal = pty.openpty()
    command = [executable, "preview", "--site", small, "--templates", repository / "templates", "--port", "0"]
    with started(command, stdin=terminal, stdout=subprocess.PIPE, text=True, start_new_session=True) as process:
        os.close(terminal)
        assert process.stdout and "http://127.0.0.1:" in process.stdout.readline()
        assert process.poll() is None
        os.close(window)
        assert process.wait(timeout=60) == 0


def test_the_browser_is_opened_on_wish(small: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    desktop = tmp_path_factory.mktemp("desktop")
    (desktop / "xdg-open").write_text(f'#!/bin/sh\necho "$@" >"{desktop}/asked.new" && mv "{desktop}/asked.new" "{desktop}/asked"\n')
    (desktop / "xdg-open").chmod(0o755)
    command = [executable, "preview", "--site", small, "--templates", repository / "templates", "--port", "0", "--open"]
    environment = os.environ | {"PATH": f"{desktop}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    with started(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout
        address = process.stdout.readline().split(": ")[1]
        eventually((desktop / "asked").exists, "that the browser is asked")
        assert (desktop / "asked").read_text() == address
        process.terminate()


def test_nobody_behind_it_is_needed(small: Path) -> None:
    """As a service runs it, or a script."""
    command = [executable, "preview", "--site", small, "--templates", repository / "templates", "--port", "0"]
    with started(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout and "http://127.0.0.1:" in process.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=0.5)
        process.terminate()
        assert process.wait(timeout=60) == 0


def test_a_port_that_is_taken(small: Path) -> None:
    with previewing(small) as server:
        command = [executable, "preview", "--site", small, "--templates", repository / "templates", "--port", str(server.port)]
        second = subprocess.run(command, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
        assert second.returncode == 2 and str(server.port) in second.stderr
        # Without a wish the next one will do.
        with socket.socket() as taken:
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                taken.bind(("127.0.0.1", 8410))
                taken.listen()
            except OSError:
                pass  # Somebody else has it already.
            with started(command[:-2], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as third:
                assert third.stdout
                address = re.search(r"http://127\.0\.0\.1:(\d+)/", third.stdout.readline())
                third.terminate()
            assert address and 8410 < int(address[1]) <= 8430


def test_a_site_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    command = [executable, "preview", "--site", tmp_path, "--templates", repository / "templates", "--port", "0"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
    assert run.returncode == 3 and "content" in run.stderr


def test_memory_does_not_grow(small: Path) -> None:
    file = small / "content/pages/om.md"
    with previewing(small, "--date", DATE) as server:

        def edit(number: int) -> None:
            text = "---\ntitle: Om\n---\n" if number % 7 else "---\ntitle: [Om\n---\n"
            file.write_text(text + f"Ändring {number}.\n", encoding="utf-8")
            if number % 7:
                assert f"Ändring {number}.".encode() in server.file("om/index.html")
            server.state("om/index.html")

        for number in range(60):
            edit(number)
        before = server.memory()
        for number in range(MEMORY_COUNT):
            edit(number)
        assert server.memory() < before * 1.15
