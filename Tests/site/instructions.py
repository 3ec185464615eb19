"""Counts what a run of promise-pages takes, without a clock: the instructions that the processor is given.

The same program, files and folder give the same count, whatever else the machine does, to some thousandths.
"""

import os
import re
import subprocess
from pathlib import Path

from program import executable

#: Nothing that differs from run to run: neither the seed of hash tables nor the machine's settings.
ENVIRONMENT = {"SWIFT_DETERMINISTIC_HASHING": "1", "PATH": os.defpath, "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def count(*arguments: str | Path) -> int:
    """The instructions that the program takes with these arguments, outside the kernel."""
    run = subprocess.run(
        ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", executable, *arguments],
        env=ENVIRONMENT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=600,
    )
    # 1: content with errors, which is work too.
    assert run.returncode in (0, 1), run.stderr[-2_000:]
    counted = re.search(r"I +refs: +([\d,]+)", run.stderr)
    assert counted is not None, run.stderr[-2_000:]
    return int(counted[1].replace(",", ""))
