"""Runs promise-pages."""

import os
import subprocess
from pathlib import Path

repository = Path(__file__).resolve().parents[2]

#: The built program; PROMISE_PAGES names another one.
executable = Path(os.environ.get("PROMISE_PAGES", repository / ".build/release/promise-pages"))


def build(*arguments: str | Path, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Runs `promise-pages build`; the caller judges how it went."""
    return run("build", *arguments, environment=environment)


def check(*arguments: str | Path, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Runs `promise-pages check`."""
    return run("check", *arguments, environment=environment)


def run(*arguments: str | Path, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Runs the program in Swedish, whatever the machine speaks."""
    return subprocess.run(
        [executable, *arguments],
        env=os.environ | {"LC_ALL": "C.UTF-8"} | (environment or {}),
        cwd=repository,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
    )
