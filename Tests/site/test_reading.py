"""What follows from the follow-ups of promises made at random is what a second reading of the format says."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from os import environ
from pathlib import Path

import pytest

from open_data import OpenData, Row
from program import build, repository
from reading import FOLLOW_UPS_FROM, Judged, Reading
from site_tree import SiteTree
from small_site import SITE, lay_out_site, sound_site
from trees import Commitment, FollowUp, Grower, Promise, texts_of

TODAY = date(2026, 2, 15)
#: Which promises are made; PROMISE_PAGES_FIRST_SEED=300 makes others, to look for what these do not show.
SEEDS = range(first := int(environ.get("PROMISE_PAGES_FIRST_SEED", "0")), first + 300)


def forest() -> list[Promise]:
    return [Grower(seed).promise(f"ort-{seed}") for seed in SEEDS]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> SiteTree:
    folder = tmp_path_factory.mktemp("random")
    register = "".join(f"{9000 + place},Ort {seed},ort-{seed},Länet,Mitt\n" for place, seed in enumerate(SEEDS))
    texts: dict[str, str | bytes] = {**sound_site()}
    del texts["promises/norrvik.md"]
    texts["data/municipalities.csv"] = "code,name,slug,county,police-region\n" + register
    texts["site.yaml"] = SITE.format(f"follow-ups-from: {FOLLOW_UPS_FROM}\n")
    texts["focus-areas/skola.md"] = "---\ntitle: Skola\n---\n"
    for promise in forest():
        texts |= texts_of(promise)
    lay_out_site(texts, folder)
    run = build("--site", folder, "--templates", repository / "templates", "--output", folder / "output", "--date", str(TODAY))
    assert run.returncode == 0, run.stdout + run.stderr
    return SiteTree.read(folder / "output")


@pytest.fixture(scope="module")
def data(site: SiteTree) -> OpenData:
    return OpenData(site)


def readings() -> Iterator[Reading]:
    for promise in forest():
        yield Reading(promise, TODAY)


def names(data: OpenData) -> dict[tuple[str, ...], str]:
    """The follow-ups by what tells them apart."""
    return {key(row): name for name, row in data.follow_ups.items()}


def key(row: Row) -> tuple[str, ...]:
    return row["promise"].split("/")[1], row["year"], row["part"], row["assessed-by"]


def name_of(told: FollowUp | None, place: str, data: OpenData) -> str:
    return names(data)[place, str(told.year or ""), told.part or "", told.voice or ""] if told else ""


def number(text: str) -> Fraction | None:
    return Fraction(text) if text else None


def found(row: Row) -> Judged:
    return Judged(row["status"], number(row["total-lower"]), number(row["total-upper"]), row["time-remains"] == "true", row["verdict"])


def test_every_outcome_is_what_the_second_reading_says(data: OpenData) -> None:
    troubles = []
    for reading in readings():
        place = reading.promise.place
        for told in reading.promise.follow_ups:
            name = name_of(told, place, data)
            for commitment in reading.promise.commitments:
                expected = reading.judged(told, commitment)
                if expected and (is_found := found(data.outcomes[name, commitment.id])) != expected:
                    troubles.append(f"{name} {commitment.id}: {is_found} is not {expected}")
    assert not troubles, "\n".join(troubles)


def test_every_latest_status_is_what_the_second_reading_says(data: OpenData) -> None:
    rows = {(row["promise"].split("/")[1], row["commitment"]): row for row in data.rows["commitments"]}
    troubles = []
    for reading in readings():
        for commitment in reading.promise.commitments:
            row = rows[reading.promise.place, commitment.id]
            is_found = row["latest-follow-up"], row["late"], row["status-is-past"], row["nothing-since"]
            if is_found != (expected := latest(reading, commitment, data)):
                troubles.append(f"{reading.promise.place} {commitment.id}: {is_found} is not {expected}")
    assert not troubles, "\n".join(troubles)


def latest(reading: Reading, commitment: Commitment, data: OpenData) -> tuple[str, str, str, str]:
    told = reading.latest(commitment)
    if told is None:
        return "", "", "", ""
    flags = [str(flag).lower() for flag in (reading.is_late(commitment), reading.is_past(commitment))]
    return name_of(told, reading.promise.place, data), flags[0], flags[1], reading.nothing_since(commitment)


def test_every_year_is_what_the_second_reading_says(data: OpenData) -> None:
    by_place = {reading.promise.place: reading for reading in readings()}
    troubles = []
    for row in data.rows["promise-years"]:
        place, year = row["promise"].split("/")[1], int(row["year"])
        reading = by_place[place]
        state = "" if reading.promise.proposed else reading.state(year)
        expected = state, name_of(reading.counting(year), place, data)
        if (is_found := (row["follow-up-state"], row["counting-follow-up"])) != expected:
            troubles.append(f"{place} {year}: {is_found} is not {expected}")
    assert not troubles, "\n".join(troubles)


@pytest.mark.parametrize("year", range(2021, 2027))
def test_the_summary_of_a_year_is_what_the_second_reading_counts(site: SiteTree, year: int) -> None:
    counts: Counter[tuple[str, str, str]] = Counter()
    uncertain: set[tuple[str, str, str]] = set()
    states: Counter[str] = Counter()
    for reading in readings():
        if year in reading.years() and not reading.promise.proposed:
            reading.count(year, counts, uncertain)
            states[reading.state(year)] += 1
    document = json.loads(Path(site.folder / f"uppfoljning/{year}/index.json").read_text())
    rows = {(row["counted-by"], row.get("counted-key") or "", row["count-of"]): row for row in document["counts"] if row["count"]}
    assert {row: (counted["count"], counted["at-least"]) for row, counted in rows.items()} == {
        row: (count, row in uncertain) for row, count in counts.items()
    }
    assert {row["follow-up-state"]: row["count"] for row in document["follow-up-counts"] if row["count"]} == states
