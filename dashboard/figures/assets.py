"""Where the files lie that the browser gets, and the letters that pictures are drawn with."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

FAMILY = "Golos Text"
_FONTS = {400: "Regular", 600: "SemiBold", 700: "Bold"}
_HERE = Path(__file__).resolve()


def assets_folder() -> Path:
    """Return the folder of what the browser gets: in a wheel inside this package."""
    packaged = _HERE.parents[1] / "assets"
    return packaged if packaged.is_dir() else _HERE.parents[2] / "assets"


def fonts() -> Mapping[int, Path]:
    """Return the files of the letters of pictures by their weight.

    They are fetched at set-up and never committed, so they may be missing: then the mapping is
    empty, and pictures are drawn with what letters the machine has.
    """
    vendor = assets_folder() / "vendor"
    found = {weight: vendor / f"GolosText-{name}.ttf" for weight, name in _FONTS.items()}
    return found if all(path.is_file() for path in found.values()) else {}
