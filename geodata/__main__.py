"""``python -m geodata``: checks a record, and writes what is drawn from it or noted beside it."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

import click

from geodata import RECORD
from geodata.atlas import Atlas, read_atlas
from geodata.cells import CHECKED
from geodata.changelog import write_changelog
from geodata.describe import write_description
from geodata.lessons import write_schema
from geodata.problems import Problem, RecordProblems
from geodata.reader import read_table
from geodata.records import CHECKED_TABLES, TABLES, Change, Record
from geodata.translation import TRANSLATED, gaps, mark_translated
from geodata.withheld import FILE
from geodata.withheld import withhold as withhold_name

_ITEMS = (  # what the first research held, as the ids in the lineage begin; the longer first
    "national-claim",
    "national-event",
    "national-check",
    "national-source",
    "site-event",
    "site-source",
    "site-casualty",
    "site-crowd",
    "site",
    "correction",
)


class _CheckByDefault(click.Group):
    """A group whose first word may be left out: then it is ``check``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        named = bool(args) and (args[0] in self.commands or args[0] in {"-h", "--help"})
        return super().parse_args(ctx, args if named else ["check", *args])


_RECORD = click.option(
    "--record",
    "directory",
    metavar="DIR",
    default=RECORD,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The record, instead of the one that comes with Qantar.",
)


@click.group(cls=_CheckByDefault, context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Look after the record."""


@main.command()
@click.argument(
    "directory",
    metavar="[DIR]",
    required=False,
    default=RECORD,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
)
def check(directory: Path) -> None:
    """Check the record in DIR, or the one that comes with Qantar.

    Prints what it holds, or everything that is wrong with it, and then ends with 1.
    """
    try:
        atlas = read_atlas(directory)
    except RecordProblems as error:
        _refuse(error.problems)
    for line in summary(atlas):
        click.echo(line)


@main.command()
@_RECORD
def describe(directory: Path) -> None:
    """Write what is made from the record's definition and from its changes.

    datapackage.json for other programs, the schema of lessons for editors, CHANGES.md for readers.
    """
    changes, problems = read_table(directory, Change)
    if problems:
        _refuse(problems)
    click.echo(f"written: {write_description(directory)}")
    click.echo(f"written: {write_schema(directory)}")
    click.echo(f"written: {write_changelog(directory, changes)}")


@main.command()
@click.option("--name", prompt=True, help="Asked for where it is not given.")
@_RECORD
def withhold(name: str, directory: Path) -> None:
    """Add the name of a private person to those that no text of the record may hold.

    Only digests of its words are written down.
    """
    try:
        count = withhold_name(directory, name)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--name") from None
    except RecordProblems as error:
        _refuse(error.problems)
    click.echo(f"{count} word{'' if count == 1 else 's'} added to {FILE}")


@main.command()
@_RECORD
def translations(directory: Path) -> None:
    """List what is missing or stale in Kazakh and Russian; then end with 1."""
    found = list(gaps(_tables(directory)))
    for gap in found:
        click.echo(str(gap))
    click.echo(f"{len(found)} gap{'' if len(found) == 1 else 's'} in the translations", err=True)
    sys.exit(bool(found))


@main.command()
@click.argument("table")
@click.argument("rows", nargs=-1, required=True, metavar="ID...")
@_RECORD
def translated(table: str, rows: tuple[str, ...], directory: Path) -> None:
    """Write down that rows of TABLE were translated as they stand now.

    Nobody has read them yet, so they await a native reader; `all` as the only ID stands for
    every row without a gap in it but the mark.
    """
    tables = _tables(directory)
    if table not in {kind.table for kind in TRANSLATED}:
        message = f"there is no table {table} that is translated"
        raise click.BadParameter(message, param_hint="TABLE")
    names = rows
    if rows == ("all",):
        names = tuple(gap.record for gap in gaps(tables) if gap.stale and gap.table == table)
    try:
        path = mark_translated(directory, tables, [(table, name) for name in names])
    except KeyError as error:
        message = f"there is no row {error.args[0]}"
        raise click.BadParameter(message, param_hint="ID") from None
    click.echo(f"{len(names)} marked in {path}")


def _tables(directory: Path) -> dict[str, Mapping[str, Record]]:
    """Return the tables of the record, or print what is wrong with them and end with 1."""
    read = [(kind.table, *read_table(directory, kind)) for kind in TABLES]
    problems = [problem for _, _, found in read for problem in found]
    if problems:
        _refuse(problems)
    return {name: table.records for name, table, _ in read}


def _refuse(problems: Sequence[Problem]) -> NoReturn:
    """Print what is wrong and end with 1."""
    for problem in problems:
        click.echo(str(problem))
    count = len(problems)
    click.echo(f"{count} problem{'s' if count > 1 else ''}: the record is not used.", err=True)
    sys.exit(1)


def summary(atlas: Atlas) -> Iterator[str]:
    """Yield what an atlas holds, line by line: tables, claims by status, where research went."""
    yield "Tables"
    for kind in TABLES:
        yield _counted(kind.table, len(getattr(atlas, kind.table)))
    yield _counted("region shapes", len(atlas.borders.regions))
    yield _counted("lessons", len(atlas.lessons))
    yield "Claims"
    for status, count in Counter(claim.status for claim in atlas.claims.values()).most_common():
        yield _counted(status, count)
    yield "How rows were found again: at a cited page, at an independent one, not"
    for table in CHECKED_TABLES:
        rows = Counter(row.checked_how for row in getattr(atlas, table).values())
        yield f"  {table:<18}" + "".join(f"{rows[how]:>6}" for how in CHECKED)
    yield "Items of the first research, and how they ended"
    ends: dict[str, Counter[str]] = {}
    for origin in atlas.lineage.values():
        ends.setdefault(_item(origin.id), Counter())[origin.how] += 1
    for item, how in sorted(ends.items()):
        told = ", ".join(f"{count} {end}" for end, count in how.most_common())
        yield f"{_counted(item, how.total())}: {told}"


def _counted(name: str, count: int) -> str:
    return f"  {name:<18}{count:>6}"


def _item(name: str) -> str:
    """Return what kind of item an id of the lineage is about."""
    return next((item for item in _ITEMS if name.startswith(f"{item}-")), "other")


if __name__ == "__main__":
    main(prog_name="python -m geodata")
