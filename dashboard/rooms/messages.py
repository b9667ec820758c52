"""The page about the messages of an embed, with an embed that can be spoken with."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.rooms.reading import Ways, reading, wide_table
from dashboard.view.messages.protocol import ASKED, EXAMPLES, HEADS, LEAD, TITLES, TOLD, Message


def messages_page(words: Mapping[str, str], lead: Ways, lesson: str) -> html.Div:
    """Return the page; it is in English, in which programs are written.

    Args:
        words: the words of the pages.
        lead: where the header leads.
        lesson: the address of the lesson that is embedded as an example.
    """
    buttons = [
        html.Button(name, type="button", className="button", **data(ask=json.dumps(ask)))
        for name, ask in EXAMPLES
    ]
    frame = html.Iframe(
        id="example",
        src=lesson,
        title=TITLES["frame"],
        sandbox="allow-scripts",
        height="560",
    )
    return reading(
        words,
        lead,
        [
            html.H1(TITLES["page"]),
            html.P(_named(LEAD), className="lead"),
            html.H2(TITLES["example"]),
            html.Div(buttons, className="asks", role="group", **aria(label=TITLES["ask"])),
            frame,
            html.Pre(id="told", tabIndex="0", role="log", **aria(label=TITLES["log"])),
            *_part("asked", ASKED),
            *_part("told", TOLD),
        ],
        name="messages",
    )


def _part(name: str, rows: Sequence[Message]) -> list[html.H2 | html.Div]:
    return [html.H2(TITLES[name]), _table(TITLES[name], rows)]


def _table(caption: str, rows: Sequence[Message]) -> html.Div:
    lines = [
        html.Tr(
            [
                html.Th(html.Code(row.type), scope="row"),
                html.Td(_named(row.keys)),
                html.Td(_named(row.meaning)),
            ]
        )
        for row in rows
    ]
    return wide_table(caption, HEADS, lines, "messages")


def _named(text: str) -> list[html.Code | str]:
    """Return a text with what stands in backticks as code."""
    parts = re.split(r"`([^`]+)`", text)
    return [html.Code(part) if number % 2 else part for number, part in enumerate(parts)]
