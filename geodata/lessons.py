"""Reads the lessons of a record: ``scenes/*.yaml``, with the line of everything that is wrong.

Every scalar is read as the text that stands there, so that YAML's own guesses (``no`` as false,
``1:20`` as a number) change nothing; what a key may hold says `geodata.records.lessons`.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from geodata.cells import ID_PATTERN
from geodata.draft import LessonFile, Path_, dotted
from geodata.problems import Problem
from geodata.records.lessons import Lesson, Stop, Told
from geodata.text import read_text
from geodata.wording import expected, quoted

FOLDER = "scenes"
SCHEMA = "lesson.schema.json"
_NOTHING = "tag:yaml.org,2002:null"


def read_lessons(directory: Path) -> tuple[dict[str, LessonFile], tuple[Problem, ...]]:
    """Read every lesson of a record's folder, by its name; a record may have none.

    Never raises for what a file holds. A lesson with a problem in it is left out.
    """
    lessons: dict[str, LessonFile] = {}
    problems: list[Problem] = []
    for path in sorted((directory / FOLDER).glob("*.y*ml")):
        file = f"{FOLDER}/{path.name}"
        if path.suffix != ".yaml" or not re.fullmatch(ID_PATTERN, path.stem):
            message = "expected a name of lower-case words joined by hyphens, ending in .yaml"
            problems.append(Problem(file, 0, "", message))
            continue
        lesson, wrong = _read(directory, file)
        problems += wrong
        if lesson:
            lessons[path.stem] = lesson
    return lessons, tuple(problems)


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a lesson's file, by which an editor completes and checks it."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Lesson.model_json_schema(),
    }


def write_schema(directory: Path) -> Path:
    """Write the schema into a record's folder and return its path."""
    path = directory / SCHEMA
    text = json.dumps(schema(), ensure_ascii=False, indent=2)
    path.write_text(text + "\n", encoding="utf-8")
    return path


def _read(directory: Path, file: str) -> tuple[LessonFile | None, list[Problem]]:
    text, unreadable = read_text(directory, file)
    if unreadable:
        return None, list(unreadable)
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        return None, [_malformed(file, error)]
    if node is None:
        return None, [Problem(file, 0, "", "the file is empty")]
    lines: dict[Path_, int] = {}
    problems: list[Problem] = []
    content = _Content(file, lines, problems).of(node, ())
    if problems:
        return None, problems
    try:
        return LessonFile(file, Lesson.model_validate(content), lines), []
    except ValidationError as error:
        details = error.errors(include_url=False)
        return None, [_problem(file, lines, detail) for detail in details]


def _malformed(file: str, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None)
    words = getattr(error, "problem", None) or getattr(error, "reason", None) or "no YAML"
    return Problem(file, mark.line + 1 if mark else 0, "", f"the file can not be read: {words}")


class _Content:
    """Turns YAML's nodes into plain lists, dictionaries and texts, and keeps their lines."""

    def __init__(self, file: str, lines: dict[Path_, int], problems: list[Problem]) -> None:
        self._file, self._lines, self._problems = file, lines, problems
        self._seen: set[int] = set()

    def of(self, node: yaml.Node, path: Path_) -> Any:  # noqa: ANN401  whatever a file holds
        line = node.start_mark.line + 1
        self._lines.setdefault(path, line)
        if id(node) in self._seen:
            self._report(line, path, "found an alias, expected the text itself")
            return None
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.of(item, (*path, number)) for number, item in enumerate(node.value)]
        return None if node.tag == _NOTHING else str(node.value).strip()

    def _mapping(self, node: yaml.MappingNode, path: Path_) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            name = str(key.value) if isinstance(key, yaml.ScalarNode) else "?"
            if name in found:
                self._report(line, (*path, name), "the key stands twice")
                continue
            self._lines[*path, name] = line
            content = self.of(value, (*path, name))
            found[name] = content
        return {name: content for name, content in found.items() if content is not None}

    def _report(self, line: int, path: Path_, message: str) -> None:
        self._problems.append(Problem(self._file, line, dotted(path), message))


def _problem(file: str, lines: Mapping[Path_, int], detail: ErrorDetails) -> Problem:
    path: Path_ = detail["loc"]
    if detail["type"] == "extra_forbidden":
        return Problem(file, lines[path], dotted(path), _unknown(path))
    known = next(spot for spot in _upwards(path) if spot in lines)
    found = detail["input"] if isinstance(detail["input"], str) else ""
    message = f"found {quoted(found) if found else _kind(detail)}, {expected(detail)}"
    return Problem(file, lines[known], dotted(path), message)


def _kind(detail: ErrorDetails) -> str:
    """Say what stands where something else was wanted."""
    if detail["type"] != "missing":
        for kind, words in ((dict, "keys of its own"), (list, "a list")):
            if isinstance(detail["input"], kind):
                return words
    return "nothing"


def _unknown(path: Path_) -> str:
    """Say that a key is not known, and which one may have been meant."""
    kinds: dict[int, type[BaseModel]] = {1: Lesson, 3: Stop}
    kind = kinds.get(len(path), Told)
    if kind is Stop and path[0] != "stops":
        kind = Told
    near = difflib.get_close_matches(str(path[-1]), kind.model_fields, n=1)
    return f'unknown key, did you mean "{near[0]}"?' if near else "unknown key"


def _upwards(path: Path_) -> Iterator[Path_]:
    for length in range(len(path), -1, -1):
        yield path[:length]
