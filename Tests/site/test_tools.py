"""The checks themselves: that each of them finds what it looks for, on a site made by hand."""

import importlib.util
import sys
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType

import pytest

from digest import digest
from facts import Judge, read_fact, reads
from marked_content import Finding, place_after, with_codes, without_marks
from page import Page
from program import repository
from site_tree import SiteTree, address_of, file_of, target_of
from test_links import dead_links
from test_valid_html import messages

START = """<!DOCTYPE html><html lang="sv"><head><title>Start</title>
<link rel="canonical" href="https://x.example/prov/"></head><body>
<nav><a href="om/index.html">Om</a></nav>
<main><h1>Löften</h1><p>Se <a href="om/index.html#mer">mer om&nbsp;oss</a>.</p>
<ul><li id="ett">Ett löfte <p class="s">Uppfyllt, 1&nbsp;500 av minst 8</p></li>
<li id="tva">Två löften <p>Delvis uppfyllt</p></li></ul>
<h2 id="slut">Slut</h2><table><tr><th>Vem</th><th>Hela</th><th>Del</th></tr>
<tr><th>Uppfyllt</th><td>3</td><td>2</td></tr>
<tr><th><a href="om/index.html#mer">Fyra</a></th><td>Pågår, som <a href="#ett">ett</a></td></tr></table></main></body></html>"""

ABOUT = """<!DOCTYPE html><html lang="sv"><head><title>Om</title></head><body>
<main><h1 id="mer">Om</h1><p><img src="../bild.png" alt="En bild"></p></main></body></html>"""

ANCHORS = {"ett", "tva", "slut"}


def make_site(folder: Path, **changes: str) -> SiteTree:
    """Two pages and a picture; `changes` replaces text of the start page."""
    start = START
    for old, new in changes.items():
        start = start.replace({"link": "om/index.html#mer", "close": "</p></li>"}[old], new, 1)
    (folder / "om").mkdir()
    (folder / "index.html").write_text(start, encoding="utf-8")
    (folder / "om/index.html").write_text(ABOUT, encoding="utf-8")
    (folder / "bild.png").write_bytes(b"")
    return SiteTree.read(folder)


LINKS = {
    "om/index.html#mer": True,
    "om/index.html#mindre": False,
    "om/saknas.html": False,
    "om/": False,  # A browser finds it on a server, and not on the disk.
    "/om/index.html": False,
    "#slut": True,
    "#slutet": False,
    "javascript:x": False,
    "https://annan.example/": True,
    "https://x.example/prov/om/": True,
    "https://x.example/prov/borta/": False,
}


@pytest.mark.parametrize("link", LINKS)
def test_a_dead_link_is_found(tmp_path: Path, link: str) -> None:
    site = make_site(tmp_path, link=link)
    assert (not list(dead_links(site, "https://x.example/prov"))) == LINKS[link]


def test_addresses_and_files() -> None:
    assert file_of("/") == "index.html"
    assert file_of("/lan/") == "lan/index.html"
    assert file_of("/404.html") == "404.html"
    assert address_of("lan/index.html") == "/lan/"
    assert target_of("../om/index.html#a", "lan/index.html") == ("om/index.html", "a")
    assert target_of("#a", "lan/index.html") == ("lan/index.html", "a")


def test_a_section_goes_to_the_next_anchor() -> None:
    page = Page.parse(START)
    assert page.section("ett", ANCHORS) == "Ett löfte Uppfyllt, 1 500 av minst 8"
    assert page.section("tva", ANCHORS) == "Två löften Delvis uppfyllt"
    assert page.section("tre", ANCHORS) is None


def test_a_table_row_tells_of_the_anchor_that_its_first_link_leads_to() -> None:
    assert Page.parse(START).section("mer", ANCHORS) == "Fyra Pågår, som ett"


FACTS = {
    "heading: Löften": True,
    "heading: Löftena": False,
    "here: mer om oss | Ett löfte": True,
    "here: mer om er": False,
    "not: Ej uppfyllt": True,
    "not: Uppfyllt": False,
    "#ett: Uppfyllt | 1 500 | minst 8": True,
    "#ett: Delvis uppfyllt": False,
    "#ett: 500": False,
    "#tva: Uppfyllt": False,
    "#tva: Delvis uppfyllt": True,
    "#tva not: 8": True,
    "#ett not: 8": False,
    "#tre: Uppfyllt": False,
    "row: Uppfyllt | 3": True,
    "row: 3 | Uppfyllt": False,
    "cell: Uppfyllt | Del | 2": True,
    "cell: Uppfyllt | Del | 3": False,
    "cell: Uppfyllt | Helt | 3": False,
    "order: Ett | Två | Slut": True,
    "order: Två | Ett": False,
    "links: /om/ | /om/#mer": True,
    "links: /lan/": False,
    "no link: /lan/": True,
    "no link: /om/": False,
    "absent": False,
}


@pytest.mark.parametrize("line", FACTS)
def test_a_fact_is_told_from_a_falsehood(tmp_path: Path, line: str) -> None:
    judge = Judge(make_site(tmp_path), ANCHORS)
    assert (not list(judge.troubles(read_fact(line, 1, "/", {})))) == FACTS[line]


def test_a_second_status_in_one_place_is_found(tmp_path: Path) -> None:
    judge = Judge(make_site(tmp_path, close="</p><p>Pågår</p></li>"), ANCHORS)
    assert list(judge.troubles(read_fact("#ett: Uppfyllt", 1, "/", {})))


def test_a_page_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    judge = Judge(make_site(tmp_path), ANCHORS)
    assert list(judge.troubles(read_fact("here: x", 1, "/borta/", {})))
    assert not list(judge.troubles(read_fact("absent", 1, "/borta/", {})))


