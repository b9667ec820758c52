"""The four layouts of a deck, and where everything stands on them. Lengths are inches."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.export.deck.colours import colour
from dashboard.export.deck.drawing import Box
from dashboard.export.deck.text import LINE, Run, language_tag, paragraph

WIDTH, HEIGHT = 40 / 3, 7.5
MARGIN = 0.5
_INSIDE = WIDTH - 2 * MARGIN

TITLE = Box(MARGIN, 0.26, _INSIDE, 0.66)
WHEN = Box(MARGIN, 0.93, _INSIDE, 0.34)
FOOTER = Box(MARGIN, 6.98, 11.2, 0.34)
NUMBER = Box(WIDTH - MARGIN - 0.8, 6.98, 0.8, 0.34)
RULE = Box(MARGIN, 6.93, _INSIDE, 0)

# A stop without a chart has the large map, one with a chart the small one.
MAP = Box(0, 1.42, 8.35, 4.36)
BELOW = Box(MARGIN, 5.88, MAP.right - MARGIN, 0.98)
COLUMN = Box(8.75, 1.42, WIDTH - MARGIN - 8.75, 4.55)
SOURCES = Box(COLUMN.x, 6.1, COLUMN.width, 0.76)

SMALL_MAP = Box(0, 1.42, 5.95, 3.36)
SMALL_BELOW = Box(MARGIN, 4.9, SMALL_MAP.right - MARGIN, 1.96)
SMALL_COLUMN = Box(6.3, 1.42, WIDTH - MARGIN - 6.3, 4.96)
SMALL_CAPTION = Box(SMALL_COLUMN.x, SMALL_COLUMN.y, SMALL_COLUMN.width, 1.6)
SMALL_SOURCES = Box(SMALL_COLUMN.x, 6.46, SMALL_COLUMN.width, 0.4)

COVER_MAP = Box(6.1, 0, WIDTH - 6.1, HEIGHT)
COVER_TITLE = Box(MARGIN, 1.1, COVER_MAP.x - 2 * MARGIN, 2.3)
COVER_SUMMARY = Box(MARGIN, 3.6, COVER_TITLE.width, 2.0)
COVER_FACTS = Box(MARGIN, 5.75, COVER_TITLE.width, 1.25)

_THIRD = (_INSIDE - 2 * 0.35) / 3
THIRDS = tuple(Box(MARGIN + at * (_THIRD + 0.35), 1.2, _THIRD, 5.6) for at in range(3))


@dataclass(frozen=True)
class Place:
    """A placeholder of a layout: what it is for, where it stands, how its text looks."""

    name: str
    kind: str  # of the format: title, ctrTitle, subTitle, body, ftr, sldNum
    index: int  # 0 for a title
    box: Box
    size: float
    bold: bool = False
    ink: str = "ink"
    anchor: str = "t"
    align: str = "l"
    gap: float = 0  # above a paragraph, in points


TITLE_PLACE = Place("Title", "title", 0, TITLE, 28, bold=True, anchor="b")
_FOOTER = Place("Footer", "ftr", 20, FOOTER, 8, ink="muted")
_NUMBER = Place("Slide Number", "sldNum", 21, NUMBER, 10, ink="muted", align="r")
_WHEN = Place("Date and place", "body", 13, WHEN, 14, ink="muted", anchor="ctr")


@dataclass(frozen=True)
class Layout:
    """A layout by its name."""

    name: str
    places: tuple[Place, ...]


LAYOUTS = (
    Layout(
        "Lesson",
        (
            Place("Title", "ctrTitle", 0, COVER_TITLE, 40, bold=True, anchor="b"),
            Place("Summary", "subTitle", 1, COVER_SUMMARY, 18, ink="muted"),
            Place("Record", "body", 13, COVER_FACTS, 12, ink="muted", anchor="b", gap=3),
        ),
    ),
    Layout(
        "Stop",
        (
            TITLE_PLACE,
            Place("Caption", "body", 1, COLUMN, 20),
            _WHEN,
            Place("Sources", "body", 14, SOURCES, 10, ink="muted", anchor="b"),
            _FOOTER,
            _NUMBER,
        ),
    ),
    Layout(
        "Stop with figures",
        (
            TITLE_PLACE,
            Place("Caption", "body", 1, SMALL_CAPTION, 16),
            _WHEN,
            Place("Sources", "body", 14, SMALL_SOURCES, 10, ink="muted", anchor="b"),
            _FOOTER,
            _NUMBER,
        ),
    ),
    Layout(
        "Sources",
        (
            TITLE_PLACE,
            *(
                Place(f"Column {at}", "body", at, box, 9.5, gap=4)
                for at, box in enumerate(THIRDS, 1)
            ),
            _FOOTER,
            _NUMBER,
        ),
    ),
)
COVER, STOP, STOP_WITH_FIGURES, SOURCES_PAGE = range(4)


def slide_markup(layout: Layout) -> str:
    """Return the shapes of a layout: its name, its placeholders, and the line above its foot."""
    places = "".join(_place(place, number) for number, place in enumerate(layout.places, 2))
    rule = _rule(len(layout.places) + 2) if layout is not LAYOUTS[COVER] else ""
    return f'<p:cSld name="{layout.name}">{tree(places + rule)}</p:cSld>'


def tree(shapes: str) -> str:
    """Return a slide's tree with shapes in it."""
    return (
        '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
        '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/>'
        f'<a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>{shapes}</p:spTree>'
    )


