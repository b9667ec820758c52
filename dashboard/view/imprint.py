"""What a file says of itself where its format has a place for it: licence, version, citation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dashboard.view.citation import LICENCE
from dashboard.view.version import version
from dashboard.view.words import say
from geodata.atlas import Atlas
from geodata.describe import CC_BY, ODBL


@dataclass(frozen=True)
class Imprint:
    """Whose work a file is, which version of it, and how it is cited."""

    title: str
    version: str  # in words
    tag: str  # as in addresses
    cite: str
    cite_figures: str
    licences: tuple[str, ...]  # a sentence each
    licence_names: tuple[str, ...]  # as in "CC-BY-4.0"
    licence_urls: tuple[str, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """All of it, a line each."""
        return (self.cite, self.cite_figures, *self.licences)

    def plain(self) -> dict[str, Any]:
        """Return it for programs."""
        names = zip(self.licence_names, self.licence_urls, strict=True)
        return {
            "title": self.title,
            "version": self.tag,
            "citation": self.cite,
            "citation_of_figures": self.cite_figures,
            "licenses": [{"name": name, "path": url} for name, url in names],
            "rights": list(self.licences),
        }


def imprint(atlas: Atlas, *, shapes: bool = False) -> Imprint:
    """Return the imprint of a file, in the language that is spoken; `shapes`: it holds borders."""
    known = version(atlas)
    title, author = say("cite-title"), say("cite-author")
    licences = [("data-licence-record", CC_BY["name"], LICENCE)]
    if shapes:
        licences.append(("data-licence-shapes", ODBL["name"], ODBL["path"]))
    return Imprint(
        title=title,
        version=known.text,
        tag=known.tag,
        cite=say("data-cite", author=author, title=title, version=known.text),
        cite_figures=say("data-cite-figures"),
        licences=tuple(say(word, url=url) for word, _, url in licences),
        licence_names=tuple(name for _, name, _ in licences),
        licence_urls=tuple(url for _, _, url in licences),
    )
