"""`python -m benchmarks`: measure, and write benchmarks/RESULTS.md; `make bench` sets it up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import click

from benchmarks.alone import Amount, starts, visits
from benchmarks.measure.browser import installed
from benchmarks.report import table, written
from benchmarks.run import Settings, compare
from benchmarks.samples import Samples, joined, load
from benchmarks.targets import TARGETS, verdict

BUILD = Path("build/benchmarks")
RESULTS = Path(__file__).parent / "RESULTS.md"


@dataclass(frozen=True)
class Plan:
    """How much of everything is measured, and where it is kept."""

    settings: Settings
    amount: Amount
    kept: Path  # a file for each part
    report: Path


def _full(browser: Path, rounds: int) -> Plan:
    return Plan(Settings(browser, BUILD, rounds), Amount(), BUILD / "full", RESULTS)


def _quick(browser: Path) -> Plan:
    settings = Settings(browser, BUILD, 1, (1_000,), 3.0)
    amount = Amount(starts=1, requests=(100, 300), audits=1)
    return Plan(settings, amount, BUILD / "quick", BUILD / "quick/RESULTS.md")


PARTS: Mapping[str, Callable[[Plan, Samples], None]] = {
    "compare": lambda plan, samples: compare(plan.settings, samples),
    "starts": lambda plan, samples: starts(BUILD, plan.amount, samples),
    "visits": lambda plan, samples: visits(BUILD, plan.settings.browser, plan.amount, samples),
}


@click.command()
@click.option(
    "--quick", is_flag=True, help="One round of little: a short look, not for the record."
)
@click.option("--rounds", default=5, show_default=True, help="How often everything is measured.")
@click.option("--only", multiple=True, type=click.Choice(list(PARTS)), help="Measure a part anew.")
@click.option("--again", is_flag=True, help="Only write the report of the last run again.")
@click.option("--browser", type=click.Path(exists=True, path_type=Path), help="Chromium's program.")
def main(
    *, quick: bool, rounds: int, only: tuple[str, ...], again: bool, browser: Path | None
) -> None:
    """Measure Qantar beside its peers, and say which targets it meets."""
    program = browser or installed()
    if program is None:
        message = "No Chromium was found: say which with --browser."
        raise click.ClickException(message)
    plan = _quick(program) if quick else _full(program, rounds)
    for name, measure in PARTS.items():
        if again or (only and name not in only):
            continue
        samples = Samples()
        measure(plan, samples)
        samples.save(plan.kept / f"{name}.json")
    found = joined(load(path) for name in PARTS if (path := plan.kept / f"{name}.json").exists())
    click.echo(table(verdict(target, found) for target in TARGETS))
    plan.report.write_text(written(found), encoding="utf-8")
    click.echo(f"written: {plan.report}")


if __name__ == "__main__":
    main(prog_name="python -m benchmarks")
