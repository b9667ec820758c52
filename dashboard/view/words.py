"""Every English word that a reader sees, except what the record itself says: one catalogue.

The messages stand in `interface` (what stands still on the page and goes to the browser too), in
`sentences` (what the view composes) and in `prose` (the page about the record), with named
placeholders; no other module holds a sentence.
"""

from __future__ import annotations

from dashboard.view.interface import INTERFACE
from dashboard.view.prose import PROSE
from dashboard.view.sentences import MONTHS, SENTENCES, WEEKDAYS

__all__ = ["INTERFACE", "MONTHS", "PROSE", "SENTENCES", "WEEKDAYS", "count", "say"]


def say(key: str, /, **values: object) -> str:
    """Return a message in words; raise KeyError for one that is not in the catalogue."""
    message = INTERFACE[key] if key in INTERFACE else SENTENCES[key]
    if isinstance(message, tuple):
        raise KeyError(key)  # a message with plural forms needs its number: see `count`
    return message.format(**values)


def count(key: str, n: int, /, **values: object) -> str:
    """Return a message that depends on a number, in the form that the number asks for.

    Raises KeyError for a message that is not in the catalogue or has no plural forms.
    """
    message = SENTENCES[key]
    if isinstance(message, str):
        raise KeyError(key)
    one, many = message
    return (one if n == 1 else many).format(n=f"{n:,}", **values)
