"""The lessons as files: each in every language, made when it is first asked for, then kept."""

from __future__ import annotations

import flask

from dashboard.export.onefile import LIMIT, file_name, onefile
from dashboard.export.unfit import Unknown
from dashboard.view.language import spoken
from dashboard.web.jobs import Bench, refuse
from dashboard.web.state import asked_language, searched
from geodata.atlas import Atlas

FRESH = 600  # seconds for which a browser need not ask again
FILES = Bench(places=1, seconds=120, size=LIMIT, patience=30)


def add_files(server: flask.Flask, atlas: Atlas) -> None:
    """Add the files of an atlas' lessons to a server."""
    made: dict[tuple[str, str], bytes] = {}  # as many as there are lessons, in three languages

    @server.get("/download/<name>.html")
    def lesson_file(name: str) -> flask.Response:
        with asked_language(searched()):
            language = spoken()
            if (name, language) not in made:
                try:
                    with FILES.job() as job:
                        content = onefile(name, atlas, language).encode()
                        made[name, language] = job.sized(content)
                except Unknown as unknown:
                    refuse(404, str(unknown))
            answer = flask.Response(made[name, language], mimetype="text/html")
            called = file_name(name, atlas, language)
        answer.headers["Content-Disposition"] = f'attachment; filename="{called}"'
        answer.cache_control.max_age = FRESH
        answer.add_etag()
        answer.make_conditional(flask.request)
        return answer
