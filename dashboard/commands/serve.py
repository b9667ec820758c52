"""`qantar serve`: the site, for one reader on this machine or for many behind a proxy."""

from __future__ import annotations

import re
from pathlib import Path

import click

from dashboard.web.logs import FORMS
from dashboard.web.proxy import prefix_of
from dashboard.web.server import Settings, serve
from geodata import RECORD

_ANCESTORS = re.compile(r"('none'|'self'|[A-Za-z0-9*:/._-]+)( ('self'|[A-Za-z0-9*:/._-]+))*")


class _Prefix(click.ParamType[str]):
    name = "path"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            return prefix_of(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


class _Ancestors(click.ParamType[str]):
    name = "sources"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value and not _ANCESTORS.fullmatch(value):
            self.fail(f"{value!r} is no list such as \"'self' https://example.org\"", param, ctx)
        return value


@click.command("serve")
@click.option("--host", envvar="HOST", default="127.0.0.1", show_default=True)
@click.option(
    "--port", envvar="PORT", default=8050, show_default=True, type=click.IntRange(0, 65535)
)
@click.option(
    "--atlas",
    default=RECORD,
    type=click.Path(path_type=Path),
    help="The folder of another record.  [default: the record that comes with Qantar]",
)
@click.option(
    "--workers",
    envvar="QANTAR_WORKERS",
    default=1,
    show_default=True,
    type=click.IntRange(1, 64),
    help="How many processes answer; as many as there are processor cores serve most readers.",
)
@click.option(
    "--prefix",
    envvar="QANTAR_PREFIX",
    default="",
    type=_Prefix(),
    help="The path under which the site stands, as in /atlas.  [default: the root]",
)
@click.option(
    "--behind-proxy",
    "proxies",
    envvar="QANTAR_BEHIND_PROXY",
    default=0,
    show_default=True,
    type=click.IntRange(0, 9),
    help="How many proxies stand before it: their X-Forwarded-Proto, -Host and -Prefix count.",
)
@click.option(
    "--frame-ancestors",
    "framed_by",
    envvar="QANTAR_FRAME_ANCESTORS",
    default="",
    type=_Ancestors(),
    help="Who may show it in a frame, as in \"'self' https://example.org\".  [default: anybody]",
)
@click.option(
    "--log",
    envvar="QANTAR_LOG",
    default="auto",
    show_default=True,
    type=click.Choice(FORMS),
    help="How requests are written down; auto is text on a terminal and JSON elsewhere.",
)
def serve_command(  # noqa: PLR0913, PLR0917  one option each
    host: str,
    port: int,
    atlas: Path,
    workers: int,
    prefix: str,
    proxies: int,
    framed_by: str,
    log: str,
) -> None:
    """Serve the site."""
    serve(atlas, Settings(host, port, workers, prefix, proxies, framed_by, log))
