"""What a file says of itself."""

from __future__ import annotations

import json

from dashboard.view.imprint import imprint
from dashboard.view.version import version
from geodata.atlas import Atlas


def test_it_names_the_version_the_licence_and_how_to_cite(atlas: Atlas) -> None:
    known = imprint(atlas)
    assert known.tag == version(atlas).tag
    assert known.cite.startswith("The Qantar team: Qantar: Kazakhstan's January 2022")
    assert known.version in known.cite
    assert known.licence_names == ("CC-BY-4.0",)
    assert all(url in line for url, line in zip(known.licence_urls, known.licences, strict=True))


def test_shapes_bring_their_own_licence_and_whose_they_are(atlas: Atlas) -> None:
    known = imprint(atlas, shapes=True)
    assert known.licence_names == ("CC-BY-4.0", "ODbL-1.0")
    assert "© OpenStreetMap contributors" in known.licences[1]


def test_a_program_gets_the_same(atlas: Atlas) -> None:
    known = imprint(atlas, shapes=True)
    plain = json.loads(json.dumps(known.plain()))
    assert plain["version"] == known.tag
    assert [licence["name"] for licence in plain["licenses"]] == list(known.licence_names)
    assert plain["citation"] == known.cite


def test_no_file_names_the_machine_that_wrote_it(atlas: Atlas) -> None:
    assert not [line for line in imprint(atlas).lines if "localhost" in line]
