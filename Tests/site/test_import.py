"""What `promise-pages import` makes of old pages: measured on pages of our own making, and what it may never do."""

import json
import os
import subprocess
import zipfile
from pathlib import Path

import pytest

from program import executable, repository, run

PAGES = repository / "Tests/ImportPages"

#: What the pages must reach, in per cent; a page more or a rule less shows here.
HELD = {"place": 98, "found": 98, "right": 99, "givers": 98}


@pytest.fixture(scope="module")
def measured() -> dict:
    told = subprocess.run(
        [repository / "scripts/import-score", PAGES, "--json"],
        env=os.environ | {"PROMISE_PAGES": str(executable)},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(told.stdout)


@pytest.mark.parametrize("figure", HELD)
def test_pages_of_our_own_are_read_as_well_as_before(measured: dict, figure: str) -> None:
    remarks = {page["name"]: page["remarks"] for page in measured["pages"] if page["remarks"]}
    assert measured["figures"][figure] >= HELD[figure], remarks


@pytest.mark.parametrize("figure", ["invented", "lost"])
def test_nothing_is_made_up_and_nothing_lost(measured: dict, figure: str) -> None:
    assert measured["figures"][figure] == 0, {page["name"]: page[figure] for page in measured["pages"]}


def test_every_draft_passes_check(measured: dict) -> None:
    assert all(page["told"]["check"] for page in measured["pages"])


# What may never happen


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "content/data").mkdir(parents=True)
    (tmp_path / "content/data/municipalities.csv").write_bytes((repository / "content/data/municipalities.csv").read_bytes())
    (tmp_path / "content/site.yaml").write_text("title: Prov\nbase-url: https://prov.example/\n")
    return tmp_path


PAGE = "Berg – medborgarlöften\n\nMedborgarlöfte 2022\n\nPolisen lovar att:\n\n• synas i centrum\n• mäta hastigheten\n"


def test_a_draft_goes_to_its_place_and_writes_over_nothing(site: Path) -> None:
    (site / "sida.txt").write_text(PAGE)
    first = run("import", site / "sida.txt", "--site", site)
    draft = site / "content/promises/berg/2022.md"
    assert first.returncode == 0 and str(draft) in first.stdout
    draft.write_text("Min egen text")
    second = run("import", site / "sida.txt", "--site", site)
    assert second.returncode == 1 and "finns redan" in second.stderr
    assert draft.read_text() == "Min egen text"


def test_pasted_text_comes_in_and_the_draft_goes_out(site: Path) -> None:
    told = subprocess.run([executable, "import", "-", "--site", site, "--out", "-"], input=PAGE, capture_output=True, text=True)
    assert told.returncode == 0 and told.stdout.startswith("---\nmunicipality: berg\nperiod: 2022\n")


#: What a page says, and what the screen says of it beside the draft.
TOLD = {
    "no promise": ("Det regnar i Malå i dag och sedan i Umeå", ["Inget som liknar ett löfte hittades.", "Kommun: att fylla i (kanske mala). Period: sägs inte."]),
    "a promise": (PAGE, ["Kommun: berg. Period: 2022."]),
    "proposals": (PAGE.replace("Polisen lovar att:", "Löften:"), ["Förslag att ta ställning till: "]),
}


@pytest.mark.parametrize("name", TOLD)
def test_the_screen_says_what_stands_in_the_draft(name: str, site: Path) -> None:
    page, lines = TOLD[name]
    command = [executable, "import", "-", "--site", site, "--out", "-", "--language", "sv"]
    told = subprocess.run(command, input=page, capture_output=True, text=True)
    assert told.returncode == 0
    for line in lines:
        assert line in told.stderr
    assert ("att fylla i (" in told.stderr) == ("# Föreslaget: municipality" in told.stdout or "# Föreslaget: period" in told.stdout)
    assert ("Inget som liknar" in told.stderr) == (name == "no promise")
    assert f"Att fylla i: {told.stdout.count('[[fyll i: ')}. Förslag att ta ställning till: {told.stdout.count('Föreslaget: ')}.\n" in told.stderr


def test_an_unknown_municipality_is_told_with_the_right_one(site: Path) -> None:
    (site / "sida.txt").write_text(PAGE)
    told = run("import", site / "sida.txt", "--site", site, "--municipality", "brg")
    assert told.returncode == 2 and "berg" in told.stderr