NUMBERS = {
    ("18 områden", "8"): False,
    ("8 områden", "8"): True,
    ("8,5 timmar", "8"): False,
    ("8, 9", "8"): True,
    ("8 000 timmar", "8"): False,
    ("4 000 timmar", "000"): False,
    ("Ouppfyllt", "uppfyllt"): False,
}


@pytest.mark.parametrize("case", NUMBERS)
def test_numbers_and_words_are_read_whole(case: tuple[str, str]) -> None:
    assert reads(*case) == NUMBERS[case]


def test_a_digest_reads_like_the_page(tmp_path: Path) -> None:
    lines = digest(make_site(tmp_path)).splitlines()
    assert lines[:3] == ["=== bild.png", "", "=== index.html"]
    assert "# Löften" in lines
    assert "    [mer om oss] → /om/#mer" in lines
    assert "- Ett löfte" in lines
    assert "[bild: En bild]" in lines


def test_marks_tell_places() -> None:
    marked = "---\nå: ‹error a-b›x ‹warning ?›y\n‹error in this file c›".encode()
    plain, findings = without_marks(marked, "f")
    assert plain == "---\nå: x y\n".encode()
    assert findings == [
        Finding("f", 2, 4, "error", "a-b"),
        Finding("f", 2, 6, "warning", "?"),
        Finding("f", 0, 0, "error", "c"),
    ]
    assert with_codes(marked, ["p", "q", "r"]) == "---\nå: ‹error p›x ‹warning q›y\n‹error in this file r›".encode()
    assert place_after(b"") == (1, 1)


def test_the_checker_finds_bad_html(tmp_path: Path) -> None:
    make_site(tmp_path, close="</p><p><a href=x></li>")
    found = messages(tmp_path)
    assert any(message["type"] == "error" for message in found)


def walls() -> ModuleType:
    loader = SourceFileLoader("walls", str(repository / "scripts/walls"))
    spec = importlib.util.spec_from_loader("walls", loader)
    assert spec
    module = importlib.util.module_from_spec(spec)
    # Dataclasses look their module up by name.
    sys.modules["walls"] = module
    loader.exec_module(module)
    return module


#: A line of a file, and whether a wall stands against it.
LINES = {
    "unsafe in a room without C": ("Sources/Pages/A.swift", "let a = unsafe b", True),
    "unsafe in a room with C": ("Sources/Markdown/A.swift", "let a = unsafe b", False),
    "unsafe in a comment": ("Sources/Pages/A.swift", "// unsafe: never", False),
    "trusted markup in Pages": ("Sources/Pages/A.swift", "buffer.append(trusted: x)", True),
    "Foundation": ("Sources/Disk/A.swift", "import FoundationEssentials", True),
    "Glibc in Content": ("Sources/Content/A.swift", "import Glibc", True),
    "Glibc in Disk": ("Sources/Disk/A.swift", "import Glibc", False),
    "print": ("Sources/Content/A.swift", 'print("x")', True),
    "a name with print in it": ("Sources/Content/A.swift", "blueprint(x)", False),
    "a clock": ("Sources/SiteBuilder/A.swift", "ContinuousClock.now", True),
    "Swedish in a string": ("Sources/Pages/A.swift", 'let a = "löfte"', True),
    "Swedish after an escaped quote": ("Sources/Pages/A.swift", 'let a = "\\"löfte"', True),
    "Swedish in a comment": ("Sources/Pages/A.swift", '/// "löfte"', False),
    "Swedish in a long string": ("Sources/Pages/A.swift", 'let a = """\nlöfte\n"""', True),
    "Swedish in Diagnostics": ("Sources/Diagnostics/A.swift", 'let a = "löfte"', False),
    "a promise in a language": ("Sources/Templates/A.swift", "let promise = 1", True),
    "Pages sees Content": ("Sources/Pages/A.swift", "import Content", True),
    "pages see Content": ("Sources/HTMLPages/A.swift", "import Content", True),
    "Content sees pages": ("Sources/Content/A.swift", "import Edition", True),
    "Pages sees the nouns": ("Sources/Pages/A.swift", "package import PromiseModel", False),
    "Content sees Templates": ("Sources/Content/A.swift", "import Templates", True),
    "the nouns see Diagnostics": ("Sources/PromiseModel/A.swift", "import Diagnostics", True),
    "the nouns see safe markup": ("Sources/PromiseModel/A.swift", "package import SafeHTML", False),
    "libcmark in Content": ("Sources/Content/A.swift", "import CCMark", True),
    "libyaml in Markdown": ("Sources/Markdown/A.swift", "import CYAML", True),
    "OpenSSL in Pages": ("Sources/Pages/A.swift", "import COpenSSL", True),
    "unsafe in Digest": ("Sources/Digest/A.swift", "let a = unsafe b", False),
    "unchecked": ("Sources/Pages/A.swift", "final class A: @unchecked Sendable {}", True),
    "public": ("Sources/Pages/A.swift", "public struct A {}", True),
    "a stub": ("Sources/Pages/A.swift", 'fatalError("to be written")', True),
    "a note to ourselves": ("docs/a.md", "TO" + "DO: x", True),
    "a path of one machine": ("README.md", "see /" + "work/main", True),
    "a relative path": ("README.md", "see ../shared/work/main", False),
}


@pytest.mark.parametrize("name", LINES)
def test_a_wall_stands_where_it_should(name: str) -> None:
    path, text, stands = LINES[name]
    assert bool(list(walls().breaches(path, text))) == stands
