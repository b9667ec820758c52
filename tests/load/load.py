"""Many viewers at once, and a worker that is killed among them: `make load`.

    python tests/load/load.py [--viewers 200] [--seconds 60] [--workers 2]

It starts `qantar serve` itself, on this machine; the viewers run on it too and take their share of
its processors, so that what is printed is worse than a reader's. It ends with 1 where an answer
was wrong, or where more was lost than the requests that the killed worker held.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import signal
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from connection import Connection
from viewers import Log, every, opened, viewer

ROOT = Path(__file__).parents[2]
ROUNDS = 4  # times that everything is asked for while it is quiet
ARRIVAL = 0.4  # of the time, in which viewers come


def workers_of(process: int) -> list[int]:
    """Return the processes that a process has begun, as Linux tells."""
    text = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    return [int(word) for word in text.split()]


def memory_of(process: int) -> float:
    """Return what of its memory a process shares with none, in megabytes."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1000


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def at(times: Sequence[float], percent: int) -> float:
    """Return the time within which so many of a hundred were answered, in milliseconds."""
    ordered = sorted(times)
    return 1000 * ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


async def quiet(port: int) -> Log:
    """Ask for everything, one after the other, by one viewer alone."""
    log, connection, have = Log(), Connection(port), set[str]()
    for number in range(ROUNDS + 1):
        for kind, path in every():
            if kind in {"open the map", "open a lesson", "table"}:
                await opened(log, connection, kind, path, have)
            else:
                await log.ask(connection, kind, path)
        have.clear()
        if not number:
            log.took.clear()  # the first time some of it is made, and kept
    await connection.close()
    return log


async def crowd(
    port: int, server: int, viewers: int, seconds: float, quietly: Log
) -> tuple[Log, float]:
    """Let viewers come, kill a worker in the middle, and wait until all have gone."""
    log = Log(known=quietly.known)
    begun = time.monotonic()
    until = begun + seconds
    killed = 0.0

    async def come(number: int) -> None:
        await asyncio.sleep(seconds * ARRIVAL * number / viewers)
        await viewer(log, port, until, random.Random(number))  # noqa: S311  what a viewer does

    async def kill() -> None:
        nonlocal killed
        await asyncio.sleep(seconds / 2)
        killed = time.monotonic()
        os.kill(workers_of(server)[0], signal.SIGKILL)

    await asyncio.gather(kill(), *(come(number) for number in range(viewers)))
    return log, killed


def table(quietly: Log, log: Log) -> str:
    """Return how long everything took, alone and in the crowd, in milliseconds."""
    heads = ("requests", "alone p50", "p99", "crowd p50", "p99", "p99 ratio")
    widths = (9, 11, 8, 11, 8, 11)
    lines = [
        " " * 16 + "".join(f"{head:>{wide}}" for head, wide in zip(heads, widths, strict=True))
    ]
    for kind in sorted(log.took):
        alone, many = quietly.took.get(kind, [0.0]), log.took[kind]
        before, after = at(alone, 99), at(many, 99)
        lines.append(
            f"{kind:16}{len(many):>9}{1000 * statistics.median(alone):>11.0f}{before:>8.0f}"
            f"{1000 * statistics.median(many):>11.0f}{after:>8.0f}{after / max(before, 0.1):>11.1f}"
        )
    return "\n".join(lines)


def main() -> int:
    """Run it and say how it went; 1 where something was wrong."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--viewers", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 2)
    asked = parser.parse_args()
    port = free_port()
    command = [sys.executable, "-m", "dashboard", "serve", "--port", str(port)]
    command += ["--workers", str(asked.workers)]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr
        for line in server.stderr:
            if "serving at" in line:
                break
        else:
            return server.wait()
        # What it writes down goes nowhere, and must not fill the pipe.
        drain = subprocess.Popen(["cat"], stdin=server.stderr, stdout=subprocess.DEVNULL)  # noqa: S607
        try:
            return told(asyncio.run(run(port, server.pid, asked)), asked)
        finally:
            server.terminate()
            server.wait(40)
            drain.wait(10)


async def run(
    port: int, server: int, asked: argparse.Namespace
) -> tuple[Log, Log, float, list[float]]:
    """Ask alone, then in the crowd; return both logs, when a worker was killed, and memory."""
    await asyncio.sleep(1)
    alone = await quiet(port)
    log, killed = await crowd(port, server, asked.viewers, asked.seconds, alone)
    return alone, log, killed, [memory_of(worker) for worker in workers_of(server)]


def told(found: tuple[Log, Log, float, list[float]], asked: argparse.Namespace) -> int:
    """Print what was found; return 1 where something was wrong."""
    alone, log, killed, memory = found
    count = sum(map(len, log.took.values()))
    held = [lost for lost in log.lost if lost[0] <= killed <= lost[1]]
    more = len(log.lost) - len(held)
    size = f"{asked.viewers} viewers, {asked.seconds:.0f} s, {asked.workers} workers"
    lines = [
        f"{size}, one of them killed in the middle",
        table(alone, log),
        f"{count} answers, {count / asked.seconds:.0f} a second; at most {log.most} at once",
        f"wrong answers: {sum(log.wrong.values())}",
        *(f"  {times} times {text}" for text, times in log.wrong.most_common(10)),
        f"lost with the worker: {len(held)}; lost besides: {more}",
        *(
            f"  sent {sent - killed:+.3f} s, lost {gone - killed:+.3f} s from the kill: {path}"
            for sent, gone, path in log.lost
        ),
        "memory of a worker that is its own: " + ", ".join(f"{one:.0f} MB" for one in memory),
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if log.wrong or more or not count or len(memory) != asked.workers else 0


if __name__ == "__main__":
    sys.exit(main())
