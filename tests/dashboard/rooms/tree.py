"""A printed room as a tree that a test can search."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from dashboard.export.html import VOID, to_html


@dataclass
class Node:
    """An element: its tag, attributes, children and texts in order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: list[Node | str] = field(default_factory=list)

    def __getitem__(self, name: str) -> str:
        """Return an attribute."""
        return self.attributes[name]

    def get(self, name: str, default: str = "") -> str:
        """Return an attribute, or a default where it is missing."""
        return self.attributes.get(name, default)

    @property
    def text(self) -> str:
        """All text inside."""
        return "".join(part if isinstance(part, str) else part.text for part in self.inside)

    @property
    def classes(self) -> list[str]:
        """The classes."""
        return self.get("class").split()

    def walk(self) -> Iterator[Node]:
        """Return this element and all below it."""
        yield self
        for part in self.inside:
            if isinstance(part, Node):
                yield from part.walk()

    def all(self, tag: str = "", **attributes: str | Callable[[str], bool]) -> list[Node]:
        """Return the elements below with a tag and with attributes; `_` stands for a hyphen."""
        return [
            node
            for node in self.walk()
            if (not tag or node.tag == tag)
            and all(
                wanted(node.get(name.replace("_", "-")))
                if callable(wanted)
                else node.get(name.replace("_", "-"), "\0") == wanted
                for name, wanted in attributes.items()
            )
        ]

    def one(self, tag: str = "", **attributes: str | Callable[[str], bool]) -> Node:
        """Return the only such element."""
        (found,) = self.all(tag, **attributes)
        return found


class _Grower(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("#root")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)


def tree(component: object) -> Node:
    """Print a component and read it again."""
    return tree_of(to_html(component))


def tree_of(text: str) -> Node:
    """Read HTML, of a part of a page or of a whole one."""
    grower = _Grower()
    grower.feed(text)
    grower.close()
    assert grower.open == [grower.root], "every element is closed"
    return grower.root
