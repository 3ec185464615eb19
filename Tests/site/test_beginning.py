"""From an empty folder to a first site, a first promise and a first follow-up, with nothing but the installed program:
from a script, and as at a terminal."""

import os
import pty
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from program import executable, repository

#: A day of autumn: what is drawn up is for the year to come.
DAY = {"SOURCE_DATE_EPOCH": "1795867200"}  # 2026-11-28
MARK = re.compile(r"\[\[fyll i[^]]*\]\]")


class Officer:
    """Somebody in an empty folder, with the program and nothing else."""

    def __init__(self, program: Path, folder: Path) -> None:
        self.program = program
        self.folder = folder
        self.environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"} | DAY

    def run(self, *words: str, answers: str = "") -> subprocess.CompletedProcess[str]:
        # What comes after -- is no option.
        end = words.index("--") if "--" in words else len(words)
        return subprocess.run(
            [self.program, *words[:end], "--language", "sv", *words[end:]], cwd=self.folder, env=self.environment, input=answers,
            capture_output=True, text=True, timeout=120,
        )

    def does(self, *words: str) -> str:
        """What it says, where all goes well."""
        ran = self.run(*words)
        assert ran.returncode == 0, ran.stdout + ran.stderr
        return ran.stdout

    def is_refused(self, *words: str, code: int = 2) -> str:
        before = self.texts()
        ran = self.run(*words)
        assert ran.returncode == code, ran.stdout + ran.stderr
        assert self.texts() == before
        return ran.stderr

    def at_terminal(self, *words: str, answers: list[str | bytes]) -> tuple[int, str]:
        """Answers each question when it has been asked."""
        process, terminal = pty.fork()
        if process == 0:
            os.chdir(self.folder)
            os.execve(self.program, ["promise-pages", *words, "--language", "sv"], self.environment)
        shown = b""
        rest = list(answers)
        try:
            while piece := os.read(terminal, 4096):
                shown += piece
                if rest and shown.rstrip(b" ").endswith((b"?", b"]", b")")):
                    answer = rest.pop(0)
                    os.write(terminal, answer if isinstance(answer, bytes) else answer.encode())
        except OSError:  # Nothing more will come.
            pass
        os.close(terminal)
        return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), shown.decode(errors="replace").replace("\r\n", "\n")

    def texts(self) -> dict[str, bytes]:
        return {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in sorted(self.folder.rglob("*")) if path.is_file() and "output" not in path.as_posix()
        }

    def problems(self, path: str) -> list[str]:
        """What `check` says of one file."""
        told = self.run("check", "--drafts").stdout
        found = re.findall(rf"^{re.escape(path)}:\d+:\d+: (\w+: ).*\[([a-z-]+)\]$", told, re.M)
        return [severity + code for severity, code in found]

    def text(self, path: str) -> str:
        return (self.folder / path).read_text(encoding="utf-8")

    def edit(self, path: str, *changes: tuple[str, str]) -> None:
        text = self.text(path)
        for old, new in changes:
            assert old in text, f"{old} is not in {path}"
            text = text.replace(old, new)
        (self.folder / path).write_text(text, encoding="utf-8")


@pytest.fixture
def officer(installed_program: Path, tmp_path: Path) -> Iterator[Officer]:
    yield Officer(installed_program, tmp_path)


@pytest.fixture
def berg(officer: Officer) -> Officer:
    officer.does("init", "--municipality", "berg", "--base-url", "https://loften.berg.example/")
    return officer


# MARK: A site