def placeholder(place: Place, number: int, body: str, *, placed: bool = True) -> str:
    """Return a placeholder with a text body; on a slide it stands where its layout has it."""
    box = _transform(place.box) if placed else ""
    index = f' idx="{place.index}"' if place.index else ""
    kept = ' sz="quarter"' if place.kind in {"ftr", "sldNum"} else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{place.name}"/>'
        '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f'<p:nvPr><p:ph type="{place.kind}"{kept}{index}/></p:nvPr></p:nvSpPr>'
        f"<p:spPr>{box}</p:spPr><p:txBody>{body}</p:txBody></p:sp>"
    )


def number_field() -> str:
    """Return the paragraph that shows a slide's number."""
    return (
        '<a:p><a:fld id="{C1FF6DA9-008F-8B48-92A6-B652298478BF}" type="slidenum">'
        f'<a:rPr lang="{language_tag()}" dirty="0"/><a:t>‹#›</a:t></a:fld></a:p>'
    )


def _place(place: Place, number: int) -> str:
    """Return a placeholder of a layout: its box, its style, and a word for who edits it."""
    body = (
        '<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" '
        f'anchor="{place.anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>{style(place)}</a:lstStyle>'
    )
    said = number_field() if place.kind == "sldNum" else paragraph([Run(place.name)])
    return placeholder(place, number, body + said)


def style(place: Place, tag: str = "lvl1pPr") -> str:
    """Return how a placeholder's paragraphs look."""
    weight = 1 if place.bold else 0
    return (
        f'<a:{tag} marL="0" indent="0" algn="{place.align}">'
        f'<a:lnSpc><a:spcPct val="{LINE * 1000}"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{round(place.gap * 100)}"/></a:spcBef><a:buNone/>'
        f'<a:defRPr sz="{round(place.size * 100)}" b="{weight}">'
        f"<a:solidFill>{colour(place.ink)}</a:solidFill></a:defRPr></a:{tag}>"
    )


def _rule(number: int) -> str:
    x, y, wide, _ = RULE.emu()
    return (
        f'<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{number}" name="Rule"/><p:cNvCxnSpPr/>'
        '<p:nvPr userDrawn="1"/></p:nvCxnSpPr>'
        f'<p:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="0"/></a:xfrm>'
        '<a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
        f'<a:ln w="9525"><a:solidFill>{colour("line")}</a:solidFill></a:ln></p:spPr></p:cxnSp>'
    )


def _transform(box: Box) -> str:
    x, y, wide, high = box.emu()
    return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
