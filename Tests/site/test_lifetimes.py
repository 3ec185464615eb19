"""How it stands with promises made at random, on the day of the build, is what a second reading of the format says."""

import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from os import cpu_count, environ
from pathlib import Path

import icalendar
import pytest

from lifetime_reading import LifetimeReading
from lifetimes import AREAS, MUNICIPALITIES, Grower, Promise, Tree, texts_of
from news_reading import NewsReading
from open_data import Row, table
from page import Page
from program import build, repository
from site_tree import SiteTree
from small_site import lay_out_site
from test_calendars import events
from test_feeds import ATOM

COUNTIES = {"Jämtlands län": "jamtlands-lan", "Jönköpings län": "jonkopings-lan", "Västra Götalands län": "vastra-gotalands-lan"}
#: Which sites are made; PROMISE_PAGES_FIRST_SEED=100 makes others, to look for what these do not show.
SEEDS = range(first := int(environ.get("PROMISE_PAGES_FIRST_SEED", "0")), first + 100)


@dataclass
class Built:
    """A site, what is to stand there, and what does."""

    seed: int
    reading: LifetimeReading
    site: SiteTree
    report: dict[str, object]

    def rows(self, name: str) -> list[Row]:
        return table(self.site, name)


def grown(seed: int) -> Tree:
    """A site with follow-ups of the years that have begun."""
    grower = Grower(seed)
    tree = grower.tree()
    for promise in tree.promises:
        reading = LifetimeReading(tree, tree.today)
        begun = {year: days for year, days in reading.years(promise).items() if days[0] <= tree.today}
        grower.follow(promise, begun)
    return tree


def built(seed: int, folder: Path) -> Built:
    tree = grown(seed)
    lay_out_site(texts_of(tree), folder)
    run = build(
        "--site", folder, "--templates", repository / "templates", "--output", folder / "output",
        "--date", str(tree.today), "--report", folder / "report.json", "--jobs", "1",
    )  # fmt: skip
    assert run.returncode == 0, f"{seed}\n{run.stdout}{run.stderr}"
    report = json.loads((folder / "report.json").read_text())
    return Built(seed, LifetimeReading(tree, tree.today), SiteTree.read(folder / "output"), report)


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> list[Built]:
    folder = tmp_path_factory.mktemp("lifetimes")
    with ThreadPoolExecutor(cpu_count()) as threads:
        return list(threads.map(lambda seed: built(seed, folder / str(seed)), SEEDS))


def test_every_promise_is_what_the_second_reading_says(sites: list[Built]) -> None:
    troubles = []
    for each in sites:
        found = {row["promise"]: row for row in each.rows("promises")}
        expected = {each.reading.address(promise): promise_row(each.reading, promise) for promise in each.reading.tree.promises}
        for address in found.keys() | expected.keys():
            row = {name: found.get(address, {}).get(name) for name in expected.get(address, {})}
            if row != expected.get(address):
                troubles.append(f"{each.seed} {each.reading.today} {address}: {row} is not {expected.get(address)}")
    assert not troubles, "\n".join(troubles)


def promise_row(reading: LifetimeReading, promise: Promise) -> dict[str, str]:
    goes_on = reading.last(promise) is None and not promise.proposed
    return {
        "title": reading.title(promise),
        "municipalities": ";".join(promise.municipalities),
        "municipality-codes": ";".join(MUNICIPALITIES[each][1] for each in promise.municipalities),
        "state": reading.state(promise),
        "in-force-from": "" if promise.proposed else str(reading.in_force_from(promise)),
        "in-force-to": "" if promise.proposed else str(reading.last(promise) or ""),
        "confirmed": str(reading.looked(promise) or "") if goes_on else "",
        "unconfirmed-from": str(reading.unconfirmed_from(promise) or "") if goes_on else "",
    }


def test_every_promise_year_is_what_the_second_reading_says(sites: list[Built]) -> None:
    names = ["first-day", "last-day", "ended", "follow-up-state", "follow-up-due", "follow-up-due-by", "elsewhere-title"]
    troubles = []
    for each in sites:
        found = {(row["promise"], int(row["year"])): tuple(row[name] for name in names) for row in each.rows("promise-years")}
        expected = {
            (each.reading.address(promise), year): row
            for promise in each.reading.tree.promises
            for year, row in each.reading.year_rows(promise).items()
            if year <= each.reading.today.year or each.reading.years(promise)[year][0] <= each.reading.today
        }
        for key in found.keys() | expected.keys():
            if found.get(key) != expected.get(key):
                troubles.append(f"{each.seed} {each.reading.today} {key}: {found.get(key)} is not {expected.get(key)}")
    assert not troubles, "\n".join(sorted(troubles))


def test_every_follow_up_is_of_the_years_that_the_second_reading_says(sites: list[Built]) -> None:
    names = ["title", "years", "covers-start", "covers-end"]
    troubles = []
    for each in sites:
        found = {row["follow-up"]: tuple(row[name] for name in names) for row in each.rows("follow-ups")}
        expected = {
            each.reading.follow_up_address(promise, told): each.reading.follow_up_row(promise, told)
            for promise in each.reading.tree.promises
            for told in promise.follow_ups
        }
        if found != expected:
            troubles.append(f"{each.seed}: {found.items() - expected.items()} is not {expected.items() - found.items()}")
    assert not troubles, "\n".join(troubles)


