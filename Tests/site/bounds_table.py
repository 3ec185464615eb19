"""Prints the table of docs/reliability.md: what each case of test_bounds.py takes."""

import os
import shutil
import subprocess
import tempfile
import time
from multiprocessing import Process
from pathlib import Path

from program import executable, repository
from small_site import lay_out_site, sound_site
from test_bounds import CASES


def lay_out(name: str, folder: Path) -> None:
    lay_out_site(sound_site() | CASES[name][0](), folder)


def measure(folder: Path) -> tuple[float, int]:
    """Seconds, and the most memory in MB."""
    command = [executable, "build", "--site", folder, "--templates", repository / "templates", "--date", "2023-06-15"]
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return time.monotonic() - started, usage.ru_maxrss // 1024


def main() -> None:
    print("| what there is without measure | what comes of it | seconds | MB |\n|---|---|---|---|")
    for name, (_, code) in CASES.items():
        folder = Path(tempfile.mkdtemp(prefix="promise-pages-bounds-"))
        # In a process of its own, whose memory does not count.
        writer = Process(target=lay_out, args=(name, folder))
        writer.start()
        writer.join()
        seconds, memory = measure(folder)
        shutil.rmtree(folder)
        print(f"| {name} | {f'`{code}`' if code else 'a site'} | {seconds:.1f} | {memory} |", flush=True)


if __name__ == "__main__":
    main()
