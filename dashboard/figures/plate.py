"""The map of a picture: ground, marks, names and figures, laid out once for a set of shots."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from dashboard.figures.ground import Placed, ground, tint
from dashboard.figures.inks import blended
from dashboard.figures.labels import SIZE, Label, Mark, labels_of_map
from dashboard.figures.letters import width
from dashboard.figures.poster import FIGURE_SIZE
from dashboard.figures.shapes import Shapes
from dashboard.figures.shot import Shot, between
from dashboard.figures.signs import RING, halo, ink_of, pulse, ring, sign
from dashboard.figures.typeset import Type, line
from geodata.later import shapely

_NAME = 600  # the weight of names and figures


@dataclass(frozen=True)
class Plate:
    """Where the map lies in a picture, its colours, and where its names stand."""

    shapes: Shapes
    placed: Placed
    inks: Mapping[str, str]
    labels: Sequence[Label | None]  # one a mark; None where a name has no room

    def draw(self, shot: Shot, before: Shot, share: float = 1.0) -> str:
        """Return the map of a shot; where `share` is under 1, on the way to it from `before`."""
        layers = shot.view.scene["layers"]
        parts = [
            ground(
                self.shapes,
                self.placed,
                self._fills(shot, before, share),
                self.inks,
                layers=layers,
                chosen=shot.view.scene["place"],
            )
        ]
        if "regions" in layers:
            parts += self._figures(shot)
        parts += self._marks(shot, before, share)
        if "labels" in layers:
            parts += self._names(shot)
        return "".join(parts)

    def _fills(self, shot: Shot, before: Shot, share: float) -> dict[str, str]:
        pairs = zip(before.regions(), shot.regions(), strict=True)
        tints = [[tint(cell.level, self.inks) for cell in pair] for pair in pairs]
        return {
            place: blended(old, new, share)
            for place, (old, new) in zip(shot.view.regions, tints, strict=True)
        }

    def _figures(self, shot: Shot) -> Iterator[str]:
        for place, cell in zip(shot.view.regions, shot.regions(), strict=True):
            gone = cell.state == "withdrawn"
            look = Type(
                FIGURE_SIZE,
                FIGURE_SIZE,
                self.inks["withdrawn" if gone else "ink"],
                400 if cell.state == "unknown" else _NAME,
                strike=self.inks["withdrawn"] if gone else "",
                halo="" if gone else self.inks["halo"],
            )
            x, y = self.placed.point(self.shapes.figures[place])
            yield line(cell.figure, x, y + FIGURE_SIZE * 0.35, look, "middle")

    def _marks(self, shot: Shot, before: Shot, share: float) -> Iterator[str]:
        """Draw the greatest first, so that a small one lies on top of a large one."""
        names, fresh = shot.view.marks, set(shot.fresh())
        pairs = zip(before.marks(), shot.marks(), strict=True)
        cells = [between(old, new, share) for old, new in pairs]
        for at in sorted(range(len(cells)), key=lambda at: (-cells[at].high, names[at])):
            cell, scale = cells[at], radius_scale(self.placed)
            drawn = sign(cell, self.inks, scale)
            if not drawn:
                continue
            own = ink_of(cell.state, self.inks)
            if shot.view.scene["place"] == names[at]:
                drawn += halo(cell, self.inks["ink"], scale)
            elif at in fresh:
                drawn += ring(cell, own, scale) if share >= 1 else pulse(cell, own, share, scale)
            x, y = self.placed.point(self.shapes.sites[names[at]])
            yield (
                f'<g data-place="{escape(names[at])}" transform="translate({x:.2f} {y:.2f})">'
                f"{drawn}</g>"
            )

    def _names(self, shot: Shot) -> Iterator[str]:
        look = Type(SIZE, SIZE, self.inks["ink"], _NAME, halo=self.inks["halo"])
        titles = {place.id: place.title for place in shot.view.places}
        for place, cell, label in zip(shot.view.marks, shot.marks(), self.labels, strict=True):
            if label and cell.state != "none":
                x, y = self.placed.point(self.shapes.sites[place])
                yield line(titles[place], x + label.dx, y + label.dy, look, label.anchor)


def radius_scale(placed: Placed) -> float:
    """Return points in a pixel of a mark's radius, which is meant for a map 1,000 wide."""
    return max(1.0, placed.scale)


def names_of(
    shots: Sequence[Shot], shapes: Shapes, placed: Placed, room: shapely.Geometry
) -> tuple[Label | None, ...]:
    """Place the names in a room, clear of the largest mark that each place has in any shot.

    Args:
        shots: all that will be drawn.
        shapes: the map's.
        placed: where the map lies.
        room: where names may stand, in units of the map.
    """
    view = shots[0].view
    titles = {place.id: place.title for place in view.places}
    radii = zip(*(_reaches(shot) for shot in shots), strict=True)
    marks = [
        Mark(place, *shapes.sites[place], max(reaches), titles[place])
        for place, reaches in zip(view.marks, radii, strict=True)
    ]
    written = zip(*([cell.figure for cell in shot.regions()] for shot in shots), strict=True)
    figures = [
        (*shapes.figures[place], max(width(text, FIGURE_SIZE, _NAME) for text in texts))
        for place, texts in zip(view.regions, written, strict=True)
        if any(texts)
    ]
    scale = (radius_scale(placed) / placed.scale, 1 / placed.scale)
    return labels_of_map(marks, room, figures, scale, _measured)


def _reaches(shot: Shot) -> list[float]:
    """Return how far each mark reaches, with the ring of what is new or chosen."""
    ringed = {*shot.fresh(), *_places_at(shot)}
    return [cell.high + (RING if at in ringed else 0) for at, cell in enumerate(shot.marks())]


def _places_at(shot: Shot) -> list[int]:
    return [at for at, place in enumerate(shot.view.marks) if place == shot.view.scene["place"]]


def _measured(text: str, size: float) -> float:
    return width(text, size, _NAME)
