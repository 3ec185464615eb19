"""What authors do to a content tree, one thing at a time; the same each run for the same seed."""

import re
from collections.abc import Callable
from pathlib import Path
from random import Random

Edit = Callable[[Path, Random], None]


def add_a_paragraph(content: Path, random: Random) -> None:
    file = _one(content, random, "*.md")
    _write(file, _text(file) + f"\nNytt stycke nummer {random.randrange(1000)}.\n")


def give_a_title(content: Path, random: Random) -> None:
    file = _one(content, random, "promises/**/*.md", "follow-ups/**/*.md")
    text = re.sub(r"^title:.*\n", "", _text(file), flags=re.M)
    _write(file, text.replace("---\n", f"---\ntitle: Rubrik {random.randrange(1000)}\n", 1))


def change_a_status(content: Path, random: Random) -> None:
    words = ["fulfilled", "not-fulfilled", "ongoing", "partly"]
    with_status = [file for file in _all(content, "follow-ups/**/*.md") if any(w in _text(file) for w in words)]
    if with_status:
        file = random.choice(with_status)
        found = random.choice([word for word in words if word in _text(file)])
        _write(file, _text(file).replace(found, random.choice(words), 1))


def change_a_year(content: Path, random: Random) -> None:
    file = _one(content, random, "promises/**/*.md", "follow-ups/**/*.md")
    year = random.choice(re.findall(r"\b20\d\d\b", _text(file)) or ["2020"])
    _write(file, _text(file).replace(year, str(int(year) + random.choice([-1, 1])), 1))


def remove_a_document(content: Path, random: Random) -> None:
    _one(content, random, "*.md").unlink()


def copy_a_document(content: Path, random: Random) -> None:
    file = _one(content, random, "promises/**/*.md", "pages/*.md")
    _write(file.with_name(f"{file.stem}-{random.randrange(1000)}.md"), _text(file))


def rename_a_document(content: Path, random: Random) -> None:
    file = _one(content, random, "promises/**/*.md", "follow-ups/**/*.md")
    file.rename(file.with_name(f"annat-{random.randrange(1000)}.md"))


def link_to_another(content: Path, random: Random) -> None:
    file, other = _one(content, random, "*.md"), _one(content, random, "*.md")
    up = "../" * (len(file.relative_to(content).parts) - 1)
    _write(file, _text(file) + f"\nSe [det andra]({up}{other.relative_to(content).as_posix()}).\n")


def make_it_a_draft(content: Path, random: Random) -> None:
    file = _one(content, random, "promises/**/*.md", "follow-ups/**/*.md")
    text = _text(file)
    without = text.replace("draft: true\n", "")
    _write(file, without if without != text else text.replace("---\n", "---\ndraft: true\n", 1))


def give_an_old_address(content: Path, random: Random) -> None:
    file = _one(content, random, "promises/**/*.md", "follow-ups/**/*.md")
    if "aliases:" not in _text(file):
        _write(file, _text(file).replace("---\n", f"---\naliases: /gammal/{random.randrange(1000)}\n", 1))


def move_a_promise(content: Path, random: Random) -> None:
    file = _one(content, random, "promises/**/*.md")
    text = re.sub(r"^slug:.*\n", "", _text(file), flags=re.M)
    _write(file, text.replace("---\n", f"---\nslug: plats-{random.randrange(1000)}\n", 1))


def change_the_settings(content: Path, random: Random) -> None:
    file = content / "site.yaml"
    # A breaking edit before it may have taken it away.
    if file.exists():
        _write(file, re.sub(r"^title:.*$", f"title: Löften {random.randrange(1000)}", _text(file), flags=re.M))


def rename_a_municipality(content: Path, random: Random) -> None:
    file = content / "data/municipalities.csv"
    if file.exists():
        lines = _text(file).splitlines()
        number = random.randrange(1, len(lines))
        lines[number] = lines[number].replace(",", "a,", 2).replace("a,", ",", 1)
        _write(file, "\n".join(lines) + "\n")


#: By name, each with how often it is done.
EDITS: list[Edit] = [
    add_a_paragraph, add_a_paragraph, give_a_title, change_a_status, change_a_status, change_a_year, remove_a_document,
    copy_a_document, rename_a_document, link_to_another, make_it_a_draft, give_an_old_address, move_a_promise,
    change_the_settings, rename_a_municipality,
]  # fmt: skip


def _all(content: Path, *patterns: str) -> list[Path]:
    return sorted({file for pattern in patterns for file in content.rglob(pattern)})


def _one(content: Path, random: Random, *patterns: str) -> Path:
    return random.choice(_all(content, *patterns))


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")
