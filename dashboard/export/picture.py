"""Pictures: a shot as an SVG that stands alone, and as PNG, drawn without a browser."""

from __future__ import annotations

from base64 import b64encode
from functools import cache

from dashboard.export.extra import brought
from dashboard.figures.assets import FAMILY, fonts

_TITLE = "<title>"


def svg_file(svg: str) -> bytes:
    """Return a drawing as a file, with its letters in it, so that it looks alike everywhere."""
    head, mark, rest = svg.partition(_TITLE)
    return f"{head}{faces()}{mark}{rest}".encode()


def png_file(svg: str, scale: float = 1.0) -> bytes:
    """Return a drawing as PNG, each of its pixels `scale` pixels wide and high.

    Raises:
        Lacking: what draws it is not installed.
    """
    (resvg,) = brought("resvg_py")
    files = [str(path) for path in fonts().values()]
    # With our letters alone, for the same picture everywhere; the machine's where they miss.
    drawn = resvg.svg_to_bytes(
        svg_string=svg, zoom=scale, font_files=files, skip_system_fonts=bool(files)
    )
    return bytes(drawn)


@cache
def faces() -> str:
    """Return the style that brings the letters of a drawing; empty where they were not fetched."""
    rules = [
        f"@font-face{{font-family:'{FAMILY}';font-weight:{weight};"
        f"src:url(data:font/ttf;base64,{b64encode(path.read_bytes()).decode('ascii')})}}"
        for weight, path in fonts().items()
    ]
    return f"<style>{''.join(rules)}</style>" if rules else ""
