"""What every start needs, worked out once for a record and kept on disk (`geodata.kept`)."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

from dashboard.figures.poster import poster
from dashboard.figures.shapes import shapes_of
from dashboard.view.answer import answer
from dashboard.view.language import LANGUAGES, speaking
from dashboard.view.scene import DEFAULTS
from geodata.atlas import Atlas, key_of, open_atlas
from geodata.kept import folder, is_kept, kept

log = logging.getLogger("qantar")


def prepare(atlas: Atlas) -> None:
    """Work out what every start needs, in every language; what is kept already costs little."""
    for language in LANGUAGES:
        with speaking(language):
            poster(answer(atlas, DEFAULTS), shapes_of(atlas))
    kept("prepared", atlas.key, lambda: True)


def prepared(directory: Path) -> Atlas:
    """Return the atlas of a record's folder, with all that every start needs.

    Where that is not kept yet, another process works it out: the libraries of geometry, which take
    half a second to load and a hundred megabytes, go as it ends.

    Raises:
        RecordProblems: as `geodata.atlas.read_atlas`.
    """
    if folder() and not is_kept("prepared", key_of(directory)):
        log.info("preparing the record, once")
        command = [sys.executable, "-m", "dashboard", "prepare", "--atlas", str(directory)]
        subprocess.run(command, check=False, capture_output=True)  # noqa: S603  ourselves
    return open_atlas(directory)  # whatever became of that: what is not there is made when asked