def test_from_an_empty_folder_to_a_followed_up_promise(officer: Officer) -> None:
    assert "Webbplatsen är skapad" in officer.does(
        "init", "loften", "--title", "Löften i Berg", "--base-url", "https://loften.berg.example/", "--publisher",
        "Bergs kommun", "--municipality", "berg")
    officer.folder /= "loften"
    assert ": 0 fel, " in officer.does("check")
    officer.does("build")
    start = officer.text("output/index.html")
    assert "Löften i Berg" in start and (officer.folder / "output/kommuner/berg/index.html").is_file()
    assert not (officer.folder / "output/kommuner/are").exists()

    told = officer.does("new", "promise", "berg", "2027")
    assert "content/promises/berg/2027.md" in told and "promise-pages check" in told
    assert "0 fel" in officer.does("check", "--drafts")
    officer.edit("content/promises/berg/2027.md", ("draft: true\n", ""))
    assert officer.problems("content/promises/berg/2027.md") == ["fel: unfinished"] * 2
    promise = MARK.sub("Vi går minst fyra trygghetsvandringar.", officer.text("content/promises/berg/2027.md"))
    (officer.folder / "content/promises/berg/2027.md").write_text(promise, encoding="utf-8")
    officer.edit("content/promises/berg/2027.md", ("{#atagande-1}", '{#vandringar at-least=4 unit="vandring, vandringar"}'))
    officer.does("build")
    assert (officer.folder / "output/kommuner/berg/2027/index.html").is_file()

    told = officer.does("new", "follow-up", "Bergs kommun", "2027", "--year", "2027")
    path = "content/follow-ups/berg/2027.md"
    assert path in told
    text = officer.text(path)
    assert "Löftet: Vi går minst fyra trygghetsvandringar." in text and "minst 4 vandringar" in text
    assert text.count("{#vandringar}") == 1
    officer.edit(path, ("draft: true\n", ""))
    assert officer.problems(path) == ["fel: unfinished"] * len(MARK.findall(text)) == ["fel: unfinished"] * 2
    officer.edit(
        path, ("[[fyll i: hur det gick]] {#vandringar}", "Vi gick fem. {#vandringar result=5}"),
        (f'"{MARK.findall(text)[0]}"', "2028-02-10"))
    officer.environment |= {"SOURCE_DATE_EPOCH": "1835000000"}  # 2028-02-24
    officer.does("build")
    assert officer.problems(path) == []
    assert "Uppfyllt" in officer.text("output/kommuner/berg/2027/uppfoljning-2027/index.html")


def test_a_site_of_all_municipalities_needs_no_answer(officer: Officer) -> None:
    told = officer.does("init")
    assert "https://medborgarloften.example/" in told
    officer.does("build")
    assert len(list((officer.folder / "output/kommuner").glob("*/index.html"))) == 290
    assert "0 fel" in officer.does("check", "--drafts")


def test_every_mark_of_a_new_site_is_told_of_and_stands_in_a_draft(berg: Officer) -> None:
    told = berg.does("check", "--drafts")
    marked = {path: len(MARK.findall(re.sub("<!--.*?-->", "", text.decode(), flags=re.S)))
              for path, text in berg.texts().items() if path.startswith("content/") and MARK.search(text.decode())}
    assert set(marked) == {"content/pages/om.md", "content/pages/tillganglighet.md", "content/promises/exempel.md"}
    assert all("\ndraft: true\n" in berg.text(path) for path in marked)
    assert re.findall(r"\[([a-z-]+)\]$", told, re.M) == ["unfinished"] * sum(marked.values())
    assert sum(marked.values()) > 8


@pytest.mark.parametrize("written", ["berg", "Berg", "Bergs kommun", "BERG"])
def test_a_municipality_is_known_by_its_names(officer: Officer, written: str) -> None:
    officer.does("init", "--municipality", written)
    settings = officer.text("content/site.yaml")
    assert "municipalities: [berg]" in settings and "type: local-authority" in settings and "name: Bergs kommun" in settings


def test_names_that_make_the_same_slug_are_told_apart(officer: Officer) -> None:
    officer.does("init", "--municipality", "Håbo")
    assert "municipalities: [habo-uppsala]" in officer.text("content/site.yaml")


