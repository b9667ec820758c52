"""Rules about ids: what a row refers to is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from geodata.draft import Draft, ids_in
from geodata.problems import Problem
from geodata.records import COUNTRY, PART
from geodata.wording import quoted


@dataclass(frozen=True)
class Reference:
    """A column of one table that holds ids of another: one id, or several where `many`."""

    table: str
    column: str
    target: str
    many: bool = False


REFERENCES = (
    Reference("regions", "sources", "sources", many=True),
    Reference("sites", "region", "regions"),
    Reference("sites", "sources", "sources", many=True),
    Reference("events", "kind", "kinds"),
    Reference("events", "sources", "sources", many=True),
    Reference("claims", "measure", "measures"),
    Reference("claims", "group", "groups"),
    Reference("claims", "event", "events"),
    Reference("claims", "claimant", "claimants"),
    Reference("claims", "replaces", "claims", many=True),
    Reference("claims", "repeats", "claims"),
    Reference("claims", "sources", "sources", many=True),
    Reference("checks", "sources", "sources", many=True),
    Reference("moments", "events", "events", many=True),
    Reference("searches", "measure", "measures"),
)


def every_id_exists(draft: Draft) -> Iterator[Problem]:
    """An id in a table is the id of a row in the table that it refers to.

    From the architecture: the atlas is checked and joined, so whoever uses it looks nothing up
    in vain.
    """
    for reference in REFERENCES:
        table, target = draft.table(reference.table), draft.table(reference.target)
        for record in table:
            for name in ids_in(record, reference.column):
                if target.lacks(name):
                    message = f'found "{name}", which is no id in {target.file}'
                    yield table.problem(record, reference.column, message)


def a_place_exists(draft: Draft) -> Iterator[Problem]:
    """A place is a site, a region or the country; a claim's may also be a part of it.

    From the record's definition: `place` is one column for all of them.
    """
    places = {"events": {COUNTRY}, "claims": {COUNTRY, PART}, "searches": {COUNTRY}}
    for name, words in places.items():
        table = draft.table(name)
        for record in table:
            place = record.place
            if place not in words and draft.sites.lacks(place) and draft.regions.lacks(place):
                allowed = " or ".join(sorted(words))
                message = f'found "{place}", expected the id of a site or a region, or {allowed}'
                yield table.problem(record, "place", message)


def a_place_has_one_meaning(draft: Draft) -> Iterator[Problem]:
    """No site has the id of a region, and neither is called country or part.

    From the record's definition: `place` is one column for all of them.
    """
    for record in draft.sites:
        if record.id in draft.regions.records:
            message = f'found "{record.id}", which is also the id of a region'
            yield draft.sites.problem(record, "id", message)
    for table in (draft.table("sites"), draft.table("regions")):
        for record in table:
            if record.id in {COUNTRY, PART}:
                message = f'found "{record.id}", which means something else as a place'
                yield table.problem(record, "id", message)


def lineage_ends_in_records(draft: Draft) -> Iterator[Problem]:
    """Every item of the first research went into records that exist.

    From the promise that nothing of the research is lost silently.
    """
    for origin in draft.lineage:
        target = draft.table(origin.target)
        for name in origin.records:
            if target.lacks(name):
                message = f'found "{name}", which is no id in {target.file}'
                yield draft.lineage.problem(origin, "records", message)


def changes_and_translations_are_of_records(draft: Draft) -> Iterator[Problem]:
    """What was changed is a cell, or a row, that exists; and so is what was translated.

    From the promise that the list of changes can be held against the tables.
    """
    for translation in draft.translations:
        target = draft.table(translation.target)
        if target.lacks(translation.record):
            message = f'found "{translation.record}", which is no id in {target.file}'
            yield draft.translations.problem(translation, "record", message)
    for translation, row, first in draft.translations.repeated("row"):
        message = f'found "{row}", which {first} is about already'
        yield draft.translations.problem(translation, "record", message)
    for change in draft.changes:
        target = draft.table(change.target)
        if target.lacks(change.record):
            message = f'found "{change.record}", which is no id in {target.file}'
            yield draft.changes.problem(change, "record", message)
        if change.column and change.column not in target.kind.model_fields:
            message = f'found "{change.column}", which is no column of {target.file}'
            yield draft.changes.problem(change, "column", message)


def the_last_change_of_a_cell_stands(draft: Draft) -> Iterator[Problem]:
    """What the last change of a cell says stands there now, stands there.

    From the promise that the list of changes can be held against the tables.
    """
    last = {(change.target, change.record, change.column): change for change in draft.changes}
    for (table, name, column), change in last.items():
        record = draft.table(table).records.get(name)
        if record is None or column is None or column not in type(record).model_fields:
            continue
        stands = record.cell(column)
        if stands != (change.now or ""):
            message = f"found {quoted(change.now or '')}, but {quoted(stands)} stands there"
            yield draft.changes.problem(change, "now", message)
        if change.was == change.now:
            message = "found what was there before, expected what was changed"
            yield draft.changes.problem(change, "now", message)
