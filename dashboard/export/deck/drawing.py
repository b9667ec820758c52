"""Shapes as DrawingML writes them: each with its id, a name, and a text for who cannot see it.

Lengths are inches from the slide's upper left corner. Nothing here knows what is drawn.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from dashboard.export.deck.colours import colour

EMU = 914_400  # in an inch: the units of the format
_POINT = 12_700  # the same in a point
_GRAIN = 635  # EMU in a unit of a freeform's path: a twentieth of a point, below any screen's pixel
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" '
    'val="1"/></a:ext></a:extLst>'
)


@dataclass(frozen=True)
class Box:
    """A rectangle on a slide, in inches."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    def meets(self, other: Box) -> bool:
        """Tell whether it has a part in common with another one."""
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )

    def emu(self) -> tuple[int, int, int, int]:
        """Return it in the format's units: x, y, width, height."""
        x, y = round(self.x * EMU), round(self.y * EMU)
        return x, y, round(self.right * EMU) - x, round(self.bottom * EMU) - y


@dataclass(frozen=True)
class Paint:
    """How a shape is filled and lined; colours by their names, none where empty."""

    fill: str = ""
    alpha: float = 1
    line: str = ""
    weight: float = 0.75  # points
    dash: str = ""  # sysDash or sysDot

    def markup(self) -> str:
        """Return the fill and the line."""
        fill = (
            f"<a:solidFill>{colour(self.fill, self.alpha)}</a:solidFill>"
            if self.fill
            else "<a:noFill/>"
        )
        if not self.line:
            return f"{fill}<a:ln><a:noFill/></a:ln>"
        dash = f'<a:prstDash val="{self.dash}"/>' if self.dash else ""
        return (
            f'{fill}<a:ln w="{round(self.weight * _POINT)}">'
            f"<a:solidFill>{colour(self.line)}</a:solidFill>{dash}<a:round/></a:ln>"
        )


@dataclass(frozen=True)
class Drawn:
    """A shape: its markup, and the rectangle that it takes, in the format's units."""

    markup: str
    bounds: tuple[int, int, int, int]  # left, top, right, bottom


