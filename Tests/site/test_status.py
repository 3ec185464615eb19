"""What `promise-pages status` tells, and the reminders that it writes: read by Python's own mail library, and sent."""

import email
import json
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from email import policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message

from program import build, repository, run
from small_site import lay_out_site, write_texts

GOLDEN = repository / "Tests/GoldenSites"

REGISTER = (
    "code,name,slug,county,police-region\n9001,Norrvik,norrvik,Vätterhems län,Mitt\n9002,Dalby,dalby,Vätterhems län,Mitt\n"
)
PROMISE = "---\nmunicipality: {}\nperiod: {}\n{}---\n- Vi går trygghetsvandringar. {{#vandringar by=both}}\n- Vi ses. {{#moten}}\n"
FOLLOW_UP = "---\nmunicipality: {}\nperiod: {}\nyear: {}\npublished: {}\n{}---\n"
DRAFT = FOLLOW_UP.format("norrvik", "2024-2025", 2024, "2025-03-01", "draft: true\n")

#: A town with two years to follow up, one of them begun, and a neighbour whose promise is over.
CONTENT = {
    "site.yaml": "title: Löften i länet\nbase-url: https://loften.example/\npublisher: { name: Länsstyrelsen, email: red@loften.example }\n",
    "data/municipalities.csv": REGISTER,
    "municipalities/norrvik.md": "---\ncontacts:\n  - { role: Samordnare, email: trygg@norrvik.example }\n  - { role: Växel, phone: 0999 }\n---\n",
    "promises/norrvik.md": PROMISE.format("norrvik", "2024-2025", "title: Löfte – för ”Norrvik”\n"),
    "promises/dalby.md": PROMISE.format("dalby", "2023", "follow-up-due: 6\n"),
    "follow-ups/norrvik-2024.md": DRAFT + "- Vi gick fem. {#vandringar}\n- [[fyll i: hur det gick]] {#moten}\n",
    "pages/om.md": "---\ntitle: Om\ndraft: true\n---\n[[fyll i: vilka vi är]]\n",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    lay_out_site(CONTENT, tmp_path)
    return tmp_path


def status(site: Path, *arguments: str | Path, day: str = "2025-03-01") -> subprocess.CompletedProcess[str]:
    return run("status", "--site", site, "--templates", repository / "templates", "--date", day, *arguments)


def told(site: Path, *arguments: str | Path, day: str = "2025-03-01") -> dict[str, Any]:
    result = status(site, "--format", "json", *arguments, day=day)
    assert result.returncode in (0, 1), result.stderr
    return json.loads(result.stdout)


def kinds(told: dict[str, Any]) -> list[str]:
    return [matter["kind"] for matter in told["matters"]]


# MARK: What it tells


def test_the_most_urgent_comes_first(site: Path) -> None:
    assert status(site).stdout == """\
Läget 1 mars 2025: Löften i länet

Försenat
- Dalby 2023: uppföljningen av 2023 skulle ha kommit senast 30 juni 2024, för 244 dagar sedan (löftets egen regel).
  content/promises/dalby.md

Att göra, till och med 30 april 2025
- Norrvik 2024–2025: uppföljningen av 2024 väntas senast 31 mars 2025, om 30 dagar (webbplatsens regel). Utkast finns: content/follow-ups/norrvik-2024.md, 1 av 2 åtaganden redovisade.
  content/promises/norrvik.md

Behöver ses över
- Dalby 2023: löftet tog slut 31 december 2023, för 426 dagar sedan. Inget löfte följer efter det.
  content/promises/dalby.md

Utkast
- Norrvik 2024–2025: uppföljningen av 2024 är ett utkast: 1 av 2 åtaganden redovisade och 1 ställe kvar att fylla i (rad 9).
  content/follow-ups/norrvik-2024.md
- Sidan ”Om” är ett utkast: 1 ställe kvar att fylla i (rad 5).
  content/pages/om.md

Webbplatsen ändras av sig själv nästa gång 1 april 2025, om 31 dagar.
"""


def test_it_is_told_in_english_and_in_markdown(site: Path) -> None:
    english = status(site, "--language", "en").stdout
    assert "should have come by 30 June 2024, 244 days ago (the promise's own rule)" in english
    assert not re.search("[åäöÅÄÖ]", english.replace("Löften i länet", ""))
    markdown = status(site, "--format", "markdown").stdout
    assert markdown.startswith("# Läget 1 mars 2025: Löften i länet\n\n## Försenat\n\n- Dalby 2023: ")
    assert " `content/promises/dalby.md`\n" in markdown


def test_programs_are_told_the_same(site: Path) -> None:
    answer = told(site)
    assert (answer["version"], answer["date"], answer["until"], answer["nextChange"]) == (1, "2025-03-01", "2025-04-30", "2025-04-01")
    assert (answer["errors"], answer["warnings"]) == (0, 2)
    assert kinds(answer) == ["follow-up-overdue", "follow-up-awaited", "promise-without-successor", "draft", "draft"]
    assert answer["matters"][1] == {
        "urgency": "soon",
        "kind": "follow-up-awaited",
        "day": "2025-03-31",
        "days": 30,
        "file": "content/promises/norrvik.md",
        "municipalities": ["norrvik"],
        "period": "2024-2025",
        "page": "https://loften.example/kommuner/norrvik/2024-2025/",
        "year": 2024,
        "dueBy": "site",
        "draft": "content/follow-ups/norrvik-2024.md",
        "reported": 1,
        "commitments": 2,
        "marks": [{"line": 9, "column": 3}],
        "text": answer["matters"][1]["text"],
    }
    text = status(site).stdout
    assert all(matter["text"] in text and f"  {matter['file']}\n" in text for matter in answer["matters"])


def test_the_documentation_names_every_name(site: Path) -> None:
    documented = set(re.findall(r"`([a-zA-Z-]+)`", (repository / "docs/status.md").read_text(encoding="utf-8")))

    def names(value: Any) -> Iterator[str]:
        match value:
            case dict():
                yield from value
                for item in value.values():
                    yield from names(item)
            case list():
                for item in value:
                    yield from names(item)

    answers = [told(site, "--messages", site / "mail"), told(GOLDEN / "proposed-draft-incomplete", day="2024-12-15")]
    for answer in answers:
        used = set(names(answer)) | {matter[key] for matter in answer["matters"] for key in ("kind", "urgency")}
        assert used - {"id", "line", "column"} <= documented


def test_nothing_due_is_said(site: Path) -> None:
    (site / "content/promises/dalby.md").unlink()
    for draft in ("follow-ups/norrvik-2024.md", "pages/om.md"):
        (site / "content" / draft).unlink()
    calm = status(site, day="2024-06-01")
    assert calm.stdout.split("\n\n")[1:] == [
        "Inget är försenat, och inget behöver göras till och med 31 juli 2024.",
        "Webbplatsen ändras av sig själv nästa gång 1 januari 2025, om 214 dagar.\n",
    ]
    assert kinds(told(site, "--days", "600", day="2024-06-01")) == ["follow-up-coming", "promise-ends"]


def test_one_municipality_is_told_of(site: Path) -> None:
    assert kinds(told(site, "norrvik")) == ["follow-up-awaited", "draft"]
    assert kinds(told(site, "dalby")) == ["follow-up-overdue", "promise-without-successor"]
    assert told(site, "dalby")["municipality"] == "dalby"
    assert told(site, "Norrviks kommun")["municipality"] == told(site, "Norrvik")["municipality"] == "norrvik"
    for written in ("norvik", "Norrviks", "norrvik kommun"):
        wrong = status(site, written)
        assert wrong.returncode == 2 and "Menade du ”norrvik”?" in wrong.stderr, wrong.stderr


def test_what_can_be_told_is_told_in_spite_of_errors(site: Path) -> None:
    write_texts({"follow-ups/dalby.md": FOLLOW_UP.format("dalby", "2023", 2023, "2024-06-31", "") + "- Gick. {#vandringar}\n"}, site / "content")
    write_texts({"follow-ups/norrvik-x.md": FOLLOW_UP.format("norrvik", "2024-2025", 2023, "2024-06-01", "")}, site / "content")
    result = status(site)
    assert result.returncode == 1
    assert "Texterna har " in result.stdout and "promise-pages check visar dem." in result.stdout
    # What is left out may change on an earlier day than the rest.
    assert result.stdout.endswith("\n\nNär webbplatsen ändras av sig själv nästa gång är känt när felen är rättade.\n")
    assert "nextChange" not in told(site)
    assert "content/follow-ups/norrvik-x.md visas inte: den har fel. Rad 4: " in result.stdout
    assert "uppföljningen av 2024 väntas" in result.stdout
    (site / "content/site.yaml").unlink()
    result = status(site)
    assert result.returncode == 1 and result.stdout.startswith("Texterna har ")
    assert "matters" not in told(site)


def test_a_build_ends_with_what_is_overdue(site: Path) -> None:
    options = ["--site", site, "--templates", repository / "templates"]
    built = build(*options, "--date", "2025-03-01")
    assert built.stdout.splitlines()[-1] == (
        "Försenat: uppföljningen av 2023, Dalby 2023, skulle ha kommit 30 juni 2024. Mer visar promise-pages status."
    )
    built = build(*options, "--date", "2025-04-01")
    assert built.stdout.splitlines()[-1].startswith("Försenat: 2 uppföljningar. Längst: uppföljningen av 2023, Dalby 2023,")
    assert "Försenat" not in build(*options, "--date", "2024-06-30").stdout
    assert build(*options, "--date", "2025-04-01", "--quiet").stdout == ""


# MARK: Reminders


def read(file: Path) -> EmailMessage:
    content = file.read_bytes()
    assert content.isascii() and b"\n" not in content.replace(b"\r\n", b"")
    lines = [line for line in content.split(b"\r\n") if not line.startswith((b"Message-ID: ", b"References: "))]
    assert max(map(len, lines)) <= 76
    message = email.message_from_bytes(content, policy=policy.default)
    assert not message.defects and not any(value.defects for value in message.values())
    return message


def test_a_message_is_one_that_mail_programs_read(site: Path) -> None:
    folder = site / "mail"
    assert "1 ny påminnelse att skicka.\n" in status(site, "--messages", folder).stdout
    (file,) = folder.iterdir()
    assert file.name == "2025-03-01-norrvik-2024-2025-follow-up-2024-30-days-before.eml"
    message = read(file)
    assert message["From"] == "Länsstyrelsen <red@loften.example>"
    assert message["To"] == "trygg@norrvik.example"
    assert message["Subject"] == "Uppföljningen av 2024 ska finnas senast 31 mars 2025: Norrvik 2024–2025"
    assert message["Date"].datetime.date() == date(2025, 3, 1)
    assert message["Message-ID"] == "<promise/9001/2024-2025.follow-up-2024.due-2025-03-31.30-days-before@loften.example>"
    text = message.get_content()
    assert message.get_content_charset() == "utf-8"
    assert "ska finnas på Löften i länet senast 31 mars 2025. Det är webbplatsens regel" in text
    assert "Utkast finns: content/follow-ups/norrvik-2024.md, 1 av 2 åtaganden redovisade." in text
    assert "https://loften.example/kommuner/norrvik/2024-2025/" in text


def test_the_same_day_gives_the_same_bytes_and_none_twice(site: Path) -> None:
    for folder in ("a", "b"):
        status(site, "--messages", site / folder)
    (first,) = (site / "a").iterdir()
    (second,) = (site / "b").iterdir()
    assert first.read_bytes() == second.read_bytes()
    first.write_text("read and kept")
    (message,) = told(site, "--messages", site / "a")["messages"]
    assert (message["written"], message["to"], message["file"]) == (False, ["trygg@norrvik.example"], first.name)
    assert first.read_text() == "read and kept"
    (site / "a/sent").mkdir()
    first.rename(site / "a/sent" / first.name)
    assert not told(site, "--messages", site / "a")["messages"][0]["written"] and not list((site / "a").glob("*.eml"))


@pytest.mark.parametrize(
    ("removed", "to"),
    [((), "trygg@norrvik.example"), (("municipalities/norrvik.md",), "red@loften.example"), (("municipalities/norrvik.md", "site.yaml"), None)],
)
def test_somebody_is_found_to_write_to(site: Path, removed: tuple[str, ...], to: str | None) -> None:
    for path in removed:
        (site / "content" / path).unlink()
    if "site.yaml" in removed:
        write_texts({"site.yaml": "title: Löften\nbase-url: https://loften.example/\n"}, site / "content")
    result = status(site, "--messages", site / "mail", "--quiet")
    assert (result.returncode, result.stdout) == (0, "")
    assert [read(file)["To"] for file in (site / "mail").iterdir()] == ([to] if to else [])
    assert ("Ingen kan påminnas om uppföljningen av 2024" in result.stderr) == (to is None)


def test_the_promises_own_contact_is_told_where_the_municipality_has_none(site: Path) -> None:
    (site / "content/municipalities/norrvik.md").unlink()
    contacts = "contacts:\n  - { role: Kommunpolis, email: polis@norrvik.example }\n"
    write_texts({"promises/norrvik.md": PROMISE.format("norrvik", "2024-2025", contacts)}, site / "content")
    status(site, "--messages", site / "mail")
    assert [read(file)["To"] for file in (site / "mail").iterdir()] == ["polis@norrvik.example"]


def test_a_program_gets_its_answer_however_quiet_it_is(site: Path) -> None:
    assert told(site, "--quiet") == told(site)
    assert status(site, "--quiet").stdout == status(site, "--quiet", "--format", "markdown").stdout == ""


def test_errors_stand_in_the_way_however_quiet_it_is(site: Path) -> None:
    (site / "content/pages").mkdir(exist_ok=True)
    (site / "content/pages/fel.md").write_text("---\ntitel: Fel\n---\n", encoding="utf-8")
    run = status(site, "--quiet", "--format", "text")
    assert (run.returncode, run.stdout) == (1, "") and "fel.md:2:1" in run.stderr


CONTACT = "  - {{ role: Samordnare, email: {} }}\n"


@pytest.mark.parametrize(
    ("contacts", "to", "unreached"),
    [
        (["trygg@östervåla.example"], "trygg@xn--stervla-ixa1m.example", []),
        (["åsa@norrvik.example", "trygg@norrvik.example"], "trygg@norrvik.example", ["åsa@norrvik.example"]),
        (["åsa@norrvik.example"], "red@loften.example", ["åsa@norrvik.example"]),
    ],
)
def test_who_can_not_be_sent_to_is_named(site: Path, contacts: list[str], to: str, unreached: list[str]) -> None:
    text = "---\ncontacts:\n" + "".join(map(CONTACT.format, contacts)) + "---\n"
    write_texts({"municipalities/norrvik.md": text}, site / "content")
    result = status(site, "--messages", site / "mail", "--quiet")
    assert [read(file)["To"] for file in (site / "mail").iterdir()] == [to]
    for address in unreached:
        assert f"går inte till {address}: dit kan e-postprogram inte skicka.\n  Den går till {to}." in result.stderr
    assert bool(result.stderr) == bool(unreached)
    (message,) = told(site, "--messages", site / "mail")["messages"]
    assert (message["to"], message["unreached"]) == ([to], unreached)
    # It has been said when it was written.
    assert status(site, "--messages", site / "mail", "--quiet").stderr == ""


def test_why_nobody_can_be_sent_to_is_said(site: Path) -> None:
    write_texts(
        {
            "municipalities/norrvik.md": "---\ncontacts:\n" + CONTACT.format("åsa@norrvik.example") + "---\n",
            "site.yaml": "title: Löften\nbase-url: https://loften.example/\npublisher: { name: Länet, email: länet@loften.example }\n",
        },
        site / "content",
    )
    result = status(site, "--messages", site / "mail", "--quiet")
    assert not list((site / "mail").iterdir())
    assert "e-postprogram kan inte skicka till åsa@norrvik.example, länet@loften.example.\n" in result.stderr


def test_every_day_of_two_years_gives_each_reminder_once(site: Path) -> None:
    """As the nightly job: all in one folder. `OutlookTests` sweeps ten years."""
    (site / "content/promises/dalby.md").unlink()
    due = {2024: date(2025, 3, 31), 2025: date(2026, 3, 31)}
    expected = {
        (f"{due[year] + timedelta(days)}-norrvik-2024-2025-follow-up-{year}-{name}.eml", due[year] + timedelta(days))
        for year in due
        for days, name in ((-30, "30-days-before"), (0, "on-the-day"), (14, "14-days-after"), (60, "60-days-after"))
    }
    found = set()
    # Some days around each, and the first of each month between.
    days = {day + timedelta(more) for _, day in expected for more in range(-2, 3)}
    days |= {date(year, month, 1) for year in (2024, 2025, 2026) for month in range(1, 13)}
    for day in sorted(days):
        for message in told(site, "--messages", site / "mail", day=day.isoformat())["messages"]:
            assert message["written"]
            found.add((message["file"], day))
            (site / "mail/sent").mkdir(exist_ok=True)
            (site / "mail" / message["file"]).rename(site / "mail/sent" / message["file"])
    assert found == expected
    messages = [read(file) for file in (site / "mail/sent").iterdir()]
    assert len({message["Message-ID"] for message in messages}) == len(messages) == 8


def test_what_waits_and_is_no_longer_true_is_taken_away(site: Path) -> None:
    def waiting(day: str) -> list[str]:
        status(site, "--messages", site / "mail", day=day)
        return sorted(file.name.rpartition("follow-up-")[2] for file in (site / "mail").glob("*.eml"))

    (site / "mail").mkdir()
    (site / "mail/egen.eml").write_text("nobody's reminder")
    assert waiting("2025-03-01") == ["2024-30-days-before.eml", "egen.eml"]
    # Not sent, and no later one yet.
    assert waiting("2025-03-30") == ["2024-30-days-before.eml", "egen.eml"]
    assert waiting("2025-03-31") == ["2024-on-the-day.eml", "egen.eml"]
    # Whoever looks at an earlier day loses nothing.
    assert waiting("2024-01-15") == ["2024-on-the-day.eml", "egen.eml"]
    broken = site / "content/promises/x.md"
    broken.write_text("---\nmunicipality: norrvik\n---\n")
    assert waiting("2025-04-01") == ["2024-on-the-day.eml", "egen.eml"]
    broken.unlink()
    done = FOLLOW_UP.format("norrvik", "2024-2025", 2024, "2025-03-31", "") + "- Vi gick fem. {#vandringar result=5}\n"
    write_texts({"follow-ups/norrvik-2024.md": done}, site / "content")
    assert waiting("2025-04-01") == ["egen.eml"]


def test_a_missed_day_is_made_up_for(site: Path) -> None:
    assert not told(site, "--messages", site / "mail", day="2025-03-04")["messages"]
    late = told(site, "--messages", site / "mail", "--since", "2025-03-01", day="2025-03-04")["messages"]
    assert [(message["file"], message["written"]) for message in late] == [
        ("2025-03-01-norrvik-2024-2025-follow-up-2024-30-days-before.eml", True)
    ]
    assert status(site, "--since", "2025-03-01").returncode == 2
    assert status(site, "--messages", site / "mail", "--since", "2025-03-02").returncode == 2


def test_a_follow_up_that_may_be_there_is_not_asked_for(site: Path) -> None:
    write_texts({"follow-ups/norrvik-x.md": "---\nmunicipality: norrvik\nperiod: 2024-2025\n\n- Gick. {#vandringar}\n"}, site / "content")
    result = status(site, "--messages", site / "mail", "--quiet")
    assert result.returncode == 1 and "Ingen påminnelse om uppföljningen av 2024" in result.stderr
    assert not list((site / "mail").iterdir())


def test_messages_are_not_put_among_the_texts(site: Path) -> None:
    for folder in ("content/mail", "output/mail"):
        assert status(site, "--messages", site / folder).returncode == 2
        assert not (site / folder).exists()


def test_what_would_be_put_among_others_is_told_of_as_what_it_is(site: Path) -> None:
    (site / "fil").write_text("x")
    told = status(site, "--messages", site / "fil")
    assert told.returncode == 3 and told.stdout == "" and "fil ska vara en mapp, men är något annat." in told.stderr
    told = status(site, "--messages", site / "output")
    assert "skulle hamna bland filerna i" in told.stderr and "Ange med --messages något utanför den mappen." in told.stderr


def test_after_the_last_day_nothing_changes(site: Path) -> None:
    for day, changes in {"9998-12-30": True, "9999-12-31": False}.items():
        assert ("ändras av sig själv" in status(site, day=day).stdout) == changes
        assert ("nextChange" in json.loads(status(site, "--format", "json", day=day).stdout)) == changes


# MARK: Sending


class Mailbox(Message):
    """Keeps what a mail server gets."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[email.message.Message] = []

    def handle_message(self, message: email.message.Message) -> None:
        self.messages.append(message)


def free_port() -> int:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return unused.getsockname()[1]


def send(folder: Path, port: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, repository / "docs/send-reminders.py", folder, f"127.0.0.1:{port}"]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


def test_a_mail_server_gets_them_once(site: Path) -> None:
    folder = site / "mail"
    status(site, "--messages", folder)
    names = {file.name for file in folder.iterdir()}
    mailbox = Mailbox()
    port = free_port()
    server = Controller(mailbox, hostname="127.0.0.1", port=port)
    server.start()
    try:
        for _ in range(2):
            sent = send(folder, port)
            assert (sent.returncode, sent.stdout, sent.stderr) == (0, "", "")
            status(site, "--messages", folder)
    finally:
        server.stop()
    (message,) = mailbox.messages
    assert (message["X-MailFrom"], message["X-RcptTo"]) == ("red@loften.example", "trygg@norrvik.example")
    received = email.message_from_bytes(message.as_bytes(), policy=policy.default)
    assert received["Subject"].startswith("Uppföljningen av 2024")
    assert "åtaganden redovisade" in received.get_content()
    assert {file.name for file in (folder / "sent").iterdir()} == names and not list(folder.glob("*.eml"))


def test_without_a_server_they_stay_and_somebody_is_told(site: Path) -> None:
    folder = site / "mail"
    status(site, "--messages", folder)
    sent = send(folder, 1)
    assert sent.returncode == 1 and "send-reminders.py: " in sent.stderr
    assert len(list(folder.glob("*.eml"))) == 1
