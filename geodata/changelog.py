"""Tells what was changed in the record, figure by figure: ``CHANGES.md``.

It is made from the table of changes, so it can not say anything else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from geodata.records import TABLES, Change

FILE = "CHANGES.md"

_HEAD = """# What was changed in the record, and why

Written from `tables/changes.csv` by `python -m geodata describe`: add a row there, not here.
A cell is told with what it was, what it is since, why, and a page that shows it. A row that was
added is told once.
"""


def changelog(changes: Iterable[Change]) -> str:
    """Return the text of ``CHANGES.md``: the newest day first, then table by table."""
    days: defaultdict[str, list[Change]] = defaultdict(list)
    for change in changes:
        days[str(change.changed_on)].append(change)
    parts = [_HEAD]
    for day, own in sorted(days.items(), reverse=True):
        parts.append(f"\n## {day}\n")
        for kind in TABLES:
            told = [change for change in own if change.target == kind.table]
            if told:
                parts.append(f"\n### {kind.table}\n\n" + "".join(_lines(told)))
    return "".join(parts)


def write_changelog(directory: Path, changes: Iterable[Change]) -> Path:
    """Write the changes into a record's folder and return the file's path."""
    path = directory / FILE
    path.write_text(changelog(changes), encoding="utf-8")
    return path


def _lines(changes: Iterable[Change]) -> Iterator[str]:
    """Yield a line a row, and under it a line a cell."""
    rows: defaultdict[str, list[Change]] = defaultdict(list)
    for change in changes:
        rows[change.record].append(change)
    for record, own in sorted(rows.items()):
        yield f"- `{record}`\n"
        for change in own:
            shown = f" ([page]({change.url}))" if change.url else ""
            yield f"  - {_what(change)}: {change.why}{shown}\n"


def _what(change: Change) -> str:
    if change.column is None:
        return "new"
    was, now = (f"“{text}”" if text else "nothing" for text in (change.was, change.now))
    return f"`{change.column}` was {was}, is {now}"
