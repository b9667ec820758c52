"""The file of a deck, read without the library that wrote it."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Callable, Iterator
from typing import Any
from xml.etree import ElementTree as ET

import openpyxl
import pytest

from dashboard.export.deck.deck import deck
from dashboard.view.language import LANGUAGES, speaking
from dashboard.view.lesson import lesson_view
from dashboard.view.version import version
from geodata.atlas import Atlas

TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
Make = Callable[[str], bytes]
LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)


def parts(made: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(made)) as opened:
        names = opened.namelist()
        assert len(set(names)) == len(names)
        assert opened.testzip() is None
        return {name: opened.read(name) for name in names}


def parsed(made: bytes) -> dict[str, ET.Element]:
    return {
        name: ET.fromstring(content)  # noqa: S314  our own
        for name, content in parts(made).items()
        if name.endswith((".xml", ".rels"))
    }


def slides(made: bytes) -> dict[str, ET.Element]:
    return {
        name: root
        for name, root in parsed(made).items()
        if re.fullmatch(r"ppt/slides/slide\d+\.xml", name)
    }


@LANGUAGE
def test_it_has_a_first_slide_one_for_each_stop_and_those_of_the_sources(
    made: Make, read: Callable[[str], Any], taught: Atlas, language: str
) -> None:
    kinds = [slide.slide_layout.name for slide in read(language).slides]
    stops = len(taught.lessons["stand-in"].stops)
    assert kinds[0] == "Lesson"
    assert all(kind.startswith("Stop") for kind in kinds[1 : 1 + stops])
    assert set(kinds[1 + stops :]) == {"Sources"}
    assert len(slides(made(language))) == len(kinds)


@LANGUAGE
def test_every_part_has_its_type_and_every_relation_its_part(made: Make, language: str) -> None:
    held = parts(made(language))
    types = ET.fromstring(held["[Content_Types].xml"])  # noqa: S314  the same
    named = {one.get("PartName", "").lstrip("/") for one in types.iter(f"{TYPES}Override")}
    endings = {one.get("Extension", "") for one in types.iter(f"{TYPES}Default")}
    rest = {name for name in held if name != "[Content_Types].xml"}
    assert named <= rest
    assert {name for name in rest - named if name.rpartition(".")[2] not in endings} == set()
    reached = set()
    for name, source in relations(held):
        root = ET.fromstring(held[name])  # noqa: S314  the same
        for one in root.iter(RELATION):
            if one.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join(source, one.get("Target", "")))
                assert target.lstrip("/") in held, (name, target)
                reached.add(target.lstrip("/"))
    assert {name for name in rest if not name.endswith(".rels")} == reached


def relations(held: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    """Yield the parts that hold relations, and the folder that their targets start from."""
    for name in held:
        if name.endswith(".rels"):
            folder = posixpath.dirname(posixpath.dirname(name))
            yield name, f"/{folder}"


@LANGUAGE
def test_every_relation_that_a_slide_names_is_there(made: Make, language: str) -> None:
    held = parsed(made(language))
    for name, root in slides(made(language)).items():
        folder, _, file = name.rpartition("/")
        known = {one.get("Id") for one in held[f"{folder}/_rels/{file}.rels"].iter(RELATION)}
        used = {
            value for one in root.iter() for key, value in one.attrib.items() if key.startswith(R)
        }
        assert used <= known, name


@LANGUAGE
def test_every_shape_of_a_slide_has_an_id_of_its_own(made: Make, language: str) -> None:
    for name, root in slides(made(language)).items():
        ids = [one.get("id") for one in root.iter(f"{P}cNvPr")]
        assert len(set(ids)) == len(ids), name


@LANGUAGE
def test_no_shape_is_without_size_and_every_group_holds_what_is_in_it(
    made: Make, language: str
) -> None:
    for root in slides(made(language)).values():
        for shape in root.iter(f"{P}sp"):
            size = shape.find(f"{P}spPr/{A}xfrm/{A}ext")
            if size is not None:
                assert int(size.get("cx", "0")) > 0
                assert int(size.get("cy", "0")) > 0
        for group in root.iter(f"{P}grpSp"):
            frame = box(group.find(f"{P}grpSpPr"))
            children = [
                box(child.find(f"{P}spPr") or child.find(f"{P}grpSpPr"))
                for child in group
                if child.tag in {f"{P}sp", f"{P}cxnSp", f"{P}grpSp"}
            ]
            assert frame[:2] == tuple(min(child[at] for child in children) for at in (0, 1))
            assert frame[2:] == tuple(max(child[at] for child in children) for at in (2, 3))


def box(properties: ET.Element | None) -> tuple[int, int, int, int]:
    """Return the edges of a shape: left, top, right, bottom."""
    assert properties is not None
    off, ext = properties.find(f"{A}xfrm/{A}off"), properties.find(f"{A}xfrm/{A}ext")
    assert off is not None
    assert ext is not None
    x, y = int(off.get("x", "")), int(off.get("y", ""))
    return x, y, x + int(ext.get("cx", "")), y + int(ext.get("cy", ""))


@LANGUAGE
def test_every_text_says_that_it_is_in_the_language_of_the_deck_or_of_its_source(
    made: Make, taught: Atlas, language: str
) -> None:
    tags = {"en": "en-GB", "kk": "kk-KZ", "ru": "ru-RU"}
    foreign = {tags.get(one.language, one.language) for one in taught.sources.values()}
    for root in slides(made(language)).values():
        said = [one.find(f"{A}rPr") for one in root.iter(f"{A}r")]
        found = {one.get("lang") for one in said if one is not None}
        assert None not in found
        assert found <= {tags[language], *foreign}


@LANGUAGE
def test_the_sheets_of_the_charts_open(made: Make, language: str) -> None:
    sheets = [content for name, content in parts(made(language)).items() if name.endswith(".xlsx")]
    assert sheets
    for sheet in sheets:
        assert openpyxl.load_workbook(io.BytesIO(sheet)).sheetnames == ["Chart", "Record"]


@LANGUAGE
def test_its_properties_say_what_it_is(
    read: Callable[[str], Any], taught: Atlas, language: str
) -> None:
    with speaking(language):
        lesson, of = lesson_view("stand-in", taught), version(taught)
        properties = read(language).core_properties
        assert (properties.title, properties.author) == (lesson.title, "Qantar")
        assert properties.language == {"en": "en-GB", "kk": "kk-KZ", "ru": "ru-RU"}[language]
        assert properties.created.date() == of.day.last
        assert properties.version == of.tag


def test_the_same_lesson_gives_the_same_file_again(made: Make, taught: Atlas) -> None:
    assert deck("stand-in", taught) == made("en")


def test_one_stop_can_be_taken_alone(taught: Atlas) -> None:
    alone = deck("stand-in", taught, "withdrawn")
    assert 0 < len(slides(alone)) < 5
    with pytest.raises(KeyError):
        deck("stand-in", taught, "nothing")


def test_there_is_no_deck_of_a_lesson_that_is_not_there(taught: Atlas) -> None:
    with pytest.raises(KeyError):
        deck("nothing", taught)
