"""Path data read back, so that a test can look at what was drawn."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"-?(?:\d+(?:\.\d)?|\.\d)")


def lines(data: str) -> list[list[tuple[float, float]]]:
    """Follow a path, and return the points of each of its lines."""
    found = []
    for line in data.split("M")[1:]:
        start, steps = line.rstrip("z").split("l")
        x, y = (float(part) for part in _NUMBER.findall(start))
        points = [(x, y)]
        values = [float(part) for part in _NUMBER.findall(steps)]
        for dx, dy in zip(values[::2], values[1::2], strict=True):
            x, y = round(x + dx, 1), round(y + dy, 1)
            points.append((x, y))
        found.append(points)
    return found
