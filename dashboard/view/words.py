"""Every word that a reader sees, except what the record itself says: one catalogue.

The English messages stand in the folder `messages`: in `interface` what stands still on the page
and goes to the browser too, in `sentences` what the view composes, in the others what the pages
say that are read or taken along; with named placeholders. No other module holds a sentence.
`catalogue` has them in the other languages.
"""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.view.catalogue import translations
from dashboard.view.language import ENGLISH, spoken
from dashboard.view.messages.data import DATA
from dashboard.view.messages.deck import DECK
from dashboard.view.messages.failures import FAILURES
from dashboard.view.messages.handout import HANDOUT
from dashboard.view.messages.interface import INTERFACE
from dashboard.view.messages.jobs import JOBS
from dashboard.view.messages.lesson import LESSON
from dashboard.view.messages.lessons import LESSONS
from dashboard.view.messages.onefile import ONEFILE
from dashboard.view.messages.pictures import PICTURES
from dashboard.view.messages.present import PRESENT
from dashboard.view.messages.prose import PROSE
from dashboard.view.messages.published import PUBLISHED
from dashboard.view.messages.sentences import SENTENCES, Message
from dashboard.view.messages.share import SHARE
from dashboard.view.numbers import number_text

PAGES: Mapping[str, str] = {
    **PROSE,
    **LESSON,
    **LESSONS,
    **DATA,
    **HANDOUT,
    **SHARE,
    **FAILURES,
    **PICTURES,
    **PRESENT,
    **PUBLISHED,
    **ONEFILE,
}
MESSAGES: Mapping[str, Message] = {**INTERFACE, **SENTENCES, **JOBS, **DECK, **PAGES}
"""Every English message by its key."""


def say(key: str, /, **values: object) -> str:
    """Return a message in words; raise KeyError for one that is not in the catalogue."""
    return _message(key).format(**values)


def count(key: str, n: int, /, **values: object) -> str:
    """Return a message that depends on a number, in the form that the number asks for.

    Raises KeyError for a message that is not in the catalogue or has no plural forms.
    """
    message = MESSAGES[key]
    if isinstance(message, str):
        raise KeyError(key)
    one, many = message
    if spoken() == ENGLISH:
        form = one if n == 1 else many
    else:
        form = translations(spoken()).unpgettext(key, one, many, n)
    return form.format(n=number_text(n), **values)


def still() -> dict[str, str]:
    """Return the words that stand still on the page, which the browser gets too."""
    return {key: _message(key) for key in INTERFACE}


def prose() -> dict[str, str]:
    """Return the texts of the pages that are read, and the words that stand still."""
    return {key: _message(key) for key in (*INTERFACE, *PAGES)}


def _message(key: str) -> str:
    message = MESSAGES[key]
    if isinstance(message, tuple):
        raise KeyError(key)  # a message with plural forms needs its number: see `count`
    if spoken() == ENGLISH:
        return message
    return str(translations(spoken()).upgettext(key, message))
