"""Starts `promise-pages preview` and asks it for things as a browser does, and as nobody should."""

import json
import os
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any
from urllib.parse import quote

from program import executable, repository


@dataclass(frozen=True)
class PreviewServer:
    """A running preview."""

    process: subprocess.Popen[str]
    port: int

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def get(self, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, bytes]:
        """An answer as it comes; the path goes out as it is written."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer, body

    def file(self, path: str) -> bytes:
        """A file of the site by its path."""
        return self.get("/" + quote(path))[1]

    def json(self, path: str) -> dict[str, Any]:
        return json.loads(self.get(path)[1])

    def state(self, page: str = "") -> dict[str, Any]:
        return self.json("/_/state?page=" + quote(page, safe=""))

    def raw(self, request: bytes) -> bytes:
        """What comes back for some bytes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as connection:
            connection.sendall(request)
            connection.shutdown(socket.SHUT_WR)
            return b"".join(iter(lambda: connection.recv(65536), b""))

    def memory(self) -> int:
        """In kilobytes."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:"))


@contextmanager
def previewing(
    site: Path, *arguments: str | Path, templates: Path | None = repository / "templates", cwd: Path | None = None, **environment: str
) -> Iterator[PreviewServer]:
    """A preview of the site in a folder, on a port that is free.

    Without `templates` it finds some by itself.
    """
    command = [executable, "preview", "--site", site, "--port", "0", *arguments]
    if templates and "--templates" not in arguments:
        command += ["--templates", templates]
    process = subprocess.Popen(
        command,
        env=os.environ | {"LC_ALL": "C.UTF-8"} | environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=cwd,
    )
    try:
        assert process.stdout and process.stderr
        line = process.stdout.readline()
        assert line.startswith("Förhandsgranskning: http://127.0.0.1:"), line + process.stderr.read()
        yield PreviewServer(process, int(line.rsplit(":", 1)[1].rstrip("/\n")))
    finally:
        process.kill()
        process.communicate(timeout=60)


def eventually(holds: Callable[[], bool], what: str, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, f"never came: {what}"
        time.sleep(0.02)
