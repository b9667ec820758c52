"""An address as a QR code, to be projected on a wall or printed: an SVG without a file."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import segno

from dashboard.export.html import escape
from dashboard.view.words import say

QUIET = 4  # modules of white around the code, which its standard asks for
CORRECTION = "m"  # what a sixth of the code loses, to a crease or a thumb, can still be read


def qr_svg(address: str) -> str:
    """Return an address as the SVG of a QR code, for the inside of a page.

    It has no size of its own: the page's style gives it one. Dark stands on white in a dark
    theme too, since not every reader takes the reverse, and no line runs between its modules,
    however large it is drawn. Its label is said in the language that is spoken.

    Raises:
        ValueError: for more than a code can hold, some 2,300 characters.
    """
    code = segno.make(address, error=CORRECTION, micro=False)
    side = len(code.matrix) + 2 * QUIET
    label = escape(say("share-qr-label", address=address), quoted=True)
    dark = "".join(
        f"M{x} {y}h{width}v1h-{width}z"
        for y, row in enumerate(code.matrix, QUIET)
        for x, width in _runs(row)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" class="qr"'
        f' role="img" aria-label="{label}" shape-rendering="crispEdges">'
        f'<path fill="#fff" d="M0 0h{side}v{side}H0z"/><path fill="#000" d="{dark}"/></svg>'
    )


def _runs(row: bytearray) -> Iterator[tuple[int, int]]:
    """Find where the dark modules of a row begin, and how many stand together."""
    x = QUIET
    for dark, modules in groupby(row):
        width = len(list(modules))
        if dark:
            yield x, width
        x += width
