"""What a page says of itself to those who show a link to it: previews, and embeds by oEmbed.

Open Graph and what X reads (summary_large_image), and the discovery of oEmbed 1.0.
"""

from __future__ import annotations

from html import escape
from urllib.parse import quote

from dashboard.view.language import spoken
from dashboard.view.share import CARD, Shared
from dashboard.view.words import say

_TERRITORIES = {"en": "en_GB", "kk": "kk_KZ", "ru": "ru_RU"}
_FORMATS = {"json": "application/json+oembed", "xml": "text/xml+oembed"}


def card(shared: Shared, root: str) -> str:
    """Return the elements of a page's head; `root` is the address of the site."""
    picture = shared.card()
    properties = {
        "og:type": "website",
        "og:site_name": say("product"),
        "og:locale": _TERRITORIES[spoken()],
        "og:title": shared.title,
        "og:description": shared.text,
        "og:url": shared.link,
        "og:image": picture,
        "og:image:type": "image/png",
        "og:image:width": str(CARD[0]),
        "og:image:height": str(CARD[1]),
        "og:image:alt": shared.title,
    }
    names = {
        "twitter:card": "summary_large_image",
        "twitter:title": shared.title,
        "twitter:description": shared.text,
        "twitter:image": picture,
        "twitter:image:alt": shared.title,
    }
    found = [
        f'<meta property="{key}" content="{escape(text)}">' for key, text in properties.items()
    ]
    found += [f'<meta name="{key}" content="{escape(text)}">' for key, text in names.items()]
    found += [
        f'<link rel="alternate" type="{kind}" title="{escape(shared.title)}"'
        f' href="{escape(oembed_address(shared.link, root, name))}">'
        for name, kind in _FORMATS.items()
    ]
    return "\n".join(found)


def oembed_address(link: str, root: str, name: str) -> str:
    """Return where the embed of a link is described, in the format ``json`` or ``xml``."""
    return f"{root}oembed?url={quote(link, safe='')}&format={name}"
