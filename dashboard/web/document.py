"""The document that a browser is sent: readable and playing before any of Dash's scripts runs."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from dashboard.export.page import ICON, as_json

_SCRIPT = re.compile(r'<script src="([^"]+)"></script>')

# Dash looks for these in every page it serves; ours come by script, after the first paint.
_WITNESS = '<!-- id="_dash-renderer" new DashRenderer src="{renderer}" -->'


@dataclass(frozen=True)
class Shell:
    """What Dash puts into a page: its style sheets, scripts, entry point and configuration."""

    css: str
    scripts: str
    app_entry: str
    config: str


def script_addresses(scripts: str) -> list[str]:
    """Return the addresses of Dash's scripts, in the order in which they must run."""
    return _SCRIPT.findall(scripts)


def _settled(config: str, home: str) -> str:
    """Write into Dash's configuration where the site stands for this request.

    What is nobody's business is left out, as versions and addresses; and what differs from one
    answer to the next without need, as a word for callbacks that run in the background.
    """
    opening, body, closing = re.split(r"(?<=>)(?=\{)|(?<=\})(?=</script>)", config)
    settings: dict[str, Any] = json.loads(body)
    for private in ("python_version", "dash_version_url", "dash_version", "end_id"):
        settings.pop(private, None)
    settings["requests_pathname_prefix"] = home
    return opening + as_json(settings) + closing


def leaf(  # noqa: PLR0913  one part of the page each
    *,
    title: str,
    description: str,
    language: str,
    css: str,
    tree: str,
    theme: str = "auto",
    script: str = "",
    carried: Mapping[str, Any] | None = None,
    schema: Mapping[str, Any] | None = None,
    card: str = "",
) -> str:
    """Return the HTML of a page without Dash: it is whole without a script.

    Args:
        title: the document's title.
        description: one sentence for search engines and previews.
        language: the language of the page, as in ``en``.
        css: the links to its style sheets.
        tree: the page as HTML.
        theme: ``auto``, ``light`` or ``dark``.
        script: the address of the module that makes it handier, if there is one.
        carried: what that module needs, which the page carries.
        schema: what the page says of itself to machines, in the words of schema.org.
        card: what it says of itself to those who show a link to it (`dashboard.web.card`).
    """
    more = [f'<script type="module" src="{escape(script)}"></script>'] if script else []
    more += [f'<script type="application/ld+json">{as_json(schema)}</script>'] if schema else []
    more += [card] if card else []
    head = "\n".join([_head(title, description), css, *more])
    data = _carried(carried) if carried else ""
    return f"""<!DOCTYPE html>
<html lang="{escape(language)}" data-theme="{escape(theme)}">
<head>
{head}
</head>
<body>
{tree}{data}
</body>
</html>
"""


def _carried(content: Mapping[str, Any]) -> str:
    return f'\n<script type="application/json" id="view">{as_json(content)}</script>'


def _head(title: str, description: str) -> str:
    return f"""<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}</title>
<meta name="description" content="{escape(description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="{ICON}">"""


def document(  # noqa: PLR0913  one part of the page each
    *,
    title: str,
    description: str,
    language: str,
    theme: str,
    tree: str,
    client: dict[str, Any],
    home: str,
    assets: str,
    nonce: str,
    shell: Shell,
    card: str = "",
) -> str:
    """Return the page's HTML.

    Args:
        title: the document's title.
        description: one sentence for search engines and previews.
        language: the language of the page, as in ``en``.
        theme: ``auto``, ``light`` or ``dark``.
        tree: the rooms as HTML, the poster in its slot.
        client: what the browser needs to play (`View.client`).
        home: the address of the site's root, ending in a slash.
        assets: the address of the assets' folder, ending in a slash.
        nonce: what the style elements must carry that Dash and plotly make.
        shell: what Dash brings.
        card: what the page says of itself to those who show a link to it.
    """
    # Dash writes its addresses once, for a site that stands at its host's root.
    scripts = [home + address.removeprefix("/") for address in script_addresses(shell.scripts)]
    place = next(i for i, address in enumerate(scripts) if "dash_renderer" in address)
    renderer = scripts[place]
    scripts.insert(place, f"{assets}bridge.js")
    late = {"nonce": nonce, "scripts": [*scripts, f"{assets}js/start.js"]}
    return f"""<!DOCTYPE html>
<html lang="{escape(language)}" data-stage="poster" data-theme="{escape(theme)}" \
data-menu="shut" data-sheet="peek">
<head>
{_head(title, description)}
{card}
{shell.css}
<link rel="modulepreload" href="{assets}js/first.mjs">
</head>
<body>
<div id="first">{tree}</div>
{_carried(client).strip()}
<script type="application/json" id="dash-scripts">{as_json(late)}</script>
<script type="module" src="{assets}js/first.mjs" async></script>
<div id="dash" hidden>{shell.app_entry}</div>
{_settled(shell.config, home)}
{_WITNESS.format(renderer=renderer)}
</body>
</html>
"""
