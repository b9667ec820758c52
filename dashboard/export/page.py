"""What any page carries, whether a server sends it or it lies on a disk."""

from __future__ import annotations

import json

# A disc in a ring, the sign of a figure with a range. As data it is never asked for, which a
# browser otherwise does again at every change of the address.
ICON = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
    "%3Ccircle cx='8' cy='8' r='7' fill='none' stroke='%23b3261e' stroke-width='1.5'/%3E"
    "%3Ccircle cx='8' cy='8' r='4' fill='%23b3261e'/%3E%3C/svg%3E"
)


def as_json(value: object) -> str:
    """Write JSON that may stand inside a script element, whatever its texts hold."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