@pytest.mark.parametrize("written", ["Åre, Berg", "are,berg", "[are, berg]", "Åre och Berg", "Åre; Bergs kommun"])
def test_a_site_and_a_promise_of_several_municipalities(officer: Officer, written: str) -> None:
    officer.does("init", "--municipality", written)
    settings = officer.text("content/site.yaml")
    assert "title: Medborgarlöften i Åre och Berg\n" in settings and "municipalities: [are, berg]\n" in settings
    officer.does("new", "promise", written, "2027-2028")
    text = officer.text("content/promises/are/2027-2028.md")
    assert "municipality: [are, berg]\n" in text
    # Once it is written, a follow-up names any of them, or all.
    (officer.folder / "content/promises/are/2027-2028.md").write_text(re.sub(r"\[\[.*?\]\]", "Vi ses på torget.", text), encoding="utf-8")
    officer.does("new", "follow-up", written, "2027-2028", "--year", "2027")
    assert "municipality: are\n" in officer.text("content/follow-ups/are/2027.md")
    officer.does("new", "follow-up", "Berg", "2027-2028", "--year", "2028")
    assert officer.problems("content/promises/are/2027-2028.md") == []


def test_each_of_several_municipalities_is_looked_for(officer: Officer) -> None:
    assert "Menade du ”stromsund”?" in officer.is_refused("init", "--municipality", "Berg, Strömsunda")
    assert "står två gånger: ”berg” och ”are”" in officer.is_refused("init", "--municipality", "berg", "--municipality", "are")
    assert officer.texts() == {}


def test_nobody_is_led_to_a_file_that_was_not_written(berg: Officer) -> None:
    before = berg.texts()
    told = berg.is_refused("new", "promise", "Åre", "2027")
    assert "handlar inte om kommunen ”Åre”" in told and "Den handlar om berg." in told
    told = berg.is_refused("new", "promise", "berg", "2027", "--slug", "2027")
    assert "Inget skrevs." in told and "2027.md" not in told
    assert berg.texts() == before


def test_what_lies_there_stays(officer: Officer) -> None:
    """Also what a run that was killed has left: nobody can know whose it is."""
    (officer.folder / ".promise-pages-new/content").mkdir(parents=True)
    (officer.folder / ".promise-pages-new/content/site.yaml").write_text("title: mine", encoding="utf-8")
    officer.does("init", "--municipality", "berg")
    assert "name: Bergs kommun" in officer.text("content/site.yaml")
    assert officer.text(".promise-pages-new/content/site.yaml") == "title: mine"
    assert sorted(path.name for path in officer.folder.glob(".*")) == [".promise-pages-new"]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to root")
@pytest.mark.parametrize("command", [["init", "M/"], ["init", "M"]])
def test_where_nothing_can_be_written_that_is_told_of_the_folder(officer: Officer, command: list[str]) -> None:
    (officer.folder / "M").mkdir(mode=0o555)
    told = officer.is_refused(*command, code=3)
    assert "måste få läsa och skriva M" in told and "promise-pages-new" not in told and "//" not in told and "bygg" not in told.lower()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["new"], "new promise, new follow-up, new page, new focus-area"), (["new", "löfte"], "Menade du ”new promise”?"),
        (["publish"], "Menade du ”build”?"), (["buidl"], "Menade du ”build”?"), (["nytt", "löfte"], "Menade du ”new promise”?"),
    ],
)  # fmt: skip
def test_a_command_that_is_not_there_leads_to_one_that_is(officer: Officer, words: list[str], told: str) -> None:
    assert told in officer.is_refused(*words)


def test_a_near_miss_is_suggested(officer: Officer) -> None:
    assert "Menade du ”stromsund”?" in officer.is_refused("init", "--municipality", "Strömsunda")


@pytest.mark.parametrize(
    "title", ['Löften: "våra" & <era>', "#1 i Berg", "- [x] ja", "null", "It's {{title}} \\ slut", "*Berg* _2027_"])
def test_whatever_it_is_called_is_what_it_says(officer: Officer, title: str) -> None:
    officer.does("init", "--municipality", "berg", f"--title={title}", f"--publisher={title}")
    officer.does("build", "--drafts")
    page = officer.text("output/index.html")
    escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    assert escaped in page or escaped.replace("&quot;", '"').replace("&gt;", ">") in page


