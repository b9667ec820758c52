"""The same tree without Dash: `dash.html` components printed as HTML.

The rules are those of React 18's renderer for the attributes that `dash.html` knows, because
Dash draws the same tree with React: what a reader sees before and after the scripts arrive
must be the same text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dash.development.base_component import Component


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


VOID = _words("area base br col embed hr img input link meta param source track wbr")
RAW = _words("script style iframe xmp plaintext noframes noembed")
KEEPS_NEWLINE = _words("pre textarea listing")  # the parser drops a line feed that comes first
NAMES = {"MapEl": "map", "ObjectEl": "object"}
SPELLED = {
    "className": "class",
    "htmlFor": "for",
    "httpEquiv": "http-equiv",
    "acceptCharset": "accept-charset",
}
BOOLEAN = _words(
    """allowFullScreen async autoFocus autoPlay checked controls default defer disabled
    formNoValidate hidden loop multiple muted noValidate open readOnly required reversed
    selected"""
)
ENUMERATED = _words("contentEditable draggable spellCheck")  # "true" and "false" are their values
ONLY_FOR_DASH = _words(
    """children key n_clicks n_clicks_timestamp disable_n_clicks loading_state
    dangerously_allow_html setProps"""
)
ADDRESSES = _words("href src action formAction cite")
UNITLESS = _words(
    """animationIterationCount aspectRatio columnCount columns fillOpacity flex flexGrow flexShrink
    fontWeight gridArea gridColumn gridColumnEnd gridColumnStart gridRow gridRowEnd gridRowStart
    lineClamp lineHeight opacity order orphans scale strokeDashoffset strokeOpacity strokeWidth
    tabSize widows zIndex zoom"""
)
EXACT = 2**53  # up to here JavaScript writes every whole number out
_DANGEROUS = re.compile(r"(?i)^(javascript|data|vbscript):")
_BLANKS = re.compile(r"[\x00-\x20\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff]")


def to_html(component: object, slots: Mapping[str, str] | None = None) -> str:
    """Print a tree of `dash.html` components as HTML.

    Args:
        component: a component, a text, a number, or a list of them, as deep as one likes.
        slots: raw HTML by the id of the element that holds it, such as the SVG of the map. It
            stands where the element's children would. It is not escaped: only pass our own.

    Returns:
        The HTML, without a document around it.

    Raises:
        KeyError: if an id of `slots` is not in the tree.
        TypeError: if the tree holds what is no element of HTML, or a script.
    """
    unfilled = dict(slots or {})
    parts: list[str] = []
    _print(component, unfilled, parts)
    text = "".join(parts)
    if unfilled:
        message = f"no element has the id {', '.join(sorted(unfilled))}"
        raise KeyError(message)
    return text


def _print(node: object, slots: dict[str, str], parts: list[str]) -> None:
    """Add what a node prints to the parts: generators within generators take twice as long."""
    if node is None or isinstance(node, bool):
        return  # React shows neither
    if isinstance(node, str):
        parts.append(escape(node))
    elif isinstance(node, Component):
        _element(node, slots, parts)
    elif isinstance(node, int | float):
        parts.append(escape(_number(node)))
    elif isinstance(node, Iterable) and not isinstance(node, Mapping | bytes):
        for child in node:
            _print(child, slots, parts)
    else:
        message = f"{type(node).__name__} is no component, text, number or list of them"
        raise TypeError(message)


def _element(node: Component, slots: dict[str, str], parts: list[str]) -> None:
    kind: str = node._type  # noqa: SLF001  what `to_plotly_json` says too, at four times the cost
    if node._namespace != "dash_html_components":  # noqa: SLF001
        message = f"{kind} of {node._namespace} is no element of HTML"  # noqa: SLF001
        raise TypeError(message)
    tag = NAMES.get(kind, kind.lower())
    props = _props(node)
    children = props.get("children")
    if tag in RAW and (tag != "iframe" or children):  # an empty frame holds no text
        message = f"<{tag}> holds text that cannot be escaped: it has no place in a room"
        raise TypeError(message)
    if tag == "textarea":
        children = props.get("value", children)
        props = {name: value for name, value in props.items() if name != "value"}
    parts.append(f"<{tag}{''.join(_attributes(props))}>")
    if tag in VOID:
        return
    slot = props.get("id")
    if isinstance(slot, str) and slot in slots:
        parts.append(slots.pop(slot))
    else:
        inside: list[str] = []
        _print(children, slots, inside)
        if tag in KEEPS_NEWLINE and "".join(inside).startswith("\n"):
            parts.append("\n")
        parts += inside
    parts.append(f"</{tag}>")


def _props(node: Component) -> dict[str, Any]:
    """Return a component's own properties in Dash's order: it sets them in one that varies."""
    own = vars(node)
    named = {name: own[name] for name in node._prop_names if name in own}  # noqa: SLF001
    wild = (name for name in own if name.startswith(("data-", "aria-")))
    return named | {name: own[name] for name in sorted(wild)}


def _attributes(props: Mapping[str, Any]) -> Iterator[str]:
    for name, value in props.items():
        text = _attribute(name, value)
        if text is not None:
            spelled = SPELLED.get(name, name.lower())
            yield f' {spelled}="{escape(text, quoted=True)}"'


def _attribute(name: str, value: object) -> str | None:
    """Return an attribute's text, or None where it is left out."""
    if value is None or name in ONLY_FOR_DASH:
        return None
    if isinstance(value, Mapping):  # a style, or one of Dash's pattern-matching ids
        compact = json.dumps(value, sort_keys=True, separators=(",", ":")) if value else None
        return _style(value) if name == "style" else compact
    if name in BOOLEAN or (name == "download" and isinstance(value, bool)):
        return "" if value else None
    if isinstance(value, bool):
        spoken = name.startswith(("data-", "aria-")) or name in ENUMERATED
        return str(value).lower() if spoken else None
    text = _number(value) if isinstance(value, int | float) else str(value)
    if name in ADDRESSES and _DANGEROUS.match(_BLANKS.sub("", text)):
        return "about:blank"  # what Dash writes in its place
    return text


def _style(rules: Mapping[str, Any]) -> str | None:
    text = ";".join(
        f"{_property(name)}:{_measure(name, value)}"
        for name, value in rules.items()
        if value is not None and not isinstance(value, bool) and value != ""
    )
    return text or None


def _property(name: str) -> str:
    if name.startswith("--"):
        return name
    dashed = re.sub(r"[A-Z]", lambda letter: f"-{letter[0].lower()}", name)
    return f"-{dashed}" if dashed.startswith("ms-") else dashed


def _measure(name: str, value: object) -> str:
    if not isinstance(value, int | float):
        return str(value).strip()
    pixels = value != 0 and name not in UNITLESS and not name.startswith("--")
    return f"{_number(value)}px" if pixels else _number(value)


def _number(value: float) -> str:
    """Write a number as JavaScript would: 1.0 is "1"."""
    if isinstance(value, float) and value.is_integer() and abs(value) < EXACT:
        return str(int(value))
    return repr(value)


def escape(text: str, *, quoted: bool = False) -> str:
    r"""Escape a text for the inside of an element, or of an attribute in double quotes.

    A carriage return is written as a reference, since a parser would read it as a line feed;
    U+0000, which HTML cannot hold at all, becomes U+FFFD.
    """
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = text.replace("\r", "&#13;").replace("\x00", "\ufffd")
    return text.replace('"', "&quot;") if quoted else text
