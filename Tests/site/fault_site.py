"""Two contents of a small site, and the program at work on them while things go wrong."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from program import executable, repository
from small_site import sound_site, write_texts

#: What a published folder holds: every path, and the bytes of each file.
Tree = dict[str, bytes | None]


def tree(folder: Path) -> Tree:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


@dataclass
class FaultSite:
    """A folder with everything that a build needs, so that it can be closed, filled or mounted."""

    folder: Path
    program: Path

    @classmethod
    def make(cls, folder: Path) -> "FaultSite":
        folder.mkdir(parents=True, exist_ok=True)
        program = folder / "promise-pages"
        shutil.copy(executable, program)
        shutil.copytree(repository / "templates", folder / "templates")
        site = cls(folder, program)
        site._write("old", {})
        # A page gone, a page come, pages changed and a page as it was.
        site._write("new", {"pages/om.md": "---\ntitle: Om\n---\n" + "Nytt. " * 2_000, "site.yaml": None})
        return site

    @property
    def output(self) -> Path:
        return self.folder / "public/output"

    def _write(self, name: str, changes: dict[str, str | None]) -> None:
        kept = {"pages/kvar.md": "---\ntitle: Kvar\n---\nHej.\n"}
        gone = {"pages/borta.md": "---\ntitle: Borta\n---\nHej.\n"} if name == "old" else {}
        settings = {"site.yaml": f"title: {name}\nbase-url: https://loften.example/\nmenu: kvar\n"}
        files = sound_site() | kept | gone | {path: text for path, text in changes.items() if text} | settings
        write_texts(files, self.folder / name)

    def command(self, content: str, *more: str) -> list[str]:
        return [
            str(self.program), "build", "--content", str(self.folder / content), "--templates",
            str(self.folder / "templates"), "--output", str(self.output), "--date", "2023-06-15", "--jobs", "1",
            "--precompress", *more,
        ]  # fmt: skip

    def build(self, content: str, before: list[str] | None = None, *more: str) -> subprocess.CompletedProcess[str]:
        """Runs the program, after the words of `before`: those of another one that runs it."""
        return self.run([*(before or []), *self.command(content, *more)])

    def roll_back(self) -> subprocess.CompletedProcess[str]:
        return self.run([str(self.program), "rollback", "--output", str(self.output)])

    def run(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, cwd=self.folder,
            env=os.environ | {"SWIFT_BACKTRACE": "enable=no"},
        )  # fmt: skip

    def sites(self) -> dict[str, Tree]:
        """What each content makes; the old one is what is published then."""
        made = {}
        for content in ("new", "old"):
            self.output.parent.mkdir(exist_ok=True)
            run = self.build(content)
            assert run.returncode == 0, run.stderr
            made[content] = tree(self.output)
        assert made["old"] != made["new"]
        return made

    def left_behind(self) -> list[str]:
        """What stands beside the published folder, but the list of what it is made of and the site before."""
        hidden = f".{self.output.name}.promise-pages-"
        kept = {self.output.name, hidden + "seals", hidden + "previous"}
        return sorted(path.name for path in self.output.parent.iterdir() if path.name not in kept)
