"""Content without measure ends in a diagnostic or a page, within seconds and within memory."""

import os
import resource
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from instructions import count
from program import executable, repository
from small_site import FOLLOW_UP, SITE, lay_out_site, sound_site

#: Of a processor's time, which other programs take nothing of; the machine stops what takes more.
SECONDS = 40
#: Of address space, which is more than is used.
BYTES = 2 << 30

PAGE = "---\ntitle: Om\n---\n"
REGISTER = "code,name,slug,county,police-region\n"
MEGABYTE = 1 << 20


def promise(body: str, keys: str = "") -> dict[str, str]:
    return {"promises/norrvik.md": f"---\nmunicipality: norrvik\nperiod: 2022\n{keys}---\n{body}"}


def follow_up(body: str) -> dict[str, str]:
    return {"follow-ups/norrvik.md": FOLLOW_UP.format("").rpartition("- ")[0] + body}


def page(body: str) -> dict[str, str]:
    return {"pages/om.md": PAGE + body}


def pages(count: int, body: str = "") -> dict[str, str]:
    return {f"pages/om-{n}.md": PAGE + body.replace("@", str(n)) for n in range(count)}


def register(rows: str) -> dict[str, str]:
    return {"data/municipalities.csv": REGISTER + rows}


def commitments(count: int, attributes: str = "", letter: str = "a") -> str:
    return "".join(f"- Vi går. {{#{letter}{n}{attributes}}}\n" for n in range(count))


def entries(text: str, count: int) -> str:
    return ", ".join(text.replace("@", str(n)) for n in range(count))


def follow_ups(count: int) -> dict[str, str]:
    return {
        f"follow-ups/{n}.md": "---\nmunicipality: norrvik\nperiod: 2022\nyear: 2022\n"
        f"part: del {n}\ncovers: 2022-01-01/2022-0{1 + n % 9}-02\npublished: unknown\n---\n- a {{#vandringar result=3}}\n"
        for n in range(count)
    }


def promises(count: int, keys: str) -> dict[str, str]:
    return {
        f"promises/{n}.md": f"---\nmunicipality: norrvik\n{keys.replace('@', str(n))}\n---\n- Vi går. {{#a by=police}}\n"
        for n in range(count)
    }


def misplaced(files: dict[str, str]) -> dict[str, str]:
    """The same promises of a municipality that is not in the register."""
    return {path: text.replace("norrvik", "norvik") for path, text in files.items()}


