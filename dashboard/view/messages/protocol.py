"""The messages between an embed and the page around it, as they are told to those who embed.

`assets/js/messages.mjs` speaks them; ``docs/messages.md`` has the same rows. They are told in
English, in which programs are written.
"""

from __future__ import annotations

from dataclasses import dataclass

VERSION = 1
LEAD = (
    "An embed speaks with the page around it by `postMessage`, in plain objects with `qantar: 1` "
    "and a `type`. There is no key, no cookie and no storage; a sandboxed frame will do."
)
TITLES = {
    "page": "Messages of an embed",
    "example": "A live example",
    "frame": "An embed that can be spoken with",
    "ask": "Ask",
    "log": "What it told",
    "asked": "What you can ask",
    "told": "What you are told",
}
HEADS = ("type", "keys", "meaning")


@dataclass(frozen=True)
class Message:
    """One type of message: the keys that it has, and what it means. Names stand in backticks."""

    type: str
    keys: str
    meaning: str


ASKED = (
    Message("play", "", "plays from the day that is shown; at the end it begins again"),
    Message("pause", "", "stops"),
    Message(
        "goto",
        "`day`, `stop`, `place`, `measure`, `known`, `span`: one or more",
        "goes there. `day` is `YYYY-MM-DD`, a day between two steps shows the earlier one; `stop` "
        "is the id of a stop of the embed's lesson; `place` is an id of the record or `country`; "
        "`measure` is `events`, `deaths`, `injured` or `detained`; `known` is `then` or `now`; "
        "`span` is `sofar` or `day`",
    ),
    Message(
        "step",
        "`by` or `to`",
        "`by`: so many steps forwards, or backwards where it is negative. `to`: `next`, "
        "`previous`, `next-key`, `previous-key`, `next-stop`, `previous-stop`, `first`, `last`",
    ),
    Message(
        "setLanguage",
        "`language`",
        "shows itself in `en`, `kk` or `ru`, at the same day and place; it says `ready` anew",
    ),
    Message("setTheme", "`theme`", "`auto`, `light` or `dark`"),
    Message("getState", "", "answers with `state`"),
)
TOLD = (
    Message(
        "ready",
        "`state`, `lesson` (its `id`, `title` and `stops`, or null), `days` (every step), "
        "`languages`",
        "it can be spoken with",
    ),
    Message("state", "`state`, perhaps `id`", "anything of it changed, or you asked"),
    Message(
        "height",
        "`height` in pixels",
        "it would need this height to show all at the width that it has",
    ),
    Message("ended", "`state`", "play came to the last day"),
    Message("leave", "`state`", "the reader pressed Escape: take the focus"),
    Message(
        "error",
        "`message`, perhaps `id`",
        "you asked for what it does not understand; the message says what it does",
    ),
)
EXAMPLES = (
    ("play", {"type": "play"}),
    ("pause", {"type": "pause"}),
    ("next stop", {"type": "step", "to": "next-stop"}),
    ("previous stop", {"type": "step", "to": "previous-stop"}),
    ("9 January, deaths", {"type": "goto", "day": "2022-01-09", "measure": "deaths"}),
    ("Almaty", {"type": "goto", "place": "almaty"}),
    ("Қазақша", {"type": "setLanguage", "language": "kk"}),
    ("dark", {"type": "setTheme", "theme": "dark"}),
    ("state", {"type": "getState", "id": 1}),
    ("a mistake", {"type": "goto", "day": "5 January"}),
)
"""What the live example can say, each with the name of its button."""