def test_the_site_changes_next_when_the_second_reading_says(sites: list[Built]) -> None:
    troubles = []
    for each in sites:
        if each.report["nextChange"] != (expected := str(each.reading.next_change())):
            troubles.append(f"{each.seed} {each.reading.today}: {each.report['nextChange']} is not {expected}")
    assert not troubles, "\n".join(troubles)


def test_only_what_is_known_to_hold_is_counted_as_in_force(sites: list[Built]) -> None:
    troubles = []
    for each in sites:
        tree, reading = each.reading.tree, each.reading
        holding = [promise for promise in tree.promises if reading.state(promise) == "in-force"]
        if (found := in_force(each.site.page("/"))) != len(holding):
            troubles.append(f"{each.seed} {reading.today}: {found} is not {len(holding)}")
        for county in {MUNICIPALITIES[municipality][2] for municipality in tree.about or MUNICIPALITIES}:
            about = {slug for slug in tree.about or MUNICIPALITIES if MUNICIPALITIES[slug][2] == county}
            count = sum(not about.isdisjoint(promise.municipalities) for promise in holding)
            page = each.site.page(f"/lan/{COUNTIES[county]}/")
            if page and (found := in_force(page)) != count:
                troubles.append(f"{each.seed} {reading.today} {county}: {found} is not {count}")
    assert not troubles, "\n".join(troubles)


def in_force(page: Page) -> int:
    found = re.search(r"(\d+) löfte(?:n)? gäller just nu", page.text().lower().replace("ett löfte ", "1 löfte "))
    return int(found[1]) if found else 0


def test_a_site_has_the_pages_that_the_second_reading_says(sites: list[Built]) -> None:
    troubles = []
    for each in sites:
        found = {path.removesuffix("/index.html") for path in each.site.paths if path.endswith("/index.html")}
        found = {path for path in found if path.split("/")[0] in ("kommuner", "uppfoljning", "lan") and not path.endswith("/kort")}
        if found != (expected := pages(each.reading)):
            troubles.append(f"{each.seed} {each.reading.today}: {found - expected} too many, {expected - found} missing")
    assert not troubles, "\n".join(troubles)


def pages(reading: LifetimeReading) -> set[str]:
    tree = reading.tree
    about = tree.about or list(MUNICIPALITIES)
    counties = {MUNICIPALITIES[each][2] for each in about}
    pages = {"kommuner", "uppfoljning", *(f"kommuner/{each}" for each in about)}
    pages |= {f"uppfoljning/{year}" for year in reading.year_pages()}
    if len(counties) > 1:
        pages |= {"lan", *(f"lan/{COUNTIES[county]}" for county in counties)}
    for promise in tree.promises:
        pages |= {reading.address(promise), *(reading.follow_up_address(promise, told) for told in promise.follow_ups)}
    return pages


def test_a_feed_tells_of_what_the_second_reading_says(sites: list[Built]) -> None:
    troubles = []
    for each in sites:
        news, tree = NewsReading(each.reading), each.reading.tree
        feeds = {"": (news.entries(), 50)}
        feeds |= {f"kommuner/{slug}/": (news.entries(municipality=slug), 10) for slug in tree.about or MUNICIPALITIES}
        feeds |= {f"uppfoljning/{year}/": (news.entries(year=year), 50) for year in each.reading.year_pages()}
        feeds |= {f"fokusomraden/{area}/": (news.entries(area=area), 50) for area in AREAS}
        for address, (expected, most) in feeds.items():
            # Of several of one day nobody says which comes first.
            found = [(day, name) for name, day in entries(each.site, f"{address}feed.xml")]
            newest = sorted(expected.values(), reverse=True)[:most]
            if [day for day, _ in found] != newest or not {(day, name) for name, day in expected.items()}.issuperset(found):
                troubles.append(f"{each.seed} {each.reading.today} {address}: {found} is not {expected}")
    assert not troubles, "\n".join(troubles)


def entries(site: SiteTree, path: str) -> Iterator[tuple[str, date]]:
    # Their ids are tags: "tag:loften.example,2025:promise/2326/2024".
    for entry in ElementTree.fromstring(site.bytes(path)).findall(ATOM + "entry"):
        yield entry.findtext(ATOM + "id", "").split(":", 2)[2], date.fromisoformat(entry.findtext(ATOM + "published", "")[:10])


def test_a_calendar_has_the_days_that_the_second_reading_says(sites: list[Built]) -> None:
    troubles = []
    for each in sites:
        news = NewsReading(each.reading)
        scopes = {"": "", **{f"kommuner/{slug}/": slug for slug in each.reading.tree.about or MUNICIPALITIES}}
        for address, municipality in scopes.items():
            path = f"{address}kalender.ics"
            # Without any day there is no calendar.
            found = {event_name(event): event.decoded("DTSTART") for event in events(each.site.bytes(path))} if path in each.site.paths else {}
            if found != (expected := news.days(municipality)):
                troubles.append(f"{each.seed} {each.reading.today} {path}: {found.items() ^ expected.items()}")
    assert not troubles, "\n".join(troubles)


def event_name(event: icalendar.Event) -> str:
    return str(event["UID"]).removesuffix("@loften.example")
