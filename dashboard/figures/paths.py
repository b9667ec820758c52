"""SVG path data from geometries: relative, to a tenth of a unit, each point written once.

Coordinates are rounded before they are subtracted, so that the error of a long path never adds
up; points that fall together after rounding are left out.
"""

from __future__ import annotations

from geodata.later import np, shapely

DECIMALS = 1  # of a unit: invisible up to 1,440 pixels, and a third of the bytes of two


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
    points = np.rint(shapely.get_coordinates(line) * 10**DECIMALS).astype(int)
    steps = np.diff(points, axis=0)
    steps = steps[steps.any(axis=1)]
    if closed:
        steps = steps[:-1]  # `z` draws the last one
    if len(steps) <= int(closed):
        return ""  # smaller than the paper's grain
    start = _pair(points[0])
    return f"M{start}l{_joined(steps)}{'z' if closed else ''}"


def _pair(point: np.ndarray) -> str:
    x, y = (number(value / 10**DECIMALS) for value in point)
    return _glued([x, y])


def _joined(steps: np.ndarray) -> str:
    return _glued([number(value / 10**DECIMALS) for value in steps.ravel()])


def _glued(numbers: list[str]) -> str:
    """Join numbers with a space only where the next does not begin with a sign."""
    return "".join(
        text if not at or text.startswith("-") else f" {text}" for at, text in enumerate(numbers)
    )
