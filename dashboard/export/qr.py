"""QR codes, drawn as SVG: an address that a telephone can read from paper or from a wall."""

from __future__ import annotations

from html import escape

import segno

QUIET = 4  # modules of white around a code, as the standard has it
CORRECTION = "m"  # 15 in 100 of it may be lost: creases, a pen


def qr_code(address: str, name: str) -> str:
    """Return the code of an address as one `<svg>` element without a size, dark on white.

    Args:
        address: what the code holds, to the letter.
        name: what the picture is called by those who listen to the page.

    Raises:
        segno.DataOverflowError: for an address of more than 2,331 bytes.
    """
    rows = segno.make_qr(address, error=CORRECTION).matrix
    size = len(rows) + 2 * QUIET
    runs = "".join(
        f"M{QUIET + start} {QUIET + down}h{end - start}v1h-{end - start}z"
        for down, row in enumerate(rows)
        for start, end in _runs(row)
    )
    return (
        f'<svg class="qr" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" '
        f'role="img" aria-label="{escape(name)}" shape-rendering="crispEdges">'
        f'<path fill="#fff" d="M0 0h{size}v{size}h-{size}z"/>'
        f'<path fill="#000" d="{runs}"/></svg>'
    )


def _runs(row: bytearray) -> list[tuple[int, int]]:
    """Return where dark modules that stand side by side begin, and where they end."""
    found: list[tuple[int, int]] = []
    for at, dark in enumerate(row):
        if dark and found and found[-1][1] == at:
            found[-1] = (found[-1][0], at + 1)
        elif dark:
            found.append((at, at + 1))
    return found