def test_nothing_is_written_over(officer: Officer) -> None:
    (officer.folder / "README.md").write_text("Vår egen.\n", encoding="utf-8")
    officer.does("init", "--municipality", "berg")
    assert officer.text("README.md") == "Vår egen.\n"
    assert "finns redan content/" in officer.is_refused("init", "--municipality", "berg")
    (officer.folder / "fil").write_text("", encoding="utf-8")
    officer.is_refused("init", "fil", code=3)


def test_a_site_that_can_not_be_written_whole_is_not_there(officer: Officer) -> None:
    """A folder in which a part of the site can't be made: a file where a folder of the site would be."""
    starter = officer.folder / "starter"
    shutil.copytree(repository / "docs/starter", starter)
    (starter / "x").mkdir()
    (starter / "x/y.md").write_text("x", encoding="utf-8")
    (officer.folder / "site").mkdir()
    (officer.folder / "site/x").write_text("", encoding="utf-8")
    officer.is_refused("init", "site", "--starter", "starter", code=3)


@pytest.mark.parametrize("name", ["-dash", "två ord", "it's", 'a"b', "$HOME", "a;b", "löften"])
def test_the_way_on_can_be_typed_as_it_is_told(officer: Officer, name: str) -> None:
    told = officer.does("init", "--municipality", "berg", "--", name)
    way = next(line.strip() for line in told.splitlines() if line.startswith("  cd "))
    where = subprocess.run(["sh", "-c", way + " && pwd"], cwd=officer.folder, capture_output=True, text=True, check=True).stdout
    assert Path(where.removesuffix("\n")) == officer.folder / name
    told = officer.does("new", "promise", "berg", "2027", f"--site={name}")
    way = next(line.split("  ")[1] for line in told.splitlines() if line.startswith("  promise-pages check "))
    words = subprocess.run(["sh", "-c", way.replace("promise-pages", "printf '%s\\n'", 1)], capture_output=True, text=True, check=True).stdout
    assert officer.run(*words.splitlines()).returncode in (0, 1)


@pytest.mark.parametrize("words", [["init", ""], ["new", "promise", "", "2027"], ["new", "page", ""]])
def test_a_word_of_nothing_is_none(officer: Officer, words: list[str]) -> None:
    assert "saknas" in officer.is_refused(*words) and officer.texts() == {}


def test_a_starter_of_ones_own(officer: Officer) -> None:
    shutil.copytree(repository / "docs/starter", officer.folder / "egen")
    (officer.folder / "egen/content/pages/kontakt.md").write_text("---\ntitle: Kontakt\n---\n{{publisher}}\n", encoding="utf-8")
    officer.does("init", "site", "--starter", "egen", "--publisher", "Redaktionen")
    assert officer.text("site/content/pages/kontakt.md") == "---\ntitle: Kontakt\n---\nRedaktionen\n"
    assert "saknas" in officer.is_refused("init", "en", "--starter", "saknas")


# MARK: At a terminal


def test_at_a_terminal_it_asks(officer: Officer) -> None:
    code, shown = officer.at_terminal(
        "init", "site", answers=["Åree\n", "Åre\n", "\n", "ingen adress\n", "loften.are.example\n", "\n"])
    assert code == 0, shown
    assert "Skriv hela adressen" in shown and "Menade du ”are”?" in shown
    settings = officer.text("site/content/site.yaml")
    assert "title: Medborgarlöften i Åre\n" in settings and "base-url: https://loften.are.example/\n" in settings
    assert "municipalities: [are]" in settings and "name: Åre kommun" in settings
    # What it is about has a say in what is proposed.
    assert "[Medborgarlöften i Åre]" in shown and "[Åre kommun]" in shown


def test_at_a_terminal_it_asks_for_what_was_not_given(officer: Officer) -> None:
    code, shown = officer.at_terminal(
        "init", "--municipality", "berg", "--title", "Löften", "--publisher", "Vi", answers=["https://loften.example\n"])
    assert code == 0 and shown.count("?") == 1, shown


