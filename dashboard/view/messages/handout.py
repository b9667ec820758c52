"""The words of the handout: a lesson on paper."""

from __future__ import annotations

from collections.abc import Mapping

HANDOUT: Mapping[str, str] = {
    "handout-document": "{title}: handout · Qantar",
    "handout-description": (
        "A lesson to print: a map, a date, a caption and a question for each stop of “{title}”."
    ),
    "handout-kind": "Handout",
    "handout-paper": "Paper",
    "handout-print": "Print or save as PDF",
    "handout-hint": (
        "The sheet below is what is printed. The browser's own menu prints it too; “Save as PDF” "
        "is among its printers."
    ),
    "handout-notice-paper": (
        "“{value}” is no paper that is known here; {shown} is shown. To choose from: {papers}."
    ),
    "handout-code": "The maps of this lesson, to play",
    "handout-name": "Name",
    "handout-class": "Class",
    "handout-date": "Date",
    "handout-shows": "{place}. {measure}, {clock}",
    "handout-key-place": "Ring or bold border: the place that the text is about",
    "handout-key-places": "Only the greatest marks are named",
    "handout-numbers": "[Sources: {numbers}]",
    "handout-statements": "The figures on the maps, and who says so",
    "handout-statements-text": (
        "Each figure is a claim of the one who is named, as known by the clock that stands under "
        "its map. The number in front is that of the map."
    ),
}