class Pen:
    """Draws shapes for one slide, and gives each the next id."""

    def __init__(self, first: int = 100) -> None:
        """Begin with an id; those below it are left to the slide's placeholders."""
        self._ids = itertools.count(first)

    def take(self) -> int:
        """Return the next id, for what somebody else draws."""
        return next(self._ids)

    def freeform(
        self,
        name: str,
        contours: Sequence[Sequence[tuple[float, float]]],
        paint: Paint,
        *,
        text: str = "",
        closed: bool = True,
    ) -> Drawn | None:
        """Draw contours as one shape; None where they are too small to be drawn.

        A ring within a ring is a hole. Without a `text` the shape is marked as decoration.
        """
        lines = [kept for contour in contours if len(kept := _ground(contour)) > 1 + closed]
        if not lines:
            return None
        xs = [x for line in lines for x, _ in line]
        ys = [y for line in lines for _, y in line]
        left, top, wide, high = min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
        if not wide or not high:
            return None
        end = "<a:close/>" if closed else ""
        path = "".join(
            f"<a:moveTo>{points[0]}</a:moveTo>"
            + "".join(f"<a:lnTo>{point}</a:lnTo>" for point in points[1:])
            + end
            for line in lines
            if (points := [f'<a:pt x="{x - left}" y="{y - top}"/>' for x, y in line])
        )
        filled = "" if closed else ' fill="none"'
        geometry = (
            "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
            '<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
            f'<a:path w="{wide}" h="{high}"{filled}>{path}</a:path></a:pathLst></a:custGeom>'
        )
        corner = (left * _GRAIN, top * _GRAIN, wide * _GRAIN, high * _GRAIN)
        return self._shape(name, text, corner, geometry, paint)

    def disc(self, name: str, middle: tuple[float, float], radius: float, paint: Paint) -> Drawn:
        """Draw a circle."""
        x, y = middle
        box = Box(x - radius, y - radius, 2 * radius, 2 * radius)
        return self._shape(name, "", box.emu(), _preset("ellipse"), paint)

    def box(self, name: str, box: Box, paint: Paint) -> Drawn:
        """Draw a rectangle."""
        return self._shape(name, "", box.emu(), _preset("rect"), paint)

    def strike(self, name: str, middle: tuple[float, float], half: float, paint: Paint) -> Drawn:
        """Draw a line from the lower left to the upper right, `half` its width to either side."""
        x, y = middle
        left, top, wide, high = Box(x - half, y - half, 2 * half, 2 * half).emu()
        markup = (
            f"<p:cxnSp><p:nvCxnSpPr>{self._identity(name, '')}<p:cNvCxnSpPr/><p:nvPr/>"
            f'</p:nvCxnSpPr><p:spPr><a:xfrm flipV="1">{_corner(left, top, wide, high)}</a:xfrm>'
            f"{_preset('line')}{paint.markup()}</p:spPr></p:cxnSp>"
        )
        return Drawn(markup, (left, top, left + wide, top + high))

    def words(
        self,
        name: str,
        box: Box,
        paragraphs: Iterable[str],
        *,
        wrap: bool = True,
        middle: bool = True,
    ) -> Drawn:
        """Write paragraphs into a box without margins, in its middle or from its top."""
        left, top, wide, high = box.emu()
        body = (
            f'<a:bodyPr wrap="{"square" if wrap else "none"}" lIns="0" tIns="0" rIns="0" bIns="0" '
            f'rtlCol="0" anchor="{"ctr" if middle else "t"}"><a:noAutofit/></a:bodyPr><a:lstStyle/>'
        )
        markup = (
            f'<p:sp><p:nvSpPr>{self._identity(name, None)}<p:cNvSpPr txBox="1"/><p:nvPr/>'
            f"</p:nvSpPr><p:spPr><a:xfrm>{_corner(left, top, wide, high)}</a:xfrm>"
            f"{_preset('rect')}<a:noFill/></p:spPr>"
            f"<p:txBody>{body}{''.join(paragraphs)}</p:txBody></p:sp>"
        )
        return Drawn(markup, (left, top, left + wide, top + high))

    def group(self, name: str, parts: Iterable[Drawn | None], text: str = "") -> Drawn | None:
        """Put shapes into a group, as large as they are together; None where there are none."""
        inside = [part for part in parts if part]
        if not inside:
            return None
        left = min(part.bounds[0] for part in inside)
        top = min(part.bounds[1] for part in inside)
        right = max(part.bounds[2] for part in inside)
        bottom = max(part.bounds[3] for part in inside)
        wide, high = right - left, bottom - top
        markup = (
            f"<p:grpSp><p:nvGrpSpPr>{self._identity(name, text or None)}<p:cNvGrpSpPr/><p:nvPr/>"
            f"</p:nvGrpSpPr><p:grpSpPr><a:xfrm>{_corner(left, top, wide, high)}"
            f'<a:chOff x="{left}" y="{top}"/><a:chExt cx="{wide}" cy="{high}"/></a:xfrm>'
            f"</p:grpSpPr>{''.join(part.markup for part in inside)}</p:grpSp>"
        )
        return Drawn(markup, (left, top, right, bottom))

    def _shape(
        self, name: str, text: str, corner: tuple[int, int, int, int], geometry: str, paint: Paint
    ) -> Drawn:
        left, top, wide, high = corner
        markup = (
            f"<p:sp><p:nvSpPr>{self._identity(name, text)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
            f"<p:spPr><a:xfrm>{_corner(left, top, wide, high)}</a:xfrm>{geometry}"
            f"{paint.markup()}</p:spPr></p:sp>"
        )
        return Drawn(markup, (left, top, left + wide, top + high))

    def _identity(self, name: str, text: str | None) -> str:
        """Return id, name and description; an empty description marks a decoration."""
        told = f' descr="{escape(text)}"' if text else ""
        more = _DECORATIVE if text == "" else ""
        return f'<p:cNvPr id="{self.take()}" name="{escape(name)}"{told}>{more}</p:cNvPr>'


def _corner(left: int, top: int, wide: int, high: int) -> str:
    return f'<a:off x="{left}" y="{top}"/><a:ext cx="{wide}" cy="{high}"/>'


def _preset(name: str) -> str:
    return f'<a:prstGeom prst="{name}"><a:avLst/></a:prstGeom>'


def _ground(contour: Sequence[tuple[float, float]]) -> list[tuple[int, int]]:
    """Return a contour in the path's units, without points that fall together."""
    points = [(round(x * EMU / _GRAIN), round(y * EMU / _GRAIN)) for x, y in contour]
    return [point for point, _ in itertools.groupby(points)]