def word_file(path: Path, xml: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", xml)
    return path


HOSTILE = {
    "10,000 levels": lambda path: path.write_text("<html>" + "<div>" * 10_000 + PAGE + "</div>" * 10_000),
    "a million elements": lambda path: path.write_text("<html><p>x" + "<b>" * 1_000_000),
    "a table in a table, 5,000 times": lambda path: path.write_text("<html>" + "<table><tr><td>" * 5_000 + "x"),
    "a file of noughts": lambda path: path.write_bytes(bytes(20 << 20)),
    "a bomb in a zip": lambda path: word_file(path, b"<w:document>" + b" " * (100 << 20)),
    "an entity that grows": lambda path: word_file(
        path, b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document>&b;</w:document>'
    ),
    "XML as deep as it goes": lambda path: word_file(path, b"<w:p>" * 100_000),
    "one line of a million letters": lambda path: path.write_text("a" * 1_000_000),
    "thousands of lines": lambda path: path.write_text("• Polisen lovar att synas.\n" * 4_000),
    "a table of 60,000 rows": lambda path: path.write_text(
        "<html><table><tr><th>Område<th>Polisens åtaganden<th>Kommunens åtaganden" + "<tr><td>a<td>b<td>c" * 60_000
    ),
    "quotations in quotations": lambda path: path.write_text("<html>" + "<blockquote>" * 10_000 + "<p>x" * 20_000),
    "what unfolds in what unfolds": lambda path: path.write_text("<html>" + "<details><summary>x</summary>" * 9_000 + "<p>x" * 20_000),
    "pictures in a cell": lambda path: path.write_text("<html><table><tr><th>a<th>b<tr><td>x<td>y" + "<img alt=x>" * 14_000 + "y"),
    "lists that end at once": lambda path: path.write_text("Polisen ska\n\n• synas\n\n" * 7_000),
    "labels without end": lambda path: path.write_text("• synas\n" + "Ansvarig: Polisen\n" * 14_000),
    "headings without end": lambda path: path.write_text("<html><main>" + "<h2>Polisens löften</h2><h2>Abers löften</h2>" * 7_000),
    "numbers without end": lambda path: path.write_text("Polisen lovar att " + "".join(f"{n}) synas mer " for n in range(1, 60_000))),
    "more than any text": lambda path: path.write_text("Polisen lovar.\n" * 1_000_000),
    "script in all places": lambda path: path.write_text("<script>alert(1)</script><p onclick=x>&lt;script&gt; {#x by=y} [[fyll i: x]] --> <!--</p>"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_ends_soon_and_takes_little(kind: str, site: Path) -> None:
    HOSTILE[kind](site / "sida")
    command = f"ulimit -v 4000000; exec timeout 60 '{executable}' import '{site}/sida' --site '{site}' --out '{site}/utkast.md' --trace '{site}/spar'"
    told = subprocess.run(["bash", "-c", command], capture_output=True, text=True, env=os.environ | {"LC_ALL": "C.UTF-8"})
    assert told.returncode in (0, 1), (told.returncode, told.stderr[-300:])
    assert told.returncode == 0 or "promise-pages: " in told.stderr


def test_a_municipality_is_known_by_its_names(site: Path) -> None:
    page = site / "sida.txt"
    page.write_text(PAGE, encoding="utf-8")
    for written, told in [("Umeå", "municipality: umea\n"), ("Stenungsund, Tjörn", "municipality: [stenungsund, tjorn]\n")]:
        made = run("import", page, "--site", site, "--municipality", written, "--out", "-")
        assert made.returncode == 0 and told in made.stdout
    refused = run("import", page, "--site", site, "--municipality", "Umeåå", "--out", "-")
    assert refused.returncode == 2 and "Menade du ”umea”?" in refused.stderr


def test_a_page_of_another_municipality_is_told_of(site: Path) -> None:
    (site / "content/site.yaml").write_text("title: Prov\nbase-url: https://prov.example/\nmunicipalities: [are]\n")
    page = site / "sida.txt"
    page.write_text(PAGE, encoding="utf-8")
    made = run("import", page, "--site", site)
    assert made.returncode == 0 and "Sidan gäller kommunen berg, och webbplatsen handlar om are" in made.stderr
    (site / "content/site.yaml").write_text("title: Prov\nbase-url: https://prov.example/\nmunicipalities: [are, berg]\n")
    assert run("import", page, "--site", site, "--out", site / "annan.md").stderr == ""


def test_an_address_is_no_file(site: Path) -> None:
    refused = run("import", "https://www.berg.se/lofte", "--site", site)
    assert refused.returncode == 2 and "Spara sidan" in refused.stderr and "--url https://www.berg.se/lofte" in refused.stderr


def test_what_is_missing_for_a_pdf_is_told(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (site / "sida.pdf").write_bytes(b"%PDF-1.4\n")
    monkeypatch.setenv("PATH", str(site))
    refused = run("import", site / "sida.pdf", "--site", site)
    assert refused.returncode == 1 and "poppler-utils" in refused.stderr
    # One that is there, and can't read it.
    (site / "pdftotext").write_text("#!/bin/sh\nexit 1\n")
    (site / "pdftotext").chmod(0o755)
    refused = run("import", site / "sida.pdf", "--site", site)
    assert refused.returncode == 1 and "poppler-utils" not in refused.stderr and "skadad" in refused.stderr
