"""What Qantar is measured by alone: its start, its memory, and what Lighthouse says."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import click

from benchmarks.contenders import command
from benchmarks.measure.imports import of_a_start
from benchmarks.measure.lighthouse import audit
from benchmarks.measure.memory import ask
from benchmarks.measure.server import Server, free_port, serving
from benchmarks.samples import Samples
from benchmarks.targets import PAGES
from geodata import RECORD

CACHE = "QANTAR_CACHE"  # where Qantar keeps what it worked out once
READY = "/readyz"


@dataclass(frozen=True)
class Amount:
    """How much is measured."""

    starts: int = 5
    requests: tuple[int, int] = (1_000, 10_000)
    audits: int = 3


def starts(build: Path, amount: Amount, samples: Samples) -> None:
    """Start a server with nothing kept, and then again and again with what it kept."""
    kept = build / "kept"
    shutil.rmtree(kept, ignore_errors=True)
    kept.mkdir(parents=True)
    for number in range(amount.starts + 1):
        click.echo(f"start {number}", err=True)
        port = free_port()
        log, env = build / "logs/start.log", {CACHE: str(kept)}
        ours = command("qantar", RECORD, port)
        with serving(ours, port, log, env=env, path=READY) as server:
            first = " first" if number == 0 else ""
            samples.add(f"listening{first}", "server", "real", server.listening)
            samples.add(f"ready{first}", "server", "real", server.ready)
    samples.details["imports"] = of_a_start()


def visits(build: Path, browser: Path, amount: Amount, samples: Samples) -> None:
    """Let Lighthouse look at the pages, and ask the server for many of them."""
    port = free_port()
    ours = command("qantar", RECORD, port)
    with serving(ours, port, build / "logs/alone.log") as server:
        for number in range(amount.audits):
            for page in PAGES:
                click.echo(f"Lighthouse {number + 1}: {page}", err=True)
                target = build / f"lighthouse/{page.strip('/').replace('/', '-') or 'page'}.json"
                found = audit(server.address + page, browser, target)
                samples.add("performance", page, "real", found.performance)
                samples.add("others", page, "real", min(found.others.values()))
                samples.details[f"lighthouse {page}"] = list(found.wanting)
    _remember(build, amount, samples)


def _remember(build: Path, amount: Amount, samples: Samples) -> None:
    port = free_port()
    with serving(command("qantar", RECORD, port), port, build / "logs/memory.log") as server:
        samples.add("memory 0", "server", "real", server.memory())
        asked, held = 0, []
        for requests in amount.requests:
            click.echo(f"{requests:,} requests", err=True)
            ask(server.address, requests - asked)
            asked = requests
            held.append(_note(server, requests, samples))
        samples.add("memory gained", "server", "real", held[-1] - held[0])


def _note(server: Server, requests: int, samples: Samples) -> float:
    memory = server.memory()
    samples.add(f"memory {requests:,}", "server", "real", memory)
    return memory
