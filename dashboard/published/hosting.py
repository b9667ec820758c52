"""What hosts and search engines read: `_headers`, `robots.txt`, `sitemap.xml`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape

YEAR = 31_536_000  # seconds: for as long as any cache keeps what never changes
FRESH = 300  # seconds for which a page is shown without asking whether there is a newer one

Languages = Mapping[str, str]
"""A page in its languages: the address of each."""


def headers_file(policy: str, tag: str, languages: Sequence[str]) -> str:
    """Return `_headers` as Netlify and Cloudflare Pages read it.

    Args:
        policy: the content security policy of every page.
        tag: the name of the record's version, under which its files never change.
        languages: those that are published.
    """
    kept = f"Cache-Control: public, max-age={YEAR}, immutable"
    rules: list[tuple[str, Sequence[str]]] = [
        (
            "/*",
            (
                "Access-Control-Allow-Origin: *",
                f"Content-Security-Policy: {policy}",
                "Permissions-Policy: camera=(), geolocation=(), microphone=()",
                "Referrer-Policy: same-origin",
                "X-Content-Type-Options: nosniff",
            ),
        ),
        ("/assets/*", (kept,)),
        (f"/data/{tag}/*", (kept,)),
        *(
            (f"/{language}/download/*", ("Content-Disposition: attachment",))
            for language in languages
        ),
        *(
            (f"/{language}/*", (f"Cache-Control: public, max-age={FRESH}",))
            for language in languages
        ),
    ]
    return "\n".join(
        "\n".join([path, *(f"  {line}" for line in lines)]) + "\n" for path, lines in rules
    )


def robots_file(base: str) -> str:
    """Return `robots.txt`: everything may be read, and here is what there is."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {base}sitemap.xml\n"


def sitemap(pages: Iterable[Languages]) -> str:
    """Return `sitemap.xml` by the protocol of sitemaps.org, each page with its other languages."""
    entries = [entry for page in pages for entry in _entries(page)]
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        ' xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' + "".join(entries) + "</urlset>\n"
    )


def alternates(page: Languages, own: str) -> str:
    """Return the elements of a page's head that say where it is, here and in other languages."""
    lines = [f'<link rel="canonical" href="{escape(page[own])}">']
    lines += [
        f'<link rel="alternate" hreflang="{language}" href="{escape(address)}">'
        for language, address in page.items()
        if len(page) > 1
    ]
    return "\n".join(lines)


def _entries(page: Languages) -> Iterable[str]:
    others = "".join(
        f'<xhtml:link rel="alternate" hreflang="{language}" href="{escape(address)}"/>'
        for language, address in page.items()
        if len(page) > 1
    )
    for address in page.values():
        yield f"<url><loc>{escape(address)}</loc>{others}</url>\n"
