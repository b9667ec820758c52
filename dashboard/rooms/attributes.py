"""Attributes that `dash.html` takes by wildcard, and the links by which a scene is changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from dash import html

from dashboard.view.address import patched
from dashboard.view.view import View


def data(**values: object) -> dict[str, Any]:
    """Return `data-*` attributes: ``data(step=3)`` is ``{"data-step": "3"}``."""
    return {f"data-{name.replace('_', '-')}": str(value) for name, value in values.items()}


def aria(**values: object) -> dict[str, Any]:
    """Return `aria-*` attributes: ``aria(hidden="true")`` is ``{"aria-hidden": "true"}``."""
    return {f"aria-{name}": str(value) for name, value in values.items()}


def choice(
    view: View,
    patch: Mapping[str, Any],
    text: str,
    class_name: str = "choice",
    **more: Any,  # noqa: ANN401  attributes of HTML
) -> html.A:
    """Return a link that changes the scene: an address without scripts, a proposal with them.

    Args:
        view: the view that the link stands in.
        patch: the parts of the scene that the link changes.
        text: what the link shows.
        class_name: its class.
        more: other attributes.
    """
    attributes = data(patch=json.dumps(patch, ensure_ascii=False, separators=(",", ":"))) | more
    if all(view.scene.get(key) == value for key, value in patch.items()):
        attributes |= aria(current="true")
    return html.A(text, href=patched(view.scene, patch), className=class_name, **attributes)


def options(view: View, key: str, values: tuple[str, ...], class_name: str = "options") -> html.Div:
    """Return a row of links of which one holds: the values that a part of the scene may have."""
    return html.Div(
        [choice(view, {key: value}, view.words[f"{key}-{value}"]) for value in values],
        className=class_name,
        role="group",
        **aria(label=view.words[key]),
    )


def button(view: View, word: str, class_name: str = "button", **more: Any) -> html.Button:  # noqa: ANN401  attributes of HTML
    """Return a button that acts on the player, named by its word. It needs scripts."""
    return html.Button(
        html.Span(className="sign", **data(sign=word), **aria(hidden="true")),
        type="button",
        title=view.words[word],
        className=f"{class_name} scripted",
        **{**aria(label=view.words[word]), **data(do=word), **more},
    )
