"""A build takes over what the last one made of the same, and never anything else: whatever has happened in between,
the site is the one that a build which makes everything would have made."""

import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from conftest import BUILD_DATE, golden_facts
from content_edits import EDITS
from program import executable, repository, run
from site_tree import SiteTree

#: Edits of each site; content that they break is put back, and the next is done.
ROUNDS = 12

SITES = [repository, *(facts.parent for facts in golden_facts())]


class Site:
    """A copy of some content, and two published folders: one goes on from the last build, one is made anew."""

    def __init__(self, content: Path, folder: Path) -> None:
        self.folder = folder
        self.content = folder / "content"
        self.date = BUILD_DATE
        self.program: Path = executable
        self.options: tuple[str | Path, ...] = ("--templates", repository / "templates", "--drafts")
        shutil.copytree(content, self.content)

    @property
    def seals(self) -> set[str]:
        return set((self.folder / ".output.promise-pages-seals").read_text().splitlines())

    def build(self, output: str = "output", *options: str) -> bool:
        """Whether it was published; an error in the content is none of the program's."""
        done = self._run(output, *options)
        assert done.returncode in (0, 1), done.stderr
        return done.returncode == 0

    def _run(self, output: str, *options: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.program, "build", "--site", self.folder, "--output", self.folder / output, "--date", self.date,
             "--quiet", *self.options, *options],
            env=os.environ | {"LC_ALL": "C.UTF-8"}, capture_output=True, text=True, timeout=300,
        )  # fmt: skip

    def differences(self) -> list[str]:
        """Files that are not as a build which makes everything makes them."""
        assert self.build("anew", "--rebuild")
        return differences(self.folder / "output", self.folder / "anew")


def differences(folder: Path, other: Path) -> list[str]:
    site, wanted = SiteTree.read(folder), SiteTree.read(other)
    return sorted(site.paths ^ wanted.paths) + [
        path for path in sorted(site.paths & wanted.paths) if site.bytes(path) != wanted.bytes(path)
    ]


@pytest.fixture
def site(tmp_path: Path) -> Site:
    site = Site(repository / "content", tmp_path)
    assert site.build()
    return site


@pytest.mark.parametrize("source", SITES, ids=lambda path: path.name)
def test_whatever_authors_do(source: Path, tmp_path: Path) -> None:
    random = Random(source.name)
    site = Site(source / "content", tmp_path)
    if (source / "date").exists():
        site.date = (source / "date").read_text().strip()
    assert site.build()
    for _ in range(ROUNDS):
        before = tmp_path / "before"
        shutil.copytree(site.content, before)
        edit = random.choice(EDITS)
        edit(site.content, random)
        if site.build():
            assert not site.differences(), edit.__name__
            shutil.rmtree(before)
        else:
            shutil.rmtree(site.content)
            before.rename(site.content)


@pytest.mark.parametrize("theme", ["particulars", "follow-up-states"])
def test_whatever_the_day(theme: str, tmp_path: Path) -> None:
    site = Site(repository / "Tests/GoldenSites" / theme / "content", tmp_path)
    _write_days_to_come(site.content)
    day, kept, count = date(2023, 11, 20), 0, 0
    before: set[str] = set()
    while day < date(2024, 9, 10):
        site.date = day.isoformat()
        assert site.build()
        assert not site.differences(), site.date
        kept += site.seals == before
        count += 1
        before = site.seals
        day += timedelta(days=3)
    # On most days nothing changes by itself.
    assert kept > count // 2


def _write_days_to_come(content: Path) -> None:
    """Days that lie ahead of some builds: in sitemaps, calendars and surveys."""
    days = iter(["2023-12-05", "2024-01-11", "2024-02-02", "2024-03", "2024-04-17", "2024-06-23", "2024-08-08"])
    for file in sorted(content.rglob("*.md")):
        text = file.read_text(encoding="utf-8")
        dated = file.parent.name in {"promises", "follow-ups", "pages"}
        if dated and "updated:" not in text and (day := next(days, None)):
            text = text.replace("---\n", f"---\nupdated: {day}\n", 1)
        if file.parent.name == "follow-ups" and "survey:" not in text:
            text = text.replace("---\n", "---\nsurvey: { title: Enkät, closes: 2024-05-14 }\n", 1)
        file.write_text(text, encoding="utf-8")


def test_a_text_remakes_its_municipality_and_what_tells_of_all(site: Site) -> None:
    before = site.seals
    file = sorted((site.content / "promises").rglob("*.md"))[0]
    file.write_text(file.read_text(encoding="utf-8") + "\nEtt ord till.\n", encoding="utf-8")
    assert site.build()
    assert len(before) > 280
    assert len(before - site.seals) == 2


