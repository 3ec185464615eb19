"""The handbook, the page for administrators and the README, read as their readers do: every command is run where it
stands, and every example is a part of a site without an error."""

import os
import re
import shlex
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from program import executable, repository

#: When what the handbook's examples tell of has been followed up.
DAY = {"SOURCE_DATE_EPOCH": "1835000000"}  # 2028-02-24


@dataclass(frozen=True)
class Example:
    """What stands between fences."""

    line: int
    language: str
    text: str

    @property
    def is_document(self) -> bool:
        return self.text.startswith("---\n")


def examples(page: str) -> list[Example]:
    found: list[Example] = []
    begun: tuple[int, str] | None = None
    lines: list[str] = []
    for number, line in enumerate((repository / page).read_text(encoding="utf-8").splitlines(), start=1):
        if begun and line == "```":
            found.append(Example(*begun, "".join(f"{text}\n" for text in lines)))
            begun = None
        elif begun:
            lines.append(line)
        elif line.startswith("```"):
            begun, lines = (number, line.removeprefix("```")), []
    return found


class Reader:
    """Follows a page in a folder of its own."""

    def __init__(self, program: Path, folder: Path) -> None:
        self.folder = folder
        self.environment = {"PATH": f"{program.parent}:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"} | DAY

    def runs(self, command: str) -> None:
        words = shlex.split(command, comments=True)
        if words[0] == "cd":
            self.folder /= words[1]
            return
        ran = subprocess.run(words, cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        assert ran.returncode == 0, f"{command}\n{ran.stdout}{ran.stderr}"

    def writes(self, text: str, path: str) -> None:
        file = self.folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def has_no_error(self, example: Example) -> None:
        ran = subprocess.run(
            ["promise-pages", "check", "--drafts"], cwd=self.folder, env=self.environment, capture_output=True, text=True)
        assert ran.returncode == 0, f"the example on line {example.line}:\n{example.text}\n{ran.stdout}"


@pytest.fixture
def reader(installed_program: Path, tmp_path: Path) -> Reader:
    return Reader(installed_program, tmp_path)


def value(text: str, key: str) -> str | None:
    found = re.search(rf"^{key}: (.*)$", text, re.M)
    return found and found.group(1)


# MARK: The handbook

HANDBOOK = examples("docs/content-format.md")


def test_the_first_command_is_one_that_an_installed_program_has() -> None:
    commands = [example for example in HANDBOOK if example.language == "sh"]
    assert commands[0].text.startswith("promise-pages init ")
    lines = [line for example in commands for line in example.text.splitlines()]
    assert all(line.startswith(("promise-pages ", "cd ")) for line in lines), lines


def test_the_handbook_is_followed_from_its_first_line_to_its_last(reader: Reader) -> None:
    """Documents take the place of those that commands have begun, as the handbook says."""
    for example in HANDBOOK:
        if example.language == "sh":
            for line in example.text.splitlines():
                reader.runs(line)
        elif example.language == "markdown" and example.is_document:
            kind = "follow-ups" if value(example.text, "year") else "promises"
            name = value(example.text, "year") or value(example.text, "period")
            reader.writes(example.text, f"{kind}/{value(example.text, 'municipality')}/{name}.md")
            reader.has_no_error(example)


#: What a part of a promise needs around it.
WHOLE = """---
municipality: ekero
period: 2027-2028
by: both
parties: { vatterhem: Vätterhem }
---
"""
FOLLOWED_UP = """---
municipality: berg
period: 2027
year: 2027
published: 2028-02-10
---
"""


@pytest.mark.parametrize(
    "example", [example for example in HANDBOOK if example.language in ("markdown", "yaml") and not example.is_document],
    ids=lambda example: f"line-{example.line}")
def test_every_part_of_a_document_is_right_where_it_belongs(reader: Reader, example: Example) -> None:
    """Beside what `init` makes; keys in a document of their own, texts in a promise."""
    reader.runs("promise-pages init")
    for name in ["trafiksakerhet", "trygghet", "narkotika"]:
        assert (reader.folder / f"content/focus-areas/{name}.md").is_file()
    for name in ["vandring.jpg", "atgardsplan.pdf"]:
        reader.writes("\u00ff" if name.endswith("pdf") else "bild", f"media/berg/{name}")
    (reader.folder / "content/media/berg/vandring.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(100))
    (reader.folder / "content/media/berg/atgardsplan.pdf").write_bytes(b"%PDF-1.7\n")
    text = example.text
    if example.language == "markdown":
        # An aim alone is no promise.
        more = "\nVi går. {#gang}\n" if "kind=aim" in text else ""
        reader.writes(WHOLE + text + more if "{#" in text else "---\ntitle: En sida\n---\n" + text, "promises/a.md" if "{#" in text else "pages/a.md")
    elif value(text, "base-url"):
        reader.writes(text, "site.yaml")
    elif value(text, "year"):
        reader.writes("---\nmunicipality: berg\nperiod: 2027\n---\n- Vi går. {#gang}\n", "promises/a.md")
        reader.writes(f"---\n{text}---\nVi gick. {{#gang}}\n", "follow-ups/a.md")
    elif value(text, "municipality"):
        reader.writes(f"---\n{text}---\n- Vi går. {{#gang}}\n", "promises/a.md")
    else:
        reader.writes(WHOLE.replace("---\n", f"---\n{text}", 1) + "- Vi går, också den 31 juni. {#gang}\n", "promises/a.md")
    reader.has_no_error(example)


# MARK: README


def test_the_way_of_the_readme_leads_to_a_page(reader: Reader) -> None:
    swedish = [example for example in examples("README.md") if example.line < readme_line("# In English")]
    assert swedish[0].text.startswith("promise-pages init ")
    for line in "".join(example.text for example in swedish).splitlines():
        reader.runs(line)
        if line.startswith("promise-pages new promise"):
            # It is filled in before it is followed up, as the page says.
            promise = reader.folder / "content/promises/berg/2027.md"
            written = re.sub(r"\[\[fyll i: .*?\]\]", "Vi ses på torget.", promise.read_text(encoding="utf-8"))
            promise.write_text(written.replace("draft: true\n", ""), encoding="utf-8")
    assert (reader.folder / "output/kommuner/berg/index.html").is_file()


def readme_line(heading: str) -> int:
    return (repository / "README.md").read_text(encoding="utf-8").splitlines().index(heading) + 1


# MARK: The page for administrators


def test_what_administrators_are_told_to_run_is_there() -> None:
    page = (repository / "docs/administration.md").read_text(encoding="utf-8")
    lines = "".join(example.text for example in examples("docs/administration.md") if example.language == "sh")
    commands = re.findall(r"^(?:sudo (?:-u \S+ )?)?promise-pages ([a-z]+)", lines, re.M)
    assert set(commands) == {"init", "build", "check"}
    for command in commands:
        told = subprocess.run([executable, "help", command], capture_output=True, text=True)
        assert told.returncode == 0, command
    for unit in re.findall(r"promise-pages(?:-[a-z]+)?(?:@)?\.(?:service|timer)", page):
        assert (repository / "docs/systemd" / unit).is_file() or f"/etc/systemd/system/{unit}" in page, unit


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="there is no systemd")
def test_the_units_of_the_page_are_right(tmp_path: Path) -> None:
    page = (repository / "docs/administration.md").read_text(encoding="utf-8")
    named = dict(re.findall(r"`/etc/systemd/system/([a-z.-]+)`[^`]*```ini\n(.*?)```", page, re.S))
    assert set(named) == {"promise-pages-texts.service", "promise-pages.path"}
    for unit in (repository / "docs/systemd").iterdir():
        text = unit.read_text(encoding="utf-8").replace("/usr/local/bin/promise-pages", str(executable))
        named[unit.name] = text.replace("/usr/local/bin/send-reminders.py", str(repository / "docs/send-reminders.py"))
    for name, text in named.items():
        (tmp_path / name).write_text(text.replace("/usr/bin/git", shutil.which("git") or ""), encoding="utf-8")
    verified = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *sorted(path for path in tmp_path.iterdir() if "@" not in path.name)],
        capture_output=True, text=True, env=os.environ)
    assert (verified.returncode, verified.stderr) == (0, "")


def test_the_texts_that_git_keeps_leave_out_what_a_build_makes(reader: Reader) -> None:
    """The recipe's own .gitignore."""
    reader.runs("promise-pages init --municipality berg")
    recipe = next(example for example in examples("docs/administration.md") if "gitignore" in example.text)
    ignore = next(line for line in recipe.text.splitlines() if "gitignore" in line)
    subprocess.run(["sh", "-c", ignore], cwd=reader.folder, check=True)
    reader.runs("promise-pages build --report report.json")
    reader.runs("git init --quiet")
    kept = subprocess.run(
        ["git", "ls-files", "--others", "--exclude-standard"], cwd=reader.folder, env=reader.environment, check=True,
        capture_output=True, text=True).stdout.splitlines()
    assert all(path.startswith("content/") or path in ("README.md", ".gitignore") for path in kept), kept
