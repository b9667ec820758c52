"""Rules about words: no title or summary judges, and no private person is named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product

from geodata.draft import Draft
from geodata.problems import Problem
from geodata.records import TABLES, Record
from geodata.withheld import names_a_withheld_person

# How words begin that take a side (whole words end with `$`), by the ending of the columns in
# which they are looked for. A source's words may hold them, in quotation marks.
LOADED: Mapping[str, str] = {
    "": """
        atrocit bandit barbar bloodbath bloodthirst brutal coups?$ crackdown extremis
        hero(es|ic)?$ hooligan insurgen looter looting martyr massacre militant mobs?$ murder
        occupier pogrom puppet rebel regime revolt riot slaughter terroris thug uprising vandal
    """,
    "_ru": """
        антитеррор бандит бойн боевик бунт варвар(?!а$) геро(?!ин) головорез жесток зверск каратель
        кровав марионет мародер мародёр мученик мятеж оккупант переворот погром путч расправ резн
        террор убий хулиган экстремис
    """,
    "_kk": """
        бандит басқыншы бұзақы бүлік жауыз жендет қанды$ қанішер қарақшы қаскүнем қырғын лаңкес
        содыр террор тонаушы төңкеріс шейіт экстремис
    """,
}
_LOADED = {ending: re.compile("|".join(stems.split())) for ending, stems in LOADED.items()}
_JUDGED = {  # the columns that are our own words, by table
    "events": ("title", "summary"),
    "moments": ("title",),
    "sites": ("context", "finding"),
    "searches": ("title",),
}
_QUOTED = re.compile(r'"[^"]*"|“[^”]*”|«[^»]*»|„[^“]*“|‘[^’]*’')
_WORD = re.compile(r"[^\W\d_]+")
_ADDRESSES = frozenset({"url"})  # an address is left as it is


def no_text_of_ours_judges(draft: Draft) -> Iterator[Problem]:
    """No title, summary, context or finding of ours holds a loaded word outside a quotation.

    From the promise that words are neutral and attributed: whose word it is, is said. Notes, and
    the article's statements with what was found of them, are held by their readers.
    """
    for name, columns in _JUDGED.items():
        table = draft.table(name)
        for record in table:
            for column, ending in product(columns, LOADED):
                text = getattr(record, column + ending) or ""
                for word in loaded_words(text, ending):
                    message = f'found "{word}", expected a neutral word, or quotation marks'
                    yield table.problem(record, column + ending, message)


def loaded_words(text: str, ending: str) -> list[str]:
    """Return the loaded words of a text outside quotation marks; `ending` says its language."""
    # A mark without its fellow quotes nothing.
    words = _WORD.findall(text if text.count('"') % 2 else _QUOTED.sub(" ", text))
    return [word for word in words if _LOADED[ending].match(word.lower())]


def no_private_person_is_named(draft: Draft) -> Iterator[Problem]:
    """No text of any table holds a name that is withheld.

    From the promise to do no harm: private people among the dead, the hurt and the tried are
    not named. The list holds digests, so that it names nobody either.
    """
    for kind in TABLES:
        table = draft.table(kind.table)
        for record in table:
            for column, text in _texts(record):
                word = names_a_withheld_person(text, draft.withheld)
                if word:
                    message = f'found "{word}", which is the name of a private person'
                    yield table.problem(record, column, message)


def _texts(record: Record) -> Iterator[tuple[str, str]]:
    """Yield the columns of a record that hold text, and what they hold."""
    for column in type(record).model_fields:
        value = getattr(record, column)
        if column in _ADDRESSES or not value:
            continue
        if isinstance(value, str):
            yield column, value
        elif isinstance(value, tuple):
            yield column, " ".join(value)
