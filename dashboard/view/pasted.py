"""A link to this site that somebody pasted elsewhere: what it leads to."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

_PORTS = {"http": 80, "https": 443}
_LESSONS = ("embed", "present", "handout")  # the ways in which a lesson is shown
_SETTINGS = ("controls", "panel", "autoplay")
_VALUES = ("0", "1")


@dataclass(frozen=True)
class Pasted:
    """What a pasted link leads to: a lesson, or the map where `lesson` is empty."""

    lesson: str
    search: str  # its query

    def settings(self, asked: dict[str, str]) -> dict[str, str]:
        """Return what an embed's own address asks for of what is shown around the map."""
        return {key: asked[key] for key in _SETTINGS if asked.get(key) in _VALUES}


def pasted(link: str, root: str, lessons: Collection[str]) -> Pasted | None:
    """Return what a link leads to; None where it leads to nothing here that can be embedded.

    Never raises for what a link holds. A link may say http where the site says https, for
    a server behind a proxy does not know by which of them it is asked.

    Args:
        link: the link, as it was pasted.
        root: the address of the site, ending in a slash.
        lessons: the names of the lessons that there are.
    """
    try:
        asked, own = urlsplit(link), urlsplit(root)
        if asked.scheme not in _PORTS or _host(asked) != _host(own):
            return None
    except ValueError:  # no port, or no host that there could be
        return None
    if not asked.path.startswith(own.path):
        return Pasted("", asked.query) if f"{asked.path}/" == own.path else None
    page, _, lesson = asked.path.removeprefix(own.path).partition("/")
    if page in _LESSONS and lesson in lessons:
        return Pasted(lesson, asked.query)
    return Pasted("", asked.query) if page in {"", "embed"} and not lesson else None


def _host(address: SplitResult) -> tuple[str | None, int | None]:
    """Return the host and the port, None where it is the one of its scheme."""
    port = address.port
    return address.hostname, None if port == _PORTS[address.scheme] else port