@pytest.mark.parametrize("broken", [b"L\xf6ften\n", b"L\x1b[D\n", b"\xef\xbf\xbd\n"])
def test_what_can_not_be_read_is_told_at_its_question(officer: Officer, broken: bytes) -> None:
    code, shown = officer.at_terminal(
        "init", "--municipality", "berg", "--publisher", "Vi", "--base-url", "https://loften.example/", answers=[broken, "Löften\n"])
    assert code == 0 and shown.count("Vad ska webbplatsen heta?") == 2, shown
    assert "Svaret har tecken som inte går att läsa. Skriv det igen.\n" in shown
    assert "title: Löften\n" in officer.text("content/site.yaml")


def test_who_goes_away_leaves_nothing(officer: Officer) -> None:
    code, shown = officer.at_terminal("init", answers=["berg\n", "\x04"])
    assert code == 2 and "Inget skrevs." in shown
    assert officer.texts() == {}


# MARK: Promises


EARLIER = """---
municipality: berg   # kommunen
period: 2025-2026
by: both
parties: { bostad: Bostadsbolaget }
title: "Löftet 2025–2026"
summary: Vi lovar mycket under 2025 och 2026.
focus: [trygghet]
signed: 2025-01-20
published: 2025-01-22
updated: 2025-03-01
published-by: Bergs kommun
police-area: Jämtland
signatories:
  - { name: Någon, role: Kommunalråd, organisation: Bergs kommun }
contacts:
  - { role: Kommunpolis, phone: 114 14 }
survey: { title: Enkäten, url: https://enkat.example/2025, closes: 2026-12-31 }
source: https://kommun.example/2025
corrections:
  - { date: 2025-02-03, text: Rättat. }
aliases: [/gammal/]
---
Under 2025–2026 lovar vi det här. Se [planen för 2025](https://kommun.example/plan-2025), `kod 2025` och {#år}.

## Trafik {focus=trafiksakerhet}

- Polisen kontrollerar hastigheten. {#kontroller by=police at-least=40 unit="kontroll, kontroller"}
- Kommunen ser över belysningen.
  {#belysning by=municipality due=2026-06-30}
- Bolaget byter lampor senast 2026-09-01. {#lampor due="2026-09" by=bostad}

## Trygghet {focus=trygghet}

Vi gör centrum tryggare: {#centrum}

- Polisen patrullerar. {#patrull by=police at-least=2 per=week unit="pass"}

Allt ska ge en tryggare kommun. {#mal kind=aim}
"""


@pytest.fixture
def followed(berg: Officer) -> Officer:
    """With a promise of two years, and a follow-up of the first."""
    (berg.folder / "content/promises/berg").mkdir(parents=True)
    (berg.folder / "content/follow-ups/berg").mkdir(parents=True)
    text = EARLIER.replace(" och {#år}", "")
    (berg.folder / "content/promises/berg/2025-2026.md").write_text(text, encoding="utf-8")
    (berg.folder / "content/follow-ups/berg/2025.md").write_text(
        "---\nmunicipality: berg\nperiod: 2025-2026\nyear: 2025\npublished: 2026-02-10\n---\n"
        'Vi gjorde kontroller. {#kontroller result="ca 22"}\n\nArbetet pågår. {#belysning status=ongoing}\n\n'
        "Lamporna är på väg. {#lampor}\n\nVi patrullerade. {#patrull result=104}\n",
        encoding="utf-8")
    assert "0 fel" in berg.does("check")
    return berg


