"""Text as DrawingML writes it: runs in paragraphs, each in its language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from dashboard.export.deck.colours import colour
from dashboard.view.language import spoken

NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
LANGUAGES = {"en": "en-GB", "kk": "kk-KZ", "ru": "ru-RU"}
LINE = 90  # per cent of the font's own line, which is wide
# Links keep the colour of their run; older programs give them the theme's, which is the same.
_OWN_COLOUR = (
    '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr '
    'xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/>'
    "</a:ext></a:extLst>"
)
_TWIPS = 100  # hundredths of a point


@dataclass(frozen=True)
class Run:
    """A piece of text in one dress. What is not given is left to the paragraph's own style."""

    text: str
    size: float = 0  # points
    bold: bool = False
    ink: str = ""  # the name of a colour
    struck: bool = False
    link: str = ""  # the id of the slide's relation to an address
    language: str = ""  # of two letters; the one that is spoken if it is not given


def language_tag(language: str = "") -> str:
    """Return a language as Office writes it; the one that is spoken if none is given."""
    known = language or spoken()
    return LANGUAGES.get(known, known)


def paragraph(runs: Iterable[Run], *, align: str = "", before: float = 0, leading: int = 0) -> str:
    """Return a paragraph.

    Args:
        runs: what it says, in order.
        align: ``ctr`` or ``r``; to the left if not given.
        before: the space above it, in points.
        leading: its lines' distance in per cent of the font's own.
    """
    held = f' algn="{align}"' if align else ""
    space = f'<a:lnSpc><a:spcPct val="{leading * 1000}"/></a:lnSpc>' if leading else ""
    if before:
        space += f'<a:spcBef><a:spcPts val="{round(before * _TWIPS)}"/></a:spcBef>'
    tag = language_tag()
    said = "".join(map(_run, runs)) or f'<a:endParaRPr lang="{tag}"/>'
    return f"<a:p><a:pPr{held}>{space}</a:pPr>{said}</a:p>"


def _run(run: Run) -> str:
    size = f' sz="{round(run.size * _TWIPS)}"' if run.size else ""
    bold = ' b="1"' if run.bold else ""
    struck = ' strike="sngStrike"' if run.struck else ""
    named = run.ink or ("accent" if run.link else "")
    ink = f"<a:solidFill>{colour(named)}</a:solidFill>" if named else ""
    link = f'<a:hlinkClick r:id="{run.link}">{_OWN_COLOUR}</a:hlinkClick>' if run.link else ""
    tag = escape(language_tag(run.language))
    dress = f'<a:rPr lang="{tag}"{size}{bold}{struck} dirty="0">{ink}{link}</a:rPr>'
    return f"<a:r>{dress}<a:t>{escape(run.text)}</a:t></a:r>"
