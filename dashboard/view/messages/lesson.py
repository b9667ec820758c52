"""The words of lessons, wherever they are shown, and of the player that shows them elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

LESSON: Mapping[str, str] = {
    "lesson": "Lesson",
    "lesson-number": "{number} of {all}",
    "lesson-next": "Next stop",
    "lesson-previous": "Previous stop",
    "lesson-back": "Back to this stop",
    "lesson-stops": "All stops",
    "lesson-question": "Question",
    "lesson-notes": "Notes",
    "lesson-sources": "Sources of this stop",
    "lesson-awaiting": "This translation awaits a native reader.",
    "embed-open": "Open in Qantar",
    "embed-beside": "Beside the map",
    "embed-legend": "Signs",
    "embed-document": "{title} · Qantar",
    "notice-setting": "“{value}” is no value of {key}; 0 and 1 are.",
    "notice-stop": "There is no stop “{value}” in this lesson; its first one is shown.",
}