def test_a_promise_goes_on_from_an_earlier_one(followed: Officer) -> None:
    told = followed.does("new", "promise", "berg", "2027-2028", "--from", "2025-2026")
    path = "content/promises/berg/2027-2028.md"
    assert path in told
    front, body = followed.text(path).removeprefix("---\n").split("---\n", 1)
    for kept in ["municipality: berg   # kommunen\n", "period: 2027-2028\n", "by: both\n", "parties: { bostad: Bostadsbolaget }\n",
                 "focus: [trygghet]\n", "police-area: Jämtland\n", "contacts:\n  - { role: Kommunpolis, phone: 114 14 }\n",
                 "draft: true\n"]:
        assert kept in front, kept
    for gone in ["2025-01-2", "Någon", "enkat.example", "kommun.example", "Rättat", "gammal", "updated:", "published-by:"]:
        assert gone not in front, gone
    assert all(re.search(rf'^{key}: "\[\[fyll i: ', front, re.M) for key in ["signed", "published"])
    # The survey has closed, and the next one is another.
    assert re.search(r'^survey: \{ title: "\[\[fyll i: .*closes: "\[\[fyll i: ', front, re.M)
    assert '{ role: "[[fyll i: ' in front and 'title: "Löftet [[fyll i: nytt årtal]]"' in front
    for kept in ["{#kontroller by=police at-least=40 unit=\"kontroll, kontroller\"}", "(https://kommun.example/plan-2025)",
                 "`kod 2025`", "{#belysning by=municipality}", "{#lampor by=bostad}", "{#mal kind=aim}",
                 "## Trafik {focus=trafiksakerhet}"]:
        assert kept in body, kept
    assert "due=" not in body and "2026" not in body and body.count("nytt datum då det ska vara klart") == 2
    # Drafts are checked as the program's own site is: nothing but what is to be filled in.
    assert set(followed.problems(path)) == {"varning: unfinished"}


def test_what_is_wrong_with_others_for_its_sake_is_told_too(followed: Officer) -> None:
    """Two promises that overlap are told of at the later one, whichever was begun last."""
    for period, at in [("2026-2027", "content/promises/berg/2026-2027.md"), ("2024-2025", "content/promises/berg/2025-2026.md")]:
        ran = followed.run("new", "promise", "berg", period)
        path = f"content/promises/berg/{period}.md"
        assert ran.returncode == 0 and f"Skapade {path}." in ran.stdout
        assert re.findall(r"^(\S+?):\S+ varning: .*\[([a-z-]+)\]$", ran.stderr, re.M) == [(at, "periods-overlap")]
        assert path in ran.stderr
        (followed.folder / path).unlink()
    assert followed.run("new", "promise", "berg", "2027").stderr == ""


@pytest.mark.parametrize("link", ["promises", "promises/berg"])
def test_nothing_is_written_where_it_is_not_read(berg: Officer, link: str) -> None:
    elsewhere = berg.folder / "annan"
    elsewhere.mkdir()
    shutil.rmtree(berg.folder / "content" / link, ignore_errors=True)
    (berg.folder / "content" / link).symlink_to(elsewhere)
    told = berg.is_refused("new", "promise", "berg", "2027")
    assert f"content/{link} är bara en genväg (symbolisk länk)" in told and not list(elsewhere.iterdir())


def test_texts_may_lie_elsewhere_as_a_whole(berg: Officer) -> None:
    (berg.folder / "content").rename(berg.folder / "texter")
    (berg.folder / "content").symlink_to("texter")
    berg.does("new", "promise", "berg", "2027")
    assert (berg.folder / "texter/promises/berg/2027.md").is_file()


def test_taking_draft_away_lists_every_mark(followed: Officer) -> None:
    followed.does("new", "promise", "berg", "2027", "--from", "2025-2026")
    path = "content/promises/berg/2027.md"
    marks = MARK.findall(re.sub("<!--.*?-->", "", followed.text(path), flags=re.S))
    assert len(marks) > 5
    followed.edit(path, ("draft: true\n", ""))
    ran = followed.run("check")
    assert ran.returncode == 1
    # The same words many times are told once, with their number.
    told = re.findall(rf"^{path}:\S+ fel: (.*) \[unfinished\]$", ran.stdout, re.M)
    times = [int(found.group(1)) if (found := re.search(r"Det står så (\d+) gånger", line)) else 1 for line in told]
    assert sum(times) == len(marks), ran.stdout
    assert {mark for mark in marks if not any(mark in line for line in told)} == set()


