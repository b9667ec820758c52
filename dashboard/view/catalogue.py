"""The message catalogues: the page's words in other languages, as gettext keeps them.

English stands in the program, by key; a catalogue holds each message with its key as the context
and its English as the id. A message whose English was changed is therefore missing in the others
until it is translated anew, and is said in English until then.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from babel.support import Translations

from dashboard.view.language import ENGLISH, LANGUAGES
from dashboard.view.messages.sentences import Message
from geodata.kept import kept

FOLDER = Path(__file__).parents[1] / "locales"
DOMAIN = "qantar"
OTHERS = tuple(language for language in LANGUAGES if language != ENGLISH)


@cache
def translations(language: str) -> Translations:
    """Return the messages of a language, ready to be looked up; worked out once for each."""
    compiled = kept(f"words-{language}", DOMAIN, lambda: _compiled(language))
    return Translations(io.BytesIO(compiled), DOMAIN)


def _compiled(language: str) -> bytes:
    out = io.BytesIO()
    write_mo(out, read_catalogue(language))
    return out.getvalue()


def read_catalogue(language: str) -> Catalog:
    """Return the catalogue of a language other than English, as it stands in its file."""
    with _path(language).open("rb") as file:
        return read_po(file, locale=language, domain=DOMAIN)


def update(messages: Mapping[str, Message]) -> Iterator[Path]:
    """Bring every catalogue up to date with the English messages, and yield its path.

    What is new or was changed stands there without a translation; what is gone is kept as obsolete.
    """
    template = Catalog(domain=DOMAIN)
    for key, message in messages.items():
        template.add(message, context=key)
    for language in OTHERS:
        path = _path(language)
        catalogue = read_catalogue(language) if path.exists() else Catalog(language, DOMAIN)
        catalogue.update(template, no_fuzzy_matching=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            write_po(file, catalogue, width=100, omit_header=False)
        yield path


def missing(messages: Mapping[str, Message], language: str) -> list[str]:
    """Return the keys of the messages that a language lacks, or that translate older English."""
    catalogue = read_catalogue(language)
    return [key for key, message in messages.items() if not _has(catalogue, key, message)]


def _has(catalogue: Catalog, key: str, message: Message) -> bool:
    found = catalogue.get(message, context=key)
    if found is None or found.fuzzy:
        return False
    strings = found.string if isinstance(found.string, tuple | list) else (found.string,)
    return all(strings)


def _path(language: str) -> Path:
    return FOLDER / language / "LC_MESSAGES" / f"{DOMAIN}.po"
