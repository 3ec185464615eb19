"""Runs promise-pages."""

import fcntl
import os
import pty
import struct
import subprocess
import termios
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

repository = Path(__file__).resolve().parents[2]

#: The built program; PROMISE_PAGES names another one.
executable = Path(os.environ.get("PROMISE_PAGES", repository / ".build/release/promise-pages"))


def build(*arguments: str | Path, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Runs `promise-pages build`; the caller judges how it went."""
    return run("build", *arguments, environment=environment)


def check(*arguments: str | Path, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Runs `promise-pages check`."""
    return run("check", *arguments, environment=environment)


def run(
    *arguments: str | Path, environment: dict[str, str] | None = None, cwd: Path = repository
) -> subprocess.CompletedProcess[str]:
    """Runs the program in Swedish, whatever the machine speaks."""
    return subprocess.run(
        [executable, *arguments],
        env=os.environ | {"LC_ALL": "C.UTF-8"} | (environment or {}),
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
    )


@contextmanager
def started(command: list[str | Path], **how: Any) -> Iterator[subprocess.Popen[Any]]:
    """Something that runs meanwhile. It ends with the block, also one that fails: nobody waits for it for ever."""
    with subprocess.Popen(command, **how) as process:
        try:
            yield process
        finally:
            process.kill()


def on_terminal(*arguments: str | Path, columns: int = 80, environment: dict[str, str] | None = None) -> str:
    """What the program prints to a person, in Swedish; a line ends as in a file."""
    reader, writer = pty.openpty()
    fcntl.ioctl(writer, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(
        [executable, *arguments],
        env={"PATH": os.environ["PATH"], "TERM": "xterm"} | (environment or {}),
        cwd=repository,
        stdin=subprocess.DEVNULL,
        stdout=writer,
    )
    os.close(writer)
    printed = b""
    # Read while it runs: a terminal that nobody reads takes some thousand bytes, then the program waits.
    try:
        while piece := os.read(reader, 65536):
            printed += piece
    except OSError:  # Nothing more will come.
        pass
    os.close(reader)
    process.wait(timeout=300)
    return printed.decode().replace("\r\n", "\n")
