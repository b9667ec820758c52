"""The words of the slides that a lesson is taken along as."""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.view.messages.sentences import Message

DECK: Mapping[str, Message] = {
    # the map's shapes, by which they are found in a program's list of shapes
    "deck-map": "{map}; {date}",
    "deck-paper": "Ground of the map",
    "deck-neighbours": "Neighbouring countries",
    "deck-frontiers": "Frontiers between neighbouring countries",
    "deck-rivers": "Rivers",
    "deck-outline": "Outline of Kazakhstan",
    "deck-figures": "Figures of regions",
    "deck-names": "Names of sites",
    "deck-chosen": "Ring: the chosen place",
    "deck-highest": "Highest figure",
    "deck-lowest": "Lowest figure, or number of events",
    # the chart
    "deck-known-then": "As known on {date}",
    "deck-known-now": "As known now",
    "deck-row": "{date}: {claimant}",
    "deck-who": "Said on and by",
    "deck-not-drawn": (
        "{n} more figure, passed on from others or without a number, is not drawn",
        "{n} more figures, passed on from others or without a number, are not drawn",
    ),
    "deck-chart": "{heading}. {known}. {rows}.",
    "deck-chart-row": "{row}, {figure}, {verdict}",
    # the slides
    "deck-when-where": "{date} · {place}",
    "deck-sources": "Sources: {sources}",
    "deck-more-sources": ("and {n} more at the end", "and {n} more at the end"),
    "deck-stops": ("{n} stop", "{n} stops"),
    "deck-awaiting": "No native reader has read this lesson in this language yet.",
    "deck-editable": (
        "The maps are shapes and the charts hold their data: everything here can be edited."
    ),
    "deck-slide": "Slide {numbers}",
    "deck-slides": "Slides {numbers}",
    "deck-sources-page": "Sources, {page} of {pages}",
    "deck-question": "Question for the class",
}
