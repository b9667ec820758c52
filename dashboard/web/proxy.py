"""Where the site stands: under a path of its own, and behind the servers that pass requests on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.utils import redirect

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_PREFIX = re.compile(r"(/[A-Za-z0-9._~-]+)+")


def prefix_of(text: str) -> str:
    """Return the path under which a site stands, as in ``/atlas``; empty for the root.

    Raises ValueError for what is no plain path.
    """
    prefix = "/" + text.strip("/") if text.strip("/") else ""
    if prefix and not _PREFIX.fullmatch(prefix):
        message = f"{text!r} is no path such as /atlas"
        raise ValueError(message)
    return prefix


def placed(app: WSGIApplication, prefix: str = "", proxies: int = 0) -> WSGIApplication:
    """Return an app that knows where it stands.

    Args:
        app: the app.
        prefix: the path under which it stands, of `prefix_of`. A proxy may pass it on or take it
            off: the pages' addresses begin with it either way.
        proxies: how many proxies stand before it. Only so many are believed when they say by
            `X-Forwarded-Proto`, `-Host` and `-Prefix` how the site is reached from outside; no
            one's own address is read.
    """
    if prefix:
        app = _under(app, prefix)
    if proxies:
        app = ProxyFix(app, x_for=0, x_proto=proxies, x_host=proxies, x_prefix=proxies)
    return app


def _under(app: WSGIApplication, prefix: str) -> WSGIApplication:
    def under(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if path == prefix:  # without its slash, every way of the page would lead beside it
            query = environ.get("QUERY_STRING", "")
            way = redirect(f"{prefix}/?{query}" if query else f"{prefix}/", 308)
            return way(environ, start_response)
        inside = path.removeprefix(prefix) if path.startswith(f"{prefix}/") else path
        return app({**environ, "SCRIPT_NAME": prefix, "PATH_INFO": inside}, start_response)

    return under
