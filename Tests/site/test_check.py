"""What `promise-pages check` and `build --report` tell, on the screen and to other programs."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from marked_content import lay_out
from program import build, check, on_terminal, repository
from small_site import lay_out_site

cases = repository / "Tests/GoldenSites/bad"
DATE = "2023-06-15"

#: The schema of OASIS, where it lies beside the repository.
SARIF_SCHEMA = repository.parent / "shared/data/sarif-2.1.0.json"

WRONG = """---
municipality: norvik
period: 2023
---
# Torget: 811218-9876

- Vi ses varje månad. {#moten by=both}
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Sound content, but for a focus area that no promise names."""
    lay_out(cases / "base", tmp_path / "content")
    return tmp_path


@pytest.fixture
def wrong_site(site: Path) -> Path:
    lay_out_site({"promises/torget.md": WRONG}, site)
    return site


def options(site: Path) -> list[str | Path]:
    return ["--site", site, "--templates", repository / "templates", "--date", DATE]


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


# MARK: The command


def test_nothing_is_written(wrong_site: Path) -> None:
    before = files(wrong_site)
    assert check(*options(wrong_site)).returncode == 1
    (wrong_site / "content/promises/torget.md").unlink()
    before.remove("content/promises/torget.md")
    assert check(*options(wrong_site)).returncode == 0
    assert files(wrong_site) == before


def test_the_line_is_shown_with_a_caret_under_the_spot(wrong_site: Path) -> None:
    printed = check(*options(wrong_site)).stdout
    assert (
        "content/promises/torget.md:2:15: fel: Kommunen ”norvik” finns inte i registret. [municipality-unknown]\n"
        "    municipality: norvik\n"
        "                  ^\n"
    ) in printed
    assert printed.endswith(
        "5 filer lästa: 1 fel, 2 varningar\nFörsta felet: content/promises/torget.md:2:15 [municipality-unknown]\n"
    )


def test_drafts_with_errors_are_counted_though_they_are_no_mistake(site: Path) -> None:
    draft = "---\nmunicipality: norrvik\nperiod: 2030\ndraft: true\n---\n- Vi ses. {#moten by=NAME}\n"
    lay_out_site({"promises/sedan.md": draft.replace("NAME", "both")}, site)
    assert check(*options(site)).stdout.endswith(": 0 fel, 0 varningar\n")
    told = "1 utkast har fel som inte räknas här: promise-pages check --drafts visar dem.\n"
    lay_out_site({"promises/sedan.md": draft.replace("NAME", "nobody")}, site)
    run = check(*options(site))
    assert run.returncode == 0 and run.stdout.endswith(": 0 fel, 0 varningar\n" + told)
    # Two that want one address.
    lay_out_site({"promises/sedan.md": draft.replace("NAME", "both"), "promises/igen.md": draft.replace("NAME", "both")}, site)
    assert check(*options(site)).stdout.endswith("2" + told[1:])
    run = check(*options(site), "--drafts")
    assert run.returncode == 1 and "räknas inte" not in run.stdout and "utkast har fel" not in run.stdout


def test_a_build_tells_of_the_warnings_of_drafts_in_one_line(site: Path) -> None:
    draft = "---\nmunicipality: norrvik\nperiod: 2030\ndraft: true\n---\n- Vi ses [[fyll i: var]]. {#a}\n- Vi ses [[fyll i: när]]. {#b}\n"
    lay_out_site({"promises/sedan.md": draft}, site)
    line = "1 utkast har 2 varningar: promise-pages check visar dem.\n"
    run = build(*options(site), "--output", site / "output")
    assert run.returncode == 0 and line in run.stderr and "[unfinished]" not in run.stderr
    run = build(*options(site), "--output", site / "utkast", "--drafts")
    assert run.returncode == 0 and line not in run.stderr and "[unfinished]" in run.stderr
    assert "[unfinished]" in check(*options(site)).stdout


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
def test_no_form_repeats_a_personal_identity_number(wrong_site: Path, form: str) -> None:
    printed = check(*options(wrong_site), "--format", form, "--verbose").stdout
    assert "personal-number" in printed
    assert "9876" not in printed


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
def test_notes_are_told_when_they_are_asked_for(site: Path, form: str) -> None:
    assert "focus-area-unused" not in check(*options(site), "--format", form).stdout
    with_notes = check(*options(site), "--format", form, "--verbose", "--strict")
    assert "focus-area-unused" in with_notes.stdout
    assert with_notes.returncode == 0


def test_strict_minds_warnings(site: Path) -> None:
    lay_out_site({"pages/om.md": "---\ntitle: Om\n---\n# Om\n"}, site)
    assert check(*options(site)).returncode == 0
    assert check(*options(site), "--strict").returncode == 1


def test_wrong_calls_and_machines_that_fail_have_codes_of_their_own(site: Path) -> None:
    assert check(*options(site), "--format", "xml").returncode == 2
    assert check(*options(site), "--language", "fi").returncode == 2
    assert check("--site", site / "nowhere").returncode == 3


@pytest.mark.parametrize(
    ("environment", "arguments", "word"),
    [
        ({"LC_ALL": "en_GB.UTF-8"}, [], "error"),
        ({"LC_ALL": "sv_SE.UTF-8"}, [], "fel"),
        ({"LC_ALL": "en_GB.UTF-8"}, ["--language", "sv"], "fel"),
        ({"LC_ALL": "C"}, ["--language", "en"], "error"),
    ],
)
def test_the_language_is_chosen(
    wrong_site: Path, environment: dict[str, str], arguments: list[str], word: str
) -> None:
    checked = check(*options(wrong_site), *arguments, environment=environment)
    built = build(*options(wrong_site), *arguments, environment=environment)
    assert f"2:15: {word}: " in checked.stdout
    assert f"2:15: {word}: " in built.stderr


def test_colours_are_for_terminals_of_those_who_want_them(wrong_site: Path) -> None:
    assert "\x1b[1;31mfel:\x1b[0m" in on_terminal("check", *options(wrong_site))
    assert "\x1b" not in on_terminal("check", *options(wrong_site), environment={"NO_COLOR": "1"})
    assert "\x1b" not in on_terminal("check", *options(wrong_site), environment={"TERM": "dumb"})
    assert "\x1b[1;31m" in on_terminal("check", *options(wrong_site), environment={"NO_COLOR": ""})
    assert "\x1b" not in check(*options(wrong_site)).stdout


# MARK: Other programs


def test_all_forms_tell_of_the_same_problems(wrong_site: Path) -> None:
    def told(form: str) -> str:
        return check(*options(wrong_site), "--format", form).stdout

    listed = [
        (problem["severity"], problem["file"], problem["line"], problem["column"], problem["code"])
        for problem in json.loads(told("json"))["diagnostics"]
    ]
    assert len(listed) == 3
    [run] = json.loads(told("sarif"))["runs"]
    assert [in_sarif(result) for result in run["results"]] == listed
    command = re.compile(r"^::(\w+) file=([^,]+),line=(\d+),col=(\d+),title=([a-z-]+)::.+$", re.MULTILINE)
    assert [
        (m[1], m[2], int(m[3]), int(m[4]), m[5]) for m in command.finditer(told("github"))
    ] == listed
    severities = {"fel": "error", "varning": "warning"}
    line = re.compile(r"^([^:\n]+):(\d+):(\d+): (\w+): .* \[([a-z-]+)\]$", re.MULTILINE)
    assert [
        (severities[m[4]], m[1], int(m[2]), int(m[3]), m[5]) for m in line.finditer(told("text"))
    ] == listed


def in_sarif(result: dict[str, Any]) -> tuple[str, str, int, int, str]:
    place = result["locations"][0]["physicalLocation"]
    region = place["region"]
    uri = place["artifactLocation"]["uri"]
    return (result["level"], uri, region["startLine"], region["startColumn"], result["ruleId"])


@pytest.mark.skipif(not SARIF_SCHEMA.exists(), reason=f"no {SARIF_SCHEMA.name} beside the repository")
@pytest.mark.parametrize("case", sorted(path.name for path in cases.iterdir()))
def test_sarif_is_valid_by_its_official_schema(site: Path, case: str) -> None:
    lay_out(cases / case, site / "content")
    log = json.loads(check(*options(site), "--format", "sarif", "--verbose").stdout)
    schema = json.loads(SARIF_SCHEMA.read_text())
    jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker()).validate(log)
    assert log["runs"][0]["results"]


def test_what_was_found_is_counted_not_what_is_shown(site: Path) -> None:
    keys = "".join(f"nyckel-{number}: x\n" for number in range(60))
    (site / "content/promises/torget.md").write_text(
        f"---\nmunicipality: norrvik\nperiod: 2024\n{keys}---\n- Vi ses. {{#moten by=both}}\n"
    )
    found = json.loads(check(*options(site), "--format", "json").stdout)
    assert found["errors"] == 60 and len(found["diagnostics"]) < 60
    assert ": 60 fel, " in check(*options(site)).stdout


# MARK: The report of a build


def report(site: Path, *arguments: str) -> dict[str, Any]:
    file = site / "report.json"
    build(*options(site), "--report", file, *arguments)
    return json.loads(file.read_text())


def test_the_report_tells_what_changed_what_is_owed_and_what_comes(site: Path) -> None:
    first = report(site)
    assert first["version"] == 1 and first["date"] == DATE and first["published"] is True
    assert "index.html" in first["pages"]["added"] and first["pages"]["removed"] == []
    assert first["nextChange"] == "2024-01-01"
    assert first["awaited"] == []
    assert first["overdue"] == [
        {
            "file": "content/promises/norrvik-2022.md",
            "municipalities": ["norrvik"],
            "period": "2022",
            "year": 2022,
            "due": "2023-03-31",
            "dueBy": "site",
        }
    ]
    second = report(site)
    assert second["pages"] == {
        "added": [], "changed": [], "removed": [],
        "unchanged": len(first["pages"]["added"]),
    }  # fmt: skip


def test_the_same_build_gives_the_same_report(wrong_site: Path) -> None:
    assert report(wrong_site) == report(wrong_site)


def test_a_build_that_fails_leaves_a_report(wrong_site: Path) -> None:
    failed = report(wrong_site)
    assert failed["published"] is False
    assert "pages" not in failed
    assert [problem["code"] for problem in failed["diagnostics"]][0] == "municipality-unknown"
    assert not (wrong_site / "output").exists()


def test_a_machine_that_fails_leaves_a_report(site: Path) -> None:
    failed = report(site, "--content", str(site / "nowhere"))
    assert failed["published"] is False
    assert "nowhere" in failed["failure"]


def test_a_report_that_can_not_be_written_is_a_machine_that_failed(site: Path) -> None:
    assert build(*options(site), "--report", site / "nowhere/report.json").returncode == 3


def test_a_report_takes_the_place_of_the_last_one_whole(site: Path) -> None:
    (site / "report.json").write_text("x" * 1_000_000)
    assert report(site)["published"] is True
    assert [name for name in files(site) if "report" in name] == ["report.json"]
