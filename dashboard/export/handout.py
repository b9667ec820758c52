"""The handout as HTML: its sheet with the pictures in it, and the style of its paper."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dash.development.base_component import Component

from dashboard.export.html import to_html
from dashboard.export.qr import qr_svg
from dashboard.figures.multiples import definitions
from dashboard.figures.paper_map import paper_map
from dashboard.figures.paper_signs import key_sign
from dashboard.figures.shapes import Shapes
from dashboard.rooms.handout import key_states
from dashboard.view.handout import Handout
from dashboard.view.paper import Paper
from dashboard.view.words import say

SHEETS = ("tokens", "base", "header", "reading", "handout")
"""The style sheets of the page, in their order."""
MARGINS = "12mm 14mm 15mm"


def handout_html(tree: Component, shown: Handout, shapes: Shapes) -> str:
    """Return a page with a handout's sheet in it as HTML, without a document around it."""
    slots = {"shapes": definitions(shapes)}
    slots |= {f"map-{cell.stop.number}": paper_map(cell.view, shapes) for cell in shown.cells}
    slots |= {f"sign-{state}": key_sign(state) for state in key_states(shown)}
    if shown.address:
        slots["qr"] = qr_svg(shown.address)
    return to_html(tree, slots)


def paper_rules(shown: Handout, paper: Paper) -> str:
    """Return the style of a paper: its size, and a line at the foot of each page.

    A browser that knows no boxes in the margin leaves the line away.
    """
    left = _quoted(f"{say('product')} · {shown.lesson.title}")
    right = _quoted(shown.version)
    return (
        f"@page {{ size: {paper.width:g}mm {paper.height:g}mm; margin: {MARGINS}; "
        f"@bottom-left {{ content: {left}; {_FOOT} }} "
        f'@bottom-right {{ content: {right} " · " counter(page) " / " counter(pages); {_FOOT} }} }}'
    )


_FOOT = "font: 7pt system-ui, sans-serif; white-space: nowrap"


def inlined(assets: Path, names: Sequence[str] = SHEETS) -> str:
    """Return style sheets as one `<style>` element, for a page that stands alone.

    Args:
        assets: the folder of what the browser gets.
        names: the sheets, in their order.
    """
    texts = [(assets / "css" / f"{name}.css").read_text(encoding="utf-8") for name in names]
    return f"<style>\n{''.join(texts)}</style>"


def _quoted(text: str) -> str:
    r"""Write a text as a string of CSS that may stand inside a `<style>` element."""
    plain = " ".join(text.split())
    signs = (sign if sign not in '\\"<' else f"\\{ord(sign):x} " for sign in plain)
    return f'"{"".join(signs)}"'