#: What is there without measure, and the content; each with the code that says so, or none where a site is made.
CASES: dict[str, tuple[Callable[[], dict[str, str]], str | None]] = {
    "100 MB of text": (lambda: page("Om oss. " * (100 * MEGABYTE // 8)), "file-too-large"),
    "one line of 50 MB": (lambda: {"promises/norrvik.md": "x" * (50 * MEGABYTE)}, "file-too-large"),
    "a register of 50 MB": (lambda: register("," * (50 * MEGABYTE)), "file-too-large"),
    "a text as large as may be": (lambda: page("Om oss.\n\n" * 58_000), None),
    "a title of 1 MB": (lambda: {"pages/om.md": f"---\ntitle: {'x' * MEGABYTE}\n---\n"}, "file-too-large"),
    "a title of 200 kB": (lambda: {"pages/om.md": f"---\ntitle: {'x' * 200_000}\n---\n"}, "value-too-long"),
    "a site's title of 900 kB": (
        lambda: {"site.yaml": SITE.format("").replace("Löften", "x" * 900_000)}, "value-too-long",
    ),
    "an entity bomb": (
        lambda: promise(commitments(1), "a: &a [x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(500))),
        "yaml-reserved-character",
    ),
    "10,000 levels of YAML": (lambda: promise(commitments(1), "summary: " + "[" * 10_000 + "\n"), "yaml-too-deep"),
    "10,000 levels of quotes": (lambda: page("> " * 10_000 + "a"), "nested-too-deep"),
    "700 levels of lists": (lambda: page("".join("  " * n + "- a\n" for n in range(700))), "nested-too-deep"),
    "50,000 brackets": (lambda: page("[" * 50_000), "too-many-brackets"),
    "50,000 pictures in pictures": (lambda: page("![[]()" * 50_000), "too-many-brackets"),
    "50,000 braces": (lambda: page("{" * 50_000 + "}" * 50_000), None),
    "50,000 pipes": (lambda: page("|" * 50_000 + "\n" + "|-" * 50_000 + "\n"), None),
    "700 columns and 50,000 rows": (
        lambda: page("|a" * 700 + "\n" + "|-" * 700 + "\n" + "a\n" * 50_000), "tables-too-large",
    ),
    "50,000 dashes": (lambda: page("- " * 50_000), "nested-too-deep"),
    "50,000 emphases": (lambda: page("*a **b " * 50_000), None),
    "50,000 links to one long address": (
        lambda: page("[a]\n\n" * 50_000 + f"[a]: https://a.example/{'x' * 100_000}\n"), None,
    ),
    "100,000 commitments": (lambda: promise(commitments(100_000)), "file-too-large"),
    "12,000 commitments": (lambda: promise(commitments(12_000, " by=police")), None),
    "12,000 outcomes": (
        lambda: promise(commitments(12_000, " at-least=4 unit=x")) | follow_up(commitments(12_000, " result=3")), None,
    ),
    "12,000 outcomes of nothing": (
        lambda: promise(commitments(12_000)) | follow_up(commitments(12_000, letter="b")), None,
    ),
    "10,000 unknown keys": (
        lambda: promise(commitments(1), "".join(f"k{n}: 1\n" for n in range(10_000))), "key-unknown",
    ),
    "10,000 parties": (lambda: promise(commitments(1), f"parties: {{{entries('p@: P', 10_000)}}}\n"), "list-too-long"),
    "400 parties in 9,000 commitments": (
        lambda: promise(
            f"## Vi {{by=\"{entries('p@', 400)}\"}}\n\n" + commitments(9_000),
            f"parties: {{{entries('p@: P', 400)}}}\n",
        ),
        None,
    ),
    "10,000 aliases": (lambda: promise(commitments(1), f"aliases: [{entries('/a@/', 10_000)}]\n"), "list-too-long"),
    "10,000 pages": (lambda: pages(10_000), "menu-too-long"),
    "30,000 links that lead nowhere": (
        lambda: pages(2_000) | page("\n\n".join(f"[a](om-x{n}.md) [a](/om-x{n}/) [a](#x{n})" for n in range(10_000))),
        "link-leads-nowhere",
    ),
    "10,000 pictures that are not there": (
        lambda: {f"media/{n}.png": "" for n in range(2_000)} | page("\n\n".join(f"![a](x{n}.png)" for n in range(10_000))),
        "file-missing",
    ),
    "10,000 files of media": (lambda: {f"media/{n}.txt": "" for n in range(10_000)}, None),
    "the years from 1 to 9999": (lambda: promises(1, "period: 0001-9999"), "year-out-of-reach"),
    "100 promises of 300 years": (lambda: promises(100, "slug: s-@\nperiod: 1900-2200"), None),
    "3,000 promises of one municipality": (lambda: promises(3_000, "slug: s-@\nperiod: 2020-"), None),
    "3,000 promises of nowhere": (
        lambda: misplaced(promises(3_000, "period: 2020-")),
        "municipality-unknown",
    ),
    "400 follow-ups of one promise": (lambda: follow_ups(400), None),
    "3,000 follow-ups of one promise": (lambda: follow_ups(3_000), "too-many-follow-ups"),
    "a register of 10,000 rows": (
        lambda: register("".join(f"{n},Namn {n},namn-{n},Län {n % 21},B\n" for n in range(10_000))), "register-too-long",
    ),
    "a county of 1,000 municipalities": (
        lambda: register("0001,Norrvik,norrvik,A,B\n" + "".join(f"{n + 2:04},Namn {n},namn-{n},A,B\n" for n in range(999))),
        None,
    ),
    "a register of commas": (lambda: {"data/municipalities.csv": "," * (MEGABYTE - 1)}, "register-empty"),
    "a register of bad rows": (lambda: register("a\n" * 900), "register-row-width"),
}  # fmt: skip


def limit() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))


def run(folder: Path) -> tuple[int, str]:
    """Builds the site in a folder: how it ended, and what it said."""
    command = [executable, "build", "--site", folder, "--templates", repository / "templates", "--date", "2023-06-15"]
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, preexec_fn=limit,
        env=os.environ | {"SWIFT_BACKTRACE": "enable=no"},
    )  # fmt: skip
    return done.returncode, done.stderr


@pytest.mark.parametrize("name", CASES)
def test_it_ends(name: str, tmp_path: Path) -> None:
    content, code = CASES[name]
    lay_out_site(sound_site() | content(), tmp_path)
    status, said = run(tmp_path)
    assert status in (0, 1), said[:2_000]
    assert len(said) < 2_000_000, "nobody reads so much"
    if code is not None:
        assert f"[{code}]" in said, said[:2_000]
    else:
        assert status == 0, said[:2_000]


def test_a_day_far_ahead_makes_no_more_than_a_near_one(tmp_path: Path) -> None:
    """Open-ended promises hold for as long as somebody looks at them: nobody's are years without end."""
    lay_out_site(sound_site() | promises(100, "slug: s-@\nperiod: 2020-\nfollow-up-due: 3"), tmp_path)
    made: dict[str, int] = {}
    for day in ("2030-06-15", "9999-01-01", "9999-12-31"):
        words = ["--site", tmp_path, "--templates", repository / "templates", "--date", day, "--jobs", "1"]
        done = subprocess.run([executable, "build", *words], capture_output=True, text=True, preexec_fn=limit)
        assert done.returncode == 0, done.stderr
        made[day] = sum(1 for _ in (tmp_path / "output").rglob("*"))
    assert len(set(made.values())) == 1, made
    near, far = (
        count("check", "--site", tmp_path, "--templates", repository / "templates", "--date", day, "--jobs", "1")
        for day in ("2030-06-15", "9999-01-01")
    )
    assert far < 1.05 * near


#: Content of a size.
GROWTH: dict[str, Callable[[int], dict[str, str]]] = {
    "text": lambda n: page("Om oss med *allt* och [en länk](https://a.example).\n\n" * (500 * n)),
    "one paragraph": lambda n: page("Om oss med *allt* och [en länk](https://a.example).\n" * (500 * n)),
    "a table": lambda n: page("| a | b |\n|---|---|\n" + "| *c* | d |\n" * (500 * n)),
    "brackets": lambda n: page("[a](x" * (300 * n)),
    "commitments": lambda n: promise(commitments(400 * n, " by=police at-least=4 unit=x")),
    "outcomes": lambda n: promise(commitments(400 * n, " at-least=4 unit=x")) | follow_up(commitments(400 * n, " result=3")),
    "outcomes of nothing": lambda n: promise(commitments(400)) | follow_up(commitments(400 * n, letter="b")),
    "pages": lambda n: pages(200 * n),
    "promises of one municipality": lambda n: promises(150 * n, "slug: s-@\nperiod: 2020-"),
    "promises of nowhere": lambda n: misplaced(promises(150 * n, "period: 2020-")),
    # No more than so many suggestions are looked for in a whole site: only what is beyond grows evenly.
    "problems": lambda n: pages(60, "\n\n".join(f"[a](x{k}.md)" for k in range(40 * n))),
    "unknown keys": lambda n: promise(commitments(1), "".join(f"k{k}: 1\n" for k in range(200 * n))),
    "media": lambda n: {f"media/{k}.txt": "" for k in range(400 * n)},
}

#: What is added the second time is as much as what is added the first time; and something over, for sorting and for
#: tables that are made larger now and then.
GREATEST_GROWTH = 1.18


@pytest.fixture(scope="module")
def nothing_added(tmp_path_factory: pytest.TempPathFactory) -> int:
    return work_of({}, tmp_path_factory.mktemp("nothing"))


@pytest.mark.parametrize("name", GROWTH)
def test_work_grows_with_the_content(name: str, nothing_added: int, tmp_path: Path) -> None:
    """Some content, then twice as much: the work for what is added grows as what is added."""
    once, twice = (work_of(GROWTH[name](factor), tmp_path / str(factor)) for factor in (1, 2))
    assert twice - once < GREATEST_GROWTH * (once - nothing_added), (nothing_added, once, twice)


def work_of(content: dict[str, str], folder: Path) -> int:
    """The instructions that checking a site takes."""
    lay_out_site(sound_site() | content, folder)
    return count("check", "--site", folder, "--templates", repository / "templates", "--date", "2023-06-15", "--jobs", "1")