def test_wrong_words_are_told_with_the_right_ones(followed: Officer) -> None:
    assert "Menade du ”berg”?" in followed.is_refused("new", "promise", "bergg", "2027")
    assert "Menade du ”2027-2028”?" in followed.is_refused("new", "promise", "berg", "2027–2028")
    assert "Menade du ”2025-2026”?" in followed.is_refused("new", "promise", "berg", "2027", "--from", "2025")
    assert "content/promises/berg/2025-2026.md" in followed.is_refused("new", "promise", "berg", "2025-2026")
    assert "2025, 2026" in followed.is_refused("new", "follow-up", "berg", "2025-2026")
    assert "2025, 2026" in followed.is_refused("new", "follow-up", "berg", "2025-2026", "--year", "2027")
    assert "content/follow-ups/berg/2025.md" in followed.is_refused("new", "follow-up", "berg", "2025-2026", "--year", "2025")
    # The site is about Berg alone.
    assert "handlar inte om kommunen ”Åre”" in followed.is_refused("new", "promise", "are", "2027")
    assert "Inget skrevs." in followed.is_refused("new", "page", "kommuner")
    assert "content/" in followed.is_refused("new", "page", "om", "--site", "saknas", code=3)


# MARK: Follow-ups


def test_what_is_begun_is_checked_on_the_day_that_was_asked_for(followed: Officer) -> None:
    told = followed.does("new", "follow-up", "berg", "2025-2026", "--year", "2026", "--date", "2027-01-10")
    assert "content/follow-ups/berg/2026.md" in told
    assert "2026-13-01" in followed.is_refused("new", "follow-up", "berg", "2025-2026", "--year", "2026", "--date", "2026-13-01")


def test_a_follow_up_waits_for_every_outcome(followed: Officer) -> None:
    followed.does("new", "follow-up", "berg", "2025-2026", "--year", "2026")
    path = "content/follow-ups/berg/2026.md"
    text = followed.text(path)
    shown = re.sub("<!--.*?-->", "", text, flags=re.S)
    assert re.findall(r"\[\[fyll i: hur det gick\]\] \{#([a-z]+)\}", shown) == [
        "kontroller", "belysning", "lampor", "centrum", "patrull"]
    assert re.findall("^## (.*)$", shown, re.M) == ["Trafik", "Trygghet"]
    for said in ["Löftet: Polisen kontrollerar hastigheten.", "Av: polisen. Mål: minst 40 kontroller.", "Senast känt: ca 22 kontroller (2025).",
                 "Senast: 2026-06-30.", "Senast känt: status=ongoing (2025).", "Mål: minst 2 pass i veckan.", "Målet #mal:"]:
        assert said in text, said
    assert set(followed.problems(path)) == {"varning: unfinished"}
    # Filled in, it is a follow-up as any other.
    filled = text.replace("[[fyll i: hur det gick]]", "Det gick som det skulle.").replace("draft: true\n", "")
    filled = re.sub(r'published: ".*"', "published: 2026-11-20", filled)
    (followed.folder / path).write_text(filled, encoding="utf-8")
    followed.does("build")


def test_a_promise_that_nobody_has_written_is_not_followed_up(berg: Officer) -> None:
    """The starter's example least of all."""
    example = berg.folder / "content/promises/exempel.md"
    text = example.read_text(encoding="utf-8")
    year = re.search(r"period: (\d+)", text)[1]  # type: ignore[index]
    before = berg.texts()
    told = berg.is_refused("new", "follow-up", "berg", year)
    assert "Löftet i content/promises/exempel.md är inte skrivet än: #eget har kvar märken" in told
    assert berg.texts() == before
    example.write_text(re.sub(r"- \[\[.*\n", "", text), encoding="utf-8")
    berg.does("new", "follow-up", "berg", year)
    assert "{#hastighet}" in berg.text(f"content/follow-ups/berg/{year}-exempel.md")


