"""Pictures and films to take along: of what an address shows, of January, of a lesson."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import flask

from dashboard.export.size import (
    FILM,
    PICTURE,
    even,
    read_scale,
    read_size,
    read_speed,
    scaled,
)
from dashboard.export.unfit import Lacking, Unfit, Unknown
from dashboard.figures.layout import Size
from dashboard.view.address import wishes
from dashboard.view.language import spoken
from dashboard.view.version import version
from dashboard.view.words import say
from dashboard.web.jobs import Bench, refuse
from dashboard.web.state import asked_language, scene_of, searched
from geodata.atlas import Atlas
from geodata.later import later

if TYPE_CHECKING:
    from dashboard.export import film as films
    from dashboard.export import picture as pictures
    from dashboard.export import shots
else:  # few ask for a picture
    films = later("dashboard.export.film")
    pictures = later("dashboard.export.picture")
    shots = later("dashboard.export.shots")

KINDS = {"png": "image/png", "svg": "image/svg+xml", "gif": "image/gif", "mp4": "video/mp4"}
FRESH = 600  # seconds for which a browser need not ask again
MOST_PICTURE, MOST_FILM = 9_000_000, 2_100_000  # pixels: 4K, and full HD
LONGEST = 300  # seconds of a film
PICTURES = Bench(places=2, seconds=20, size=20_000_000, patience=8)
FILMS = Bench(places=1, seconds=240, size=60_000_000)


def add_pictures(server: flask.Flask, atlas: Atlas) -> None:
    """Add pictures and films to a server."""

    @server.get("/download/<name>.<any(png, svg):kind>")
    def picture(name: str, kind: str) -> flask.Response:
        with _asked(atlas, name) as (wish, asked):
            size = read_size(asked["size"]) if "size" in asked else PICTURE
            scale = read_scale(asked.get("scale", "1"))
            scaled(size, scale, MOST_PICTURE)
            shot = shots.still_of(atlas, wish)
            svg = shots.sheet_of(atlas, wish, [shot], size).draw(shot)
            answer = _answer(atlas, wish, kind, f"{svg} {scale:g}")
            # A page's preview shows it as it is, without an offer to save it.
            if (wish.name, kind) == (shots.VIEW, "png"):
                answer.headers["Content-Disposition"] = _inline(answer)
            if _known(answer):
                return answer
            if kind == "svg":
                answer.set_data(pictures.svg_file(svg))
                return answer
            with PICTURES.job() as job:
                answer.set_data(job.sized(pictures.png_file(svg, scale)))
            return answer

    @server.get("/download/<name>.<any(gif, mp4):kind>")
    def film(name: str, kind: str) -> flask.Response:
        with _asked(atlas, name) as (wish, asked):
            size = even(read_size(asked["size"]) if "size" in asked else FILM)
            scaled(size, 1, MOST_FILM)
            made = _film(atlas, wish, kind, size, read_speed(asked.get("speed", "1")))
            answer = _answer(atlas, wish, kind, _resting(made))
            if _known(answer):
                return answer
            with FILMS.job() as job, tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / f"film.{kind}"
                films.write(made, path, job.steps)
                answer.set_data(job.sized(path.read_bytes()))
            return answer


@contextmanager
def _asked(atlas: Atlas, name: str) -> Iterator[tuple[shots.Wish, Mapping[str, str]]]:
    """Read what the request asks for, in its language; say in a sentence what cannot be had."""
    search = searched()
    asked = wishes(search)
    with asked_language(search):
        scene, _notices = scene_of(atlas, search)
        try:
            yield shots.Wish(name, scene, asked.get("stop", "")), asked
        except Unknown as unknown:
            refuse(404, str(unknown))
        except Lacking as lacking:
            refuse(501, str(lacking))
        except Unfit as unfit:
            refuse(400, str(unfit))


def _film(atlas: Atlas, wish: shots.Wish, kind: str, size: Size, speed: float) -> films.Film:
    takes = shots.takes_of(atlas, wish)
    sheet = shots.sheet_of(atlas, wish, [take.shot for take in takes], size)
    made = films.Film(sheet, takes, films.RATES[kind], speed)
    if made.seconds > LONGEST:
        raise Unfit(say("film-long", seconds=round(made.seconds), most=LONGEST))
    return made


def _resting(film: films.Film) -> str:
    """Return what tells a film from any other: its takes at rest, and its pace."""
    drawn = (film.sheet.draw(take.shot) for take in film.takes)
    return f"{''.join(drawn)} {film.counts()} {film.rate}"


def _answer(atlas: Atlas, wish: shots.Wish, kind: str, content: str) -> flask.Response:
    """Return an answer without its content, which is known by what it is made from."""
    answer = flask.Response(mimetype=KINDS[kind])
    shown = [wish.name, wish.stop]
    if wish.name == shots.VIEW:
        shown += [wish.scene.day.isoformat(), wish.scene.measure]
    parts = ["qantar", *shown, spoken(), version(atlas).tag]
    name = "-".join(part for part in parts if part)
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
    answer.set_etag(hashlib.sha256(f"{content} {kind}".encode()).hexdigest()[:32])
    answer.cache_control.max_age = FRESH
    answer.vary.add("Accept-Language")
    return answer


def _inline(answer: flask.Response) -> str:
    return answer.headers["Content-Disposition"].replace("attachment", "inline", 1)


def _known(answer: flask.Response) -> bool:
    """Tell whether the browser has it already; then the answer says so, and nothing is made."""
    answer.make_conditional(flask.request)
    return answer.status_code == 304  # noqa: PLR2004
