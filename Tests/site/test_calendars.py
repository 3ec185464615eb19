"""Every calendar is read as a calendar program reads it, and its lines are those of RFC 5545."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from urllib.parse import urlsplit

import icalendar
import pytest

from site_tree import SiteTree, file_of
from test_links import base_url


def calendars(site: SiteTree) -> dict[str, bytes]:
    return {path: site.bytes(path) for path in sorted(site.paths) if path.endswith(".ics")}


def events(content: bytes) -> list[icalendar.Event]:
    return icalendar.Calendar.from_ical(content).walk("VEVENT")


@pytest.fixture
def sites(own_site: SiteTree, golden_sites: list[SiteTree]) -> list[SiteTree]:
    return [own_site, *golden_sites]


def faults(content: bytes, base: str, site: SiteTree) -> Iterator[str]:
    yield from faults_of_lines(content)
    calendar = icalendar.Calendar.from_ical(content)
    yield from (f"{error}" for component in calendar.walk() for error in component.errors)
    for name in ("VERSION", "PRODID"):
        if name not in calendar:
            yield f"no {name}"
    found = events(content)
    ids = Counter(str(event.get("UID")) for event in found)
    yield from (f"{name} is there twice" for name, count in ids.items() if count > 1)
    for event in found:
        yield from faults_of_event(event, base, site)


def faults_of_lines(content: bytes) -> Iterator[str]:
    if not content.endswith(b"\r\n"):
        yield "the last line does not end"
    for line in content.split(b"\r\n"):
        if len(line) > 75:
            yield f"a line of {len(line)} bytes"
        if any(byte < 0x20 or byte == 0x7F for byte in line):
            yield f"a control character in {line!r}"
        line.decode("utf-8")


def faults_of_event(event: icalendar.Event, base: str, site: SiteTree) -> Iterator[str]:
    for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "URL"):
        if not event.get(name):
            yield f"an event without {name}"
            return
    if type(event.decoded("DTSTART")) is not date:
        yield "an event that does not last a day"
    if not isinstance(event.decoded("DTSTAMP"), datetime):
        yield "a stamp that is no moment"
    address = str(event["URL"])
    if not address.startswith(base + "/") or file_of(urlsplit(address[len(base) :]).path) not in site.paths:
        yield f"{address} leads nowhere"


def test_every_calendar_is_sound(sites: list[SiteTree]) -> None:
    found = [
        f"{path}: {fault}"
        for site in sites
        for path, content in calendars(site).items()
        for fault in faults(content, base_url(site), site)
    ]
    assert not found


def test_the_sites_calendar_has_every_municipalitys_days(sites: list[SiteTree]) -> None:
    for site in sites:
        every = {str(event["UID"]) for event in events(site.bytes("kalender.ics"))}
        parts = {
            str(event["UID"])
            for path, content in calendars(site).items()
            if path != "kalender.ics"
            for event in events(content)
        }
        assert parts == every


def test_every_municipality_has_its_calendar(own_site: SiteTree) -> None:
    folders = {path.removesuffix("feed.xml") for path in own_site.paths if path.endswith("feed.xml")}
    wanted = {folder for folder in folders if folder == "" or folder.startswith("kommuner/")}
    assert {path.removesuffix("kalender.ics") for path in calendars(own_site)} == wanted


def test_the_days_are_those_of_the_content(own_site: SiteTree) -> None:
    days = events(own_site.bytes("kommuner/berg/kalender.ics"))
    told = {(str(event["SUMMARY"]), event.decoded("DTSTART")) for event in days}
    assert told == {
        ("Börjar gälla: Medborgarlöfte för Berg 2023–2024", date(2023, 1, 1)),
        ("Sista dagen: Medborgarlöfte för Berg 2023–2024", date(2024, 12, 31)),
    }


SOUND = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:a\r\nBEGIN:VEVENT\r\nUID:a@a.example\r\nDTSTAMP:20230101T000000Z\r\n"
    "DTSTART;VALUE=DATE:20230101\r\nSUMMARY:a\r\nURL:https://a.example/\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)

EVENT = SOUND[SOUND.index("BEGIN:VEVENT") : SOUND.index("END:VCALENDAR")]

BAD = {
    "a line end of its own": ("SUMMARY:a\r\n", "SUMMARY:a\n b\r\n"),
    "a long line": ("SUMMARY:a", "SUMMARY:" + "a" * 70),
    "no day": ("20230101\r\n", "20230231\r\n"),
    "a moment": (";VALUE=DATE:20230101", ":20230101T000000Z"),
    "no name": ("UID:a@a.example\r\n", ""),
    "a dead link": ("https://a.example/", "https://a.example/nowhere/"),
    "a name twice": ("END:VCALENDAR", EVENT + "END:VCALENDAR"),
}


@pytest.mark.parametrize("fault", BAD)
def test_a_fault_is_found(own_site: SiteTree, fault: str) -> None:
    assert not list(faults(SOUND.encode(), "https://a.example", own_site))
    assert list(faults(SOUND.replace(*BAD[fault]).encode(), "https://a.example", own_site))
