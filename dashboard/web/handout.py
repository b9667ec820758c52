"""A lesson to print. The paper is the page itself: the browser that shows it makes the PDF.

There is no PDF from the server on purpose. It would start a browser of several processes and
hundreds of megabytes for each reader, on a machine that has none otherwise, to do what the
reader's own browser does with one button. `qantar export handout` makes the file where it is
wanted as one.
"""

from __future__ import annotations

import flask

from dashboard.export.handout import handout_html, paper_rules
from dashboard.figures.shapes import shapes_of
from dashboard.rooms.handout import handout_page
from dashboard.rooms.reading import ways
from dashboard.view.address import with_wish
from dashboard.view.handout import handout
from dashboard.view.language import spoken
from dashboard.view.paper import PAPERS, paper_of
from dashboard.view.words import prose, say
from dashboard.web.assets import asset, linked
from dashboard.web.document import leaf
from dashboard.web.policy import styled
from dashboard.web.state import asked_language, searched
from geodata.atlas import Atlas


def add_handout(server: flask.Flask, atlas: Atlas) -> None:
    """Add the handouts to a server."""

    @server.get("/handout/<name>")
    def handout_page_html(name: str) -> str:
        if name not in atlas.lessons:
            flask.abort(404)
        search = searched()
        with asked_language(search):
            shown = handout(name, atlas, flask.request.url_root)
            paper, notices = paper_of(search)
            papers = {other: with_wish(search, "paper", other) for other in PAPERS}
            page = handout_page(
                shown, paper, prose(), ways(search, "../"), papers=papers, notices=notices
            )
            return leaf(
                title=say("handout-document", title=shown.lesson.title),
                description=say("handout-description", title=shown.lesson.title),
                language=spoken(),
                theme="light",  # it is paper
                css=f"{linked('handout')}\n{styled(paper_rules(shown, paper))}",
                tree=handout_html(page, shown, shapes_of(atlas)),
                script=asset("js/print.mjs"),
            )
