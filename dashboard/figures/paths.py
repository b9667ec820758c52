"""SVG path data from geometries: relative, to half a unit, each point written once.

Coordinates are rounded before they are subtracted, so that the error of a long path never adds
up; points that fall together after rounding are left out.
"""

from __future__ import annotations

import itertools

from geodata.later import np, shapely

DECIMALS = 1  # of a coordinate
# Parts of a unit that points of a path are rounded to: a line moves by a quarter of a unit at most,
# less than it was simplified by, and weighs a third less than with tenths.
_GRAIN = 2


def number(value: float) -> str:
    """Write a coordinate as short as SVG allows: ``.5``, ``-.5``, ``12``, ``0``."""
    text = f"{value:.{DECIMALS}f}".rstrip("0").rstrip(".")
    text = text.replace("0.", ".", 1) if text.lstrip("-").startswith("0.") else text
    return "0" if text == "-0" else text


def path_data(geometry: shapely.Geometry) -> str:
    """Return the `d` of any line or area; empty for an empty geometry.

    Rings are closed with ``z``; holes need `fill-rule` evenodd or rings that turn the other way,
    as those of valid, normalised polygons do.
    """
    lines = []
    for part in shapely.get_parts(geometry):
        if part.geom_type == "Polygon":
            lines += [_line(ring, closed=True) for ring in (part.exterior, *part.interiors)]
        else:
            lines.append(_line(part, closed=False))
    return "".join(lines)


def _line(line: shapely.Geometry, *, closed: bool) -> str:
    points = np.rint(shapely.get_coordinates(line) * _GRAIN).astype(int)
    steps = np.diff(points, axis=0)
    steps = steps[steps.any(axis=1)]
    if closed:
        steps = steps[:-1]  # `z` draws the last one
    if len(steps) <= int(closed):
        return ""  # smaller than the paper's grain
    start = _pair(points[0])
    return f"M{start}l{_joined(steps)}{'z' if closed else ''}"


def _pair(point: np.ndarray) -> str:
    return _glued([number(value / _GRAIN) for value in point])


def _joined(steps: np.ndarray) -> str:
    return _glued([number(value / _GRAIN) for value in steps.ravel()])


def _glued(numbers: list[str]) -> str:
    """Join numbers with a space only where the next would otherwise go on with the last.

    A sign begins a number, and so does a second point.
    """
    glued = numbers[:1]
    for last, text in itertools.pairwise(numbers):
        apart = text.startswith("-") or (text.startswith(".") and "." in last)
        glued.append(text if apart else f" {text}")
    return "".join(glued)