def test_a_link_leads_to_where_another_municipality_s_promise_has_moved(site: Site) -> None:
    promises = sorted((site.content / "promises").rglob("*.md"))
    here, there = promises[0], next(file for file in promises if file.parent != promises[0].parent)
    text = f"\nSe [det andra löftet](../{there.parent.name}/{there.name}).\n"
    here.write_text(here.read_text(encoding="utf-8") + text, encoding="utf-8")
    assert site.build()
    there.write_text(there.read_text(encoding="utf-8").replace("---\n", "---\nslug: flyttad\n", 1), encoding="utf-8")
    before = site.seals
    assert site.build()
    assert not site.differences()
    assert not before & site.seals, "an address is a landmark of all"


def _probe(site: Site, name: str = "kommuner/index.html") -> Path:
    """A page that somebody has written into without leaving a trace: as long as it stays so, it was not made."""
    page = site.folder / "output" / name
    assert page.exists()
    before = page.stat()
    with page.open("r+b") as file:
        file.write(b"<!probe ")
    os.utime(page, ns=(before.st_atime_ns, before.st_mtime_ns))
    return page


@pytest.mark.parametrize(
    "page_name",
    ["index.html", "kommuner/strangnas/2019/index.html", "kommuner/ale/index.html", "kommuner/ornskoldsvik/index.html"],
)
def test_nothing_is_made_where_nothing_has_changed(site: Site, page_name: str) -> None:
    page = _probe(site, page_name)
    assert site.build()
    assert page.read_bytes().startswith(b"<!probe ")


def _another_program(site: Site) -> None:
    site.program = site.folder / "promise-pages"
    shutil.copy(executable, site.program)


def _another_template(site: Site) -> None:
    own = site.folder / "templates"
    shutil.copytree(repository / "templates", own)
    page = own / "not-found.mustache"
    page.write_text(page.read_text(encoding="utf-8") + "<!-- -->\n", encoding="utf-8")
    site.options = ("--templates", own, "--drafts")


def _another_picture(site: Site) -> None:
    (site.content / "media/ny.txt").parent.mkdir(exist_ok=True)
    (site.content / "media/ny.txt").write_text("ny")


def _options(*options: str) -> Callable[[Site], None]:
    def change(site: Site) -> None:
        site.options = (*site.options, *options)

    return change


def _a_lost_list(site: Site) -> None:
    (site.folder / ".output.promise-pages-seals").unlink()


def _a_torn_list(site: Site) -> None:
    file = site.folder / ".output.promise-pages-seals"
    file.write_bytes(b"\xff\n" + b"".join(line[:-5] + b"\n" for line in file.read_bytes().splitlines()))


REASONS: dict[str, Callable[[Site], None]] = {
    "another program": _another_program,
    "another template": _another_template,
    "another medium": _another_picture,
    "another address": _options("--base-url", "https://annan.example/"),
    "packed copies": _options("--precompress"),
    "a lost list": _a_lost_list,
    "a torn list": _a_torn_list,
    "by wish": _options("--rebuild"),
}


@pytest.mark.parametrize("reason", REASONS)
def test_what_makes_a_build_make_everything(site: Site, reason: str) -> None:
    page = _probe(site)
    assert site.build()
    assert page.read_bytes().startswith(b"<!probe "), "nothing had changed, and yet it was made"
    REASONS[reason](site)
    assert site.build()
    assert not site.differences()


HANDS: dict[str, Callable[[Path], object]] = {
    "written into": lambda page: page.write_text("x"),
    "added to": lambda page: page.open("a").write(" "),
    "lost": Path.unlink,
    "touched": lambda page: os.utime(page),
    "replaced by one of the same size and time": lambda page: _replace(page),
    "replaced by a link": lambda page: (page.rename(page.with_name("y")), page.symlink_to("y")),
}


def _replace(page: Path) -> None:
    before, copy = page.stat(), page.with_name("copy")
    copy.write_bytes(b"?" * before.st_size)
    os.utime(copy, ns=(before.st_atime_ns, before.st_mtime_ns))
    copy.rename(page)


@pytest.mark.parametrize("name", ["kommuner/index.html", "kommuner/stockholm/index.html", "data/promises.csv"])
@pytest.mark.parametrize("hand", HANDS)
def test_whatever_others_do_to_a_published_file(site: Site, hand: str, name: str) -> None:
    HANDS[hand](site.folder / "output" / name)
    assert site.build()
    # A file of others' stays.
    assert [path for path in site.differences() if not path.endswith("/y")] == []


def test_a_kept_site_is_told_of_as_every_other(site: Site) -> None:
    """The report of a build that took everything over says the same as of one that made everything."""
    reports = []
    for option in ([], ["--rebuild"]):
        file = site.folder / "report.json"
        assert site.build("output", "--report", str(file), *option)
        reports.append(file.read_text(encoding="utf-8"))
    assert reports[0] == reports[1]


def test_where_the_list_cannot_be_written_the_site_is_built(tmp_path: Path) -> None:
    site = Site(repository / "content", tmp_path)
    (tmp_path / ".output.promise-pages-seals").mkdir()
    assert site.build() and site.build()
    assert not site.differences()
    assert run("build", "--help").stdout.count("--rebuild") == 1
