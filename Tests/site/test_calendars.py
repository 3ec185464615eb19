"""Every calendar is read as a calendar program reads it, and its lines are those of RFC 5545."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from urllib.parse import urlsplit

import icalendar
import pytest

from conftest import BUILD_DATE, golden_facts
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
    if not found:
        yield "no day"
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
    yield from faults_of_alarms(event)
    address = str(event["URL"])
    if not address.startswith(base + "/") or file_of(urlsplit(address[len(base) :]).path) not in site.paths:
        yield f"{address} leads nowhere"


def is_deadline(event: icalendar.Event) -> bool:
    return any(what in event["UID"] for what in (":follow-up-due:", ":survey-closes@", ":due:"))


def faults_of_alarms(event: icalendar.Event) -> Iterator[str]:
    """What is due may have an alarm, at nine on the day a week before."""
    alarms = event.walk("VALARM")
    if len(alarms) > is_deadline(event):
        yield f"{len(alarms)} alarms"
    for alarm in alarms:
        if str(alarm.get("ACTION")) != "DISPLAY" or alarm.get("DESCRIPTION") != event["SUMMARY"]:
            yield "an alarm that shows something else"
        if alarm.decoded("TRIGGER") != timedelta(days=-7, hours=9):
            yield f"an alarm at {alarm.decoded('TRIGGER')}"


def test_every_calendar_is_sound(sites: list[SiteTree]) -> None:
    found = [
        f"{path}: {fault}"
        for site in sites
        for path, content in calendars(site).items()
        for fault in faults(content, base_url(site), site)
    ]
    assert not found


def days(content: bytes) -> set[tuple[date, str]]:
    return {(event.decoded("DTSTART"), str(event["UID"])) for event in events(content)}


def test_the_sites_calendar_has_every_municipalitys_days(own_site: SiteTree, golden_sites: list[SiteTree]) -> None:
    dates = [BUILD_DATE, *((facts.parent / "date").read_text() for facts in golden_facts())]
    for site, today in zip([own_site, *golden_sites], dates, strict=True):
        first = date(int(today[:4]) - 1, 1, 1)
        parts = [days(content) for path, content in calendars(site).items() if path != "kalender.ics"]
        assert all(min(part)[0] >= first or len({day for day, _ in part}) == 1 for part in parts), "the last day alone"
        recent = {told for part in parts for told in part if told[0] >= first}
        assert days(site.bytes("kalender.ics")) == recent or not recent


def test_a_page_has_a_calendar_beside_it_where_there_is_a_day(own_site: SiteTree) -> None:
    """A promise without a day is rare: each of these municipalities has one with its days, and no other has one."""
    promises = {path.split("/")[1] for path in own_site.pages if re.fullmatch(r"kommuner/[^/]+/(.+/)?[\d-]+/index\.html", path)}
    folders = {"", *(f"kommuner/{municipality}/" for municipality in promises)}
    assert {path.removesuffix("kalender.ics") for path in calendars(own_site)} == folders
    linked = {path for path, page in own_site.pages.items() if any(link.endswith("kalender.ics") for link in page.addresses)}
    assert linked == {f"{folder}index.html" for folder in folders}


def test_what_is_due_has_an_alarm_until_its_day(golden_sites: list[SiteTree]) -> None:
    with_alarm = 0
    for site, facts in zip(golden_sites, golden_facts(), strict=True):
        today = date.fromisoformat((facts.parent / "date").read_text().strip())
        for event in events(site.bytes("kalender.ics")):
            is_ahead = is_deadline(event) and event.decoded("DTSTART") >= today
            assert len(event.walk("VALARM")) == is_ahead, event["UID"]
            with_alarm += is_ahead
    assert with_alarm > 10, "there is something to be reminded of"


def test_the_days_are_those_of_the_content(own_site: SiteTree) -> None:
    """Of what is long over, the last day is left."""
    found = events(own_site.bytes("kommuner/berg/kalender.ics"))
    told = {(str(event["SUMMARY"]), event.decoded("DTSTART")) for event in found}
    assert told == {("Sista dagen: Medborgarlöfte för Berg 2023–2024", date(2024, 12, 31))}


ALARM = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P6DT15H\r\nDESCRIPTION:a\r\nEND:VALARM\r\n"

SOUND = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:a\r\nBEGIN:VEVENT\r\nUID:a:survey-closes@a.example\r\n"
    "DTSTAMP:20230101T000000Z\r\nDTSTART;VALUE=DATE:20230101\r\nSUMMARY:a\r\nURL:https://a.example/\r\n"
    f"{ALARM}END:VEVENT\r\nEND:VCALENDAR\r\n"
)

EVENT = SOUND[SOUND.index("BEGIN:VEVENT") : SOUND.index("END:VCALENDAR")]

BAD = {
    "a line end of its own": ("SUMMARY:a\r\n", "SUMMARY:a\n b\r\n"),
    "a long line": ("SUMMARY:a", "SUMMARY:" + "a" * 70),
    "no day": ("20230101\r\n", "20230231\r\n"),
    "a moment": (";VALUE=DATE:20230101", ":20230101T000000Z"),
    "no name": ("UID:a:survey-closes@a.example\r\n", ""),
    "a dead link": ("https://a.example/", "https://a.example/nowhere/"),
    "no event": (EVENT, ""),
    "an alarm of what is not due": (":survey-closes@", ":ends@"),
    "two alarms": (ALARM, ALARM * 2),
    "an alarm at midnight": ("-P6DT15H", "-P7D"),
    "an alarm without words": ("DESCRIPTION:a\r\n", ""),
    "a name twice": ("END:VCALENDAR", EVENT + "END:VCALENDAR"),
}


@pytest.mark.parametrize("fault", BAD)
def test_a_fault_is_found(own_site: SiteTree, fault: str) -> None:
    assert not list(faults(SOUND.encode(), "https://a.example", own_site))
    assert list(faults(SOUND.replace(*BAD[fault]).encode(), "https://a.example", own_site))