def test_a_follow_up_of_a_part_knows_its_days(followed: Officer) -> None:
    followed.does("new", "follow-up", "berg", "2025-2026", "--year", "2026", "--part", "kvartal 1")
    text = followed.text("content/follow-ups/berg/2026-kvartal-1.md")
    assert "part: kvartal 1\ncovers: 2026-01/2026-03\n" in text
    followed.does("new", "follow-up", "berg", "2025-2026", "--year", "2026", "--part", "sommaren", "--covers", "2026-06/2026-08")
    assert "covers: 2026-06/2026-08\n" in followed.text("content/follow-ups/berg/2026-sommaren.md")
    # Spring is not the same months to everybody.
    followed.does("new", "follow-up", "berg", "2025-2026", "--year", "2026", "--part", "våren")
    assert 'covers: "[[fyll i: ' in followed.text("content/follow-ups/berg/2026-varen.md")
    followed.does("new", "follow-up", "berg", "2025-2026", "--year", "2026", "--part", "en dag")
    assert 'covers: "[[fyll i: ' in followed.text("content/follow-ups/berg/2026-en-dag.md")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--year", "2026"], "är inte slut: den är 2026-01-01 till 2026-12-31, och i dag är det 2026-11-28."),
        (["--year", "2026", "--part", "kvartal 4"], "är inte slut: den är 2026-10-01 till 2026-12-31"), (["--year", "2026", "--part", "kvartal 1"], ""),
    ],
)  # fmt: skip
def test_a_follow_up_of_a_time_that_is_not_over_is_begun_with_a_word(followed: Officer, words: list[str], told: str) -> None:
    ran = followed.run("new", "follow-up", "berg", "2025-2026", *words)
    assert ran.returncode == 0 and "Skapade content/follow-ups/berg/2026" in ran.stdout
    assert told in ran.stderr if told else "är inte slut" not in ran.stderr


def test_a_site_of_several_asks_who_answers_for_it(officer: Officer) -> None:
    assert "Det står inte vem som svarar för webbplatsen." in officer.does("init", "--municipality", "sorsele, malå")
    settings = officer.text("content/site.yaml")
    assert "# publisher: { name: Sorsele kommun, type: local-authority }\n" in settings and "\npublisher" not in settings
    for page in ("om", "tillganglighet"):
        assert "svarar [[fyll i: vem som svarar för webbplatsen]].\n" in officer.text(f"content/pages/{page}.md")
    # As it stands there it can be put to use.
    officer.edit("content/site.yaml", ("# publisher: {", "publisher: {"))
    assert ": 0 fel, " in officer.does("check")


def test_promises_of_districts_are_told_apart(followed: Officer) -> None:
    for district in ["Svenstavik", "Hackås"]:
        followed.does("new", "promise", "berg", "2027", "--district", district)
    assert "--district Svenstavik" in followed.is_refused("new", "follow-up", "berg", "2027", "--year", "2027")
    promise = followed.folder / "content/promises/berg/2027-hackas.md"
    promise.write_text(re.sub(r"\[\[.*?\]\]", "Vi ses på torget.", promise.read_text(encoding="utf-8")), encoding="utf-8")
    followed.does("new", "follow-up", "berg", "2027", "--district", "hackås")
    text = followed.text("content/follow-ups/berg/2027-hackas.md")
    assert "district: Hackås\nyear: 2027\n" in text


# MARK: Pages and focus areas


def test_a_page_and_a_focus_area(berg: Officer) -> None:
    berg.does("new", "page", "Frågor och svar")
    assert berg.text("content/pages/fragor-och-svar.md").startswith("---\ntitle: Frågor och svar\n")
    berg.does("new", "focus-area", "Trygghet i centrum", "--summary", "Kvällar: ljus, folk.")
    assert 'summary: "Kvällar: ljus, folk."' in berg.text("content/focus-areas/trygghet-i-centrum.md")
    berg.does("new", "focus-area", "skola", "--title", "Skolan")
    assert "content/focus-areas/skola.md" in berg.is_refused("new", "focus-area", "Skola")
    assert berg.problems("content/focus-areas/trygghet-i-centrum.md") == berg.problems("content/focus-areas/skola.md") == []
    berg.does("build")


def test_a_mistake_elsewhere_is_no_hindrance(berg: Officer) -> None:
    """She need not mend everything before she can begin."""
    (berg.folder / "content/pages/trasig.md").write_text("---\ntitel: Trasig\n---\nHej.\n", encoding="utf-8")
    berg.does("new", "promise", "berg", "2027")
    assert berg.run("check").returncode == 1
