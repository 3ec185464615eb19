"""The open data holds what the pages say: every count of a year follows from the tables alone, and every file
is as its schema, its data package and its dictionary have it."""

import csv
import io
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import frictionless
import jsonschema
import pytest
import yaml

from conftest import golden_facts
from hostile_site import VECTORS, free_texts
from open_data import DIVIDED, TABLES, Count, Line, OpenData, Summary, files, json_table, rows_of, table
from page import Page, Table, plain
from program import build, repository
from site_tree import SiteTree
from small_site import lay_out_site

words = yaml.safe_load((repository / "templates/words.yaml").read_text(encoding="utf-8"))


def built(site: Path, output: Path, date: str, *options: str) -> SiteTree:
    run = build("--site", site, "--templates", repository / "templates", "--output", output, "--date", date, *options)
    assert run.returncode == 0, run.stderr
    return SiteTree.read(output)


@pytest.fixture(scope="module")
def published_golden(tmp_path_factory: pytest.TempPathFactory) -> list[SiteTree]:
    """The sites of Tests/GoldenSites as they are published, without their drafts."""
    return [
        built(facts.parent, tmp_path_factory.mktemp("published") / "output", (facts.parent / "date").read_text().strip())
        for facts in golden_facts()
    ]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> list[SiteTree]:
    """Some municipalities of the corpus, if its generator is there."""
    generator = repository.parent / "shared/corpus/generate"
    if not generator.exists():
        return []
    folder = tmp_path_factory.mktemp("corpus")
    subprocess.run(
        [sys.executable, generator, "--out", folder / "content", "--municipalities", "12", "--years", "6"],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return [built(folder, folder / "output", "2025-12-31")]


@pytest.fixture(scope="module")
def sites(own_site: SiteTree, published_golden: list[SiteTree], corpus: list[SiteTree]) -> list[SiteTree]:
    return [own_site, *published_golden, *corpus]


# The counts of a year


def years_of(site: SiteTree) -> Iterator[int]:
    for path in site.pages:
        if year := re.fullmatch(r"uppfoljning/(\d+)/index\.html", path):
            yield int(year[1])


SHARE = r"(?:under |över )?\d+ %"


def shown(text: str) -> Count:
    """A number as a page shows it: `12`, `minst 1 500`; its share beside it is let be."""
    number = re.fullmatch(rf"(minst )?([\d ]+?)( {SHARE})?", plain(text))
    assert number, text
    return int(number[2].replace(" ", "")), bool(number[1])


def named(page: Page, heading: str) -> Table | None:
    return next((rows for rows in page.tables if rows and rows[0][0] == heading), None)


def counts_of(rows: Table | None) -> dict[str, dict[str, Count]]:
    """The counts of a table by row and column, without those that are none."""
    if rows is None:
        return {}
    columns = [number for number, column in enumerate(rows[0]) if number > 0 and column != words["year"]["column"]["share"]]
    lines = {row[0]: {rows[0][number]: shown(row[number]) for number in columns if shown(row[number])[0]} for row in rows[1:]}
    return {name: line for name, line in lines.items() if line}


def columns(is_past: bool) -> dict[str, str]:
    """What the summary calls each count; of promises that have all ended nothing goes on."""
    column = words["year"]["column"]
    return words["status"] | (words["past-status"] if is_past else {}) | {"total": column["total"], "without-follow-up": column["without-follow-up"]}


def in_words(lines: dict[str, Line], names: dict[str, str], called: dict[str, str]) -> dict[str, dict[str, Count]]:
    return {
        names[key]: {called[name]: count for name, count in line.known().items()} for key, line in lines.items()
    }


def area_names(site: SiteTree) -> dict[str, str]:
    pages = {path.split("/")[1]: page.heading for path, page in site.pages.items() if re.fullmatch(r"fokusomraden/[^/]+/index\.html", path)}
    return pages | {"": words["year"]["without-focus"]}


def troubles(site: SiteTree, year: int, summary: Summary, called: dict[str, str]) -> Iterator[str]:
    """What of a year's page is not what the tables give."""
    page = site.page(f"/uppfoljning/{year}/")
    assert page
    states = {words["follow-up-state"][state]: {words["years"]["promises"]: (count, False)} for state, count in summary.states.items()}
    if (found := counts_of(named(page, "Uppföljning"))) != states:
        yield f"{year}: {found} is not {states}"
    # Nobody waits for a follow-up of a year that goes on.
    goes_on = {state for state, count in summary.states.items() if count} == {"running"}
    if not goes_on and (without := summary.all.known().get("without-follow-up")):
        least = "minst " if without[1] else ""
        if not re.search(rf"\b{least}{without[0]} punkt(er)? har ingen uppföljning här", re.sub(r"(?<=\d) (?=\d{3})", "", page.text())):
            yield f"{year}: {without} without a follow-up"
    if summary.not_held > 1 and f"i {summary.not_held} av löftena" not in page.text():
        yield f"{year}: {summary.not_held} promises whose commitments are not held"
    if not summary.all.counts["total"]:
        if named(page, "Hur det har gått"):
            yield f"{year}: a table of nothing"
        return
    statuses = {called[name]: {words["year"]["column"]["number"]: count} for name, count in summary.all.known().items() if name != "without-follow-up"}
    for heading, expected in {
        "Hur det har gått": statuses,
        "Vem": in_words(summary.givers, words["year"]["giver"], called),
        "Fokusområde": in_words(summary.areas, area_names(site), called),
    }.items():
        if (found := counts_of(named(page, heading))) != expected:
            yield f"{year}: {heading}: {found} is not {expected}"


def test_every_count_of_a_year_follows_from_the_tables(sites: list[SiteTree]) -> None:
    found, compared = [], 0
    for site in sites:
        data = OpenData(site)
        for year in years_of(site):
            found += list(troubles(site, year, data.summary(year), columns(data.has_ended(year))))
            compared += data.summary(year).all.counts["total"]
    assert not found
    assert compared > 100, "there is something to compare"


def test_the_document_of_a_year_has_the_same_counts(sites: list[SiteTree]) -> None:
    for site in sites:
        data = OpenData(site)
        for year in years_of(site):
            document = json.loads(site.bytes(f"uppfoljning/{year}/index.json"))
            summary = data.summary(year)
            lines = {("all", None): summary.all} | {("giver-category", key): line for key, line in summary.givers.items()}
            lines |= {("focus-area", key or None): line for key, line in summary.areas.items()}
            expected = {(*key, name): count for key, line in lines.items() for name, count in line.known().items()}
            found = {
                (row["counted-by"], row.get("counted-key"), row["count-of"]): (row["count"], row["at-least"])
                for row in document["counts"] if row["count"]
            }  # fmt: skip
            assert found == expected
            assert {row["follow-up-state"]: row["count"] for row in document["follow-up-counts"] if row["count"]} == summary.states


# The forms of the files


def test_csv_is_as_the_standard_has_it(sites: list[SiteTree]) -> None:
    for site in sites:
        for path in [f"data/{name}.csv" for name in TABLES] + [path for name in DIVIDED for path in files(site, name)]:
            text = site.bytes(path).decode("utf-8")
            rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
            assert len({len(row) for row in rows}) == 1, path
            assert text.endswith("\r\n") and text.count("\r\n") == len(rows)


def cell(value: Any) -> str:
    """What stands in CSV for a value of JSON."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case list():
            return guarded(";".join(str(item).replace(";", "%3B") for item in value))
        case str():
            return guarded(value)
        case float() if value == int(value):
            return str(int(value))
        case _:
            return str(value)


def guarded(text: str) -> str:
    return "'" + text if text[:1] in tuple("=+-@\t\r\n") else text


def test_json_and_csv_say_the_same(sites: list[SiteTree]) -> None:
    for site in sites:
        for name in TABLES:
            rows = json_table(site, name)
            assert all(value is not None for row in rows for value in row.values())
            # What has no value is not there in JSON, and empty in CSV.
            filled = [{key: value for key, value in row.items() if value or key in said} for row, said in zip(table(site, name), rows)]
            assert [{key: cell(value) for key, value in row.items()} for row in rows] == filled


def test_json_has_a_line_for_each_row(own_site: SiteTree) -> None:
    for path in [path for name in TABLES for path in files(own_site, name, "json")]:
        lines = own_site.bytes(path).decode().splitlines()
        assert (lines[0], lines[-1]) == ("[", "]")
        assert [json.loads(line.rstrip(",")) for line in lines[1:-1]] == json.loads("".join(lines))


def schemas(site: SiteTree) -> dict[str, Any]:
    paths = (path for path in site.paths if path.startswith("data/schema/"))
    return {Path(path).stem: json.loads(site.bytes(path)) for path in sorted(paths)}


def closed(schema: Any) -> Any:
    """The same schema, which allows no member that it does not name."""
    if isinstance(schema, list):
        return [closed(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    extra = {"additionalProperties": False} if "properties" in schema else {}
    return {key: closed(value) for key, value in schema.items()} | extra


def documents(site: SiteTree) -> Iterator[tuple[str, str]]:
    """Every JSON file with a schema, and the name of that."""
    for name in TABLES:
        yield from ((path, name) for path in files(site, name, "json"))
    yield from ((f"data/{name}.json", "parts") for name in DIVIDED)
    for path in site.paths:
        if path.endswith("/index.json"):
            yield path, Path(json.loads(site.bytes(path))["schema"]).stem


def test_schemas_are_schemas(own_site: SiteTree) -> None:
    found = schemas(own_site)
    assert set(found) == {*TABLES, "promise", "municipality", "year", "parts"}
    for schema in found.values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_every_json_file_is_as_its_schema_has_it(sites: list[SiteTree]) -> None:
    kinds = set()
    for site in sites:
        validators = {
            name: jsonschema.Draft202012Validator(closed(schema), format_checker=jsonschema.FormatChecker())
            for name, schema in schemas(site).items()
        }
        for path, kind in documents(site):
            kinds.add(kind)
            errors = [error.message for error in validators[kind].iter_errors(json.loads(site.bytes(path)))]
            assert not errors, path
    assert kinds == {*TABLES, "promise", "municipality", "year", "parts"}


def test_the_data_package_is_valid(sites: list[SiteTree]) -> None:
    for site in sites:
        report = frictionless.validate(str(site.folder / "data/datapackage.json"))
        assert report.valid, report.flatten(["type", "message"])
        assert [task.name for task in report.tasks] == TABLES


def test_a_broken_reference_is_seen(own_site: SiteTree, tmp_path: Path) -> None:
    for path in own_site.paths:
        if re.fullmatch(r"data/.+\.(csv|json)", path):
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_bytes(own_site.bytes(path))
    promises = tmp_path / files(own_site, "promises")[0]
    lines = promises.read_bytes().splitlines(keepends=True)
    promises.write_bytes(b"".join(lines[:1] + lines[2:]))
    report = frictionless.validate(str(tmp_path / "data/datapackage.json"))
    assert "foreign-key" in {row[0] for row in report.flatten(["type"])}


# The parts of tables


def test_the_list_names_each_part_in_both_formats(sites: list[SiteTree]) -> None:
    several = 0
    for site in sites:
        for name in DIVIDED:
            document = json.loads(site.bytes(f"data/{name}.json"))
            assert document["table"] == name
            listed = rows_of(site, f"data/{name}.csv")
            assert [{key: cell(value) for key, value in part.items()} for part in document["parts"]] == [
                {key: value for key, value in row.items() if value} for row in listed
            ]
            named = files(site, name) + files(site, name, "json")
            assert sorted(named) == sorted(path for path in site.paths if path.startswith(f"data/{name}/"))
            assert all(rows_of(site, path) for path in files(site, name)), "no part is empty"
            several += len(listed) > 2
    assert several > 10, "there are tables of several parts"


def test_every_row_is_in_the_part_of_its_year_and_county(sites: list[SiteTree]) -> None:
    for site in sites:
        county = {row["municipality"]: row["county"] for row in rows_of(site, "data/municipalities.csv")}
        promises = {row["promise"]: row for row in table(site, "promises")}
        follow_ups = {row["follow-up"]: row["year"] for row in table(site, "follow-ups")}
        for name in DIVIDED:
            for part in rows_of(site, f"data/{name}.csv"):
                for row in rows_of(site, "data/" + part["csv"].rpartition("/data/")[2]):
                    promise = promises[row["promise"]]
                    own = follow_ups[row["follow-up"]] if "follow-up" in row else row["year"] if name == "promise-years" else ""
                    assert part["year"] == (own or promise["period-start"][:4])
                    home = row["promise"].split("/")[1]
                    assert part["county"] == (county[home] if name in ("commitments", "outcomes") else "")


@pytest.mark.parametrize("figure, also", [("13", []), ("1", ["commitments/2022"])])
def test_one_changed_outcome_changes_the_part_of_its_year_alone(figure: str, also: list[str], tmp_path: Path) -> None:
    """All other parts stay as they are, and so do the lists. Where the figure decides how it has gone, the promise of
    the year before says so as well."""
    source = repository / "Tests/GoldenSites/targets-and-arithmetic"
    shutil.copytree(source / "content", tmp_path / "content")
    date = (source / "date").read_text().strip()
    before = built(tmp_path, tmp_path / "before", date)
    follow_up = tmp_path / "content/follow-ups/dalby-2023.md"
    text = follow_up.read_text(encoding="utf-8")
    assert "{#sjon result=12}" in text and len(files(before, "outcomes")) > 1
    follow_up.write_text(text.replace("{#sjon result=12}", f"{{#sjon result={figure}}}"), encoding="utf-8")
    after = built(tmp_path, tmp_path / "after", date)
    data = {path for path in before.paths | after.paths if re.fullmatch(r"data/.+\.(csv|json)", path)}
    assert {path for path in data if before.bytes(path) != after.bytes(path)} == {
        f"data/{part}/vatterhems-lan.{ending}" for part in ["outcomes/2023", *also] for ending in ("csv", "json")
    }


# Who may read what


def test_drafts_are_not_in_the_data(tmp_path: Path) -> None:
    site = repository / "Tests/GoldenSites/proposed-draft-incomplete"
    date = (site / "date").read_text().strip()
    without = built(site, tmp_path / "without", date)
    with_drafts = built(site, tmp_path / "with", date, "--drafts")
    assert set(without.pages) < set(with_drafts.pages), "the site has drafts"
    data = [path for path in sorted(with_drafts.paths) if path.endswith((".csv", ".json", ".rdf")) and path != "sok.json"]
    assert data == sorted(path for path in without.paths if path.endswith((".csv", ".json", ".rdf")) and path != "sok.json")
    assert [path for path in data if with_drafts.bytes(path) != without.bytes(path)] == []


@pytest.mark.parametrize("vector", VECTORS)
def test_hostile_text_stays_text_in_the_data(vector: str, tmp_path: Path) -> None:
    text = "X " + VECTORS[vector]
    lay_out_site(free_texts(VECTORS[vector]), tmp_path)
    site = built(tmp_path, tmp_path / "output", "2023-06-15")
    titles = {row["title"] for row in json_table(site, "promises")}
    assert text in titles
    test_json_and_csv_say_the_same([site])
    test_the_data_package_is_valid([site])


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r="])
def test_a_formula_is_text(start: str, tmp_path: Path) -> None:
    formula = start + "HYPERLINK(\"https://evil.example\";\"a\")"
    promise = f"---\nmunicipality: norrvik\nperiod: 2022\ntitle: {json.dumps(formula)}\n---\n- {formula.strip()} {{#a}}\n"
    lay_out_site(free_texts("Hej") | {"promises/formel.md": promise.replace("2022", "2021")}, tmp_path)
    run = build("--site", tmp_path, "--templates", repository / "templates", "--date", "2023-06-15")
    if run.returncode == 1:
        assert start == "\r=", run.stderr
        return
    site = SiteTree.read(tmp_path / "output")
    promises = {row["promise"]: row for row in table(site, "promises")}
    assert promises["kommuner/norrvik/2021"]["title"] in ("'" + formula, "'" + formula.strip())


# The dictionary


@pytest.mark.parametrize("path, language", [("data/index.html", "sv"), ("data/en/index.html", "en")])
def test_the_dictionary_has_every_field(own_site: SiteTree, path: str, language: str) -> None:
    html = own_site.bytes(path).decode()
    assert f'<html lang="{language}">' in html
    page = own_site.pages[path]
    tables = [rows for rows in page.tables if len(rows[0]) == 4 and rows[0][0] in ("Fält", "Field")]
    fields = {name: [row[0] for row in rows[1:]] for name, rows in zip([*TABLES, "promise", "municipality", "year", "parts"], tables, strict=True)}
    for name in TABLES:
        for part in files(own_site, name):
            assert fields[name] == own_site.bytes(part).decode().splitlines()[0].split(",")
    for name, table_name in {"promise": "promises", "municipality": "municipalities", "year": "", "parts": ""}.items():
        properties = list(schemas(own_site)[name]["properties"])
        own = [field for field in fields[name] if "." not in field]
        assert own + fields.get(table_name, []) == [*own, *fields.get(table_name, [])]
        assert sorted([*own, *fields.get(table_name, [])]) == sorted(properties)


def test_the_dictionaries_know_each_other(own_site: SiteTree) -> None:
    for path in ["data/index.html", "data/en/index.html"]:
        html = own_site.bytes(path).decode()
        assert re.findall(r'<link rel="alternate" hreflang="(\w+)" href="[^"]*(/data/(?:en/)?)">', html) == [
            ("sv", "/data/"), ("en", "/data/en/"),
        ]  # fmt: skip


def test_every_page_with_data_leads_to_it(own_site: SiteTree) -> None:
    for path in own_site.paths:
        if path.endswith("/index.json"):
            html = own_site.bytes(path.removesuffix("json") + "html").decode()
            assert html.count('href="index.json"') == 2, "in the head, and where people see it"
