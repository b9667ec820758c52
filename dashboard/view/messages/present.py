"""The words of a talk: of its slides, and of the presenter's own window."""

from __future__ import annotations

from collections.abc import Mapping

PRESENT: Mapping[str, str] = {
    "present-document": "{title} · presented by Qantar",
    "present-notes-document": "Notes: {title} · Qantar",
    # the slides
    "present-tools": "Tools of the talk",
    "present-full": "Full screen",
    "present-black": "Black screen",
    "present-theme": "Light or dark",
    "present-keys": "Keys",
    "present-leave": "To the map",
    "present-close": "Close",
    "present-lift": "Show the slide again",
    "present-sources": "Sources: {names}",
    "present-last": "This was the last stop.",
    "present-blocked": "The browser did not open a second window.",
    "present-in-a-tab": "Open the notes in a tab",
    # what its keys do
    "present-key-space": "Space",
    "present-key-digits": "Number",
    "present-does-forward": "Next stop; while the map is moving, straight to where it rests",
    "present-does-back": "Previous stop",
    "present-does-ends": "First stop, last stop",
    "present-does-number": "The stop of this number; Enter goes there at once",
    "present-does-list": "All stops",
    "present-does-toggle": "Play or pause",
    "present-does-again": "This stop again",
    "present-does-question": "The question to the class, large",
    "present-does-sources": "The sources of this stop",
    "present-does-cover": "Black screen, white screen",
    "present-does-notes": "Notes in a second window, best opened before full screen",
    "present-does-full": "Full screen",
    "present-does-theme": "Light or dark",
    "present-does-close": "Close what lies over the map; leave full screen",
    "present-does-help": "These keys",
    "present-rule": (
        "A clicker first takes away what lies over the map: the next press moves on. "
        "Once this page is open it needs no network."
    ),
    "present-letters": "Letters and digits act as keys",
    # the presenter's window
    "present-now": "On screen",
    "present-next": "Next",
    "present-end": "This is the last stop.",
    "present-clock": "Time",
    "present-elapsed": "Elapsed",
    "present-play": "Play or pause",
    "present-start": "Start",
    "present-stop": "Pause",
    "present-reset": "Reset",
    "present-covered": "The class sees an empty screen.",
    "present-alone": "No slides are open in this browser. Once they are, these notes follow them.",
    "present-slides": "Open the slides",
    "present-lost": (
        "The slides were closed or loaded again. Press N in their window, and these notes follow "
        "them again."
    ),
}
