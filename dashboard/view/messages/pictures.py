"""What pictures and films say, and what is said where one cannot be made."""

from __future__ import annotations

from collections.abc import Mapping

PICTURES: Mapping[str, str] = {
    "picture-bars": "Events that begin on a day",
    "picture-measure": "{measure} · {clock}",
    "picture-stop": "{lesson} · {number}",
    "picture-size": (
        "“{value}” is no size of a picture: write width and height in pixels, as in 1920x1080, "
        "each from {least} to {most}, neither more than {ratio} times the other."
    ),
    "picture-scale": "“{value}” is no scale of a picture: write a number from {least} to {most}.",
    "picture-large": (
        "A picture of {width} by {height} pixels is too large: it may have at most {most} million."
    ),
    "picture-packages": (
        "Pictures and films are drawn by {packages}, which this installation lacks; "
        "install them with: pip install 'qantar[film]'"
    ),
    "picture-nothing": "There is no “{name}” to draw: choose one of {names}.",
    "picture-no-stop": "There is no stop “{stop}” in the lesson “{name}”: choose one of {stops}.",
    "film-codec": "No encoder of H.264 is installed: one of {codecs} is needed.",
    "film-long": (
        "A film of {seconds} seconds is longer than this server makes: at most {most} seconds; ask "
        "for a single stop or for more speed, or make it on your own computer with “qantar export”."
    ),
    "film-speed": "“{value}” is no speed of a film: write a number from {least} to {most}.",
}
