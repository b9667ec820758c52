"""Rules about lessons: a stop shows what is there, and says nothing that the record does not."""

from __future__ import annotations

from collections.abc import Iterator

from geodata.draft import Draft, LessonFile, Path_
from geodata.problems import Problem
from geodata.records import COUNTRY
from geodata.records.lessons import RESERVED
from geodata.rules.neutrality import loaded_words
from geodata.withheld import names_a_withheld_person

CITED = ("events", "claims", "checks")
"""The tables that a lesson may rest on."""


def a_lesson_has_an_address_of_its_own(draft: Draft) -> Iterator[Problem]:
    """No lesson has a name that the site needs for something else.

    From the promise that a file's name is its address.
    """
    for name, file in draft.lessons.items():
        if name in RESERVED:
            yield file.problem((), f'found the name "{name}", which is kept for another address')


def a_stop_is_named_once(draft: Draft) -> Iterator[Problem]:
    """No two stops of a lesson have the same id.

    From the promise that every stop can be linked to.
    """
    for file in draft.lessons.values():
        seen: set[str] = set()
        for number, stop in enumerate(file.lesson.stops):
            if stop.id in seen:
                message = f'found "{stop.id}", already the id of another stop'
                yield file.problem(("stops", number, "id"), message)
            seen.add(stop.id)


def a_window_ends_where_it_rests(draft: Draft) -> Iterator[Problem]:
    """No stop begins to play after the day on which it rests.

    From the field: time runs one way.
    """
    for file in draft.lessons.values():
        for number, stop in enumerate(file.lesson.stops):
            if stop.since and stop.since > stop.day:
                message = f"found {stop.since}, expected a day before {stop.day}"
                yield file.problem(("stops", number, "since"), message)


def a_stop_shows_a_place(draft: Draft) -> Iterator[Problem]:
    """The place of every stop is a site, a region or the country.

    From the promise that every id refers to something.
    """
    for file in draft.lessons.values():
        for number, stop in enumerate(file.lesson.stops):
            lacking = draft.sites.lacks(stop.place) and draft.regions.lacks(stop.place)
            if stop.place != COUNTRY and lacking:
                message = f'found "{stop.place}", expected a site, a region or {COUNTRY}'
                yield file.problem(("stops", number, "place"), message)


def a_stop_cites_the_record(draft: Draft) -> Iterator[Problem]:
    """What a stop cites is an event, a claim or a check of the record, each once.

    From the promise that no number is shown without its source.
    """
    for file in draft.lessons.values():
        for number, stop in enumerate(file.lesson.stops):
            for at, name in enumerate(stop.cites):
                path: Path_ = ("stops", number, "cites", at)
                if all(draft.table(table).lacks(name) for table in CITED):
                    message = f'found "{name}", expected the id of an event, a claim or a check'
                    yield file.problem(path, message)
                if name in stop.cites[:at]:
                    yield file.problem(path, f'found "{name}", which is cited already')


def no_lesson_judges(draft: Draft) -> Iterator[Problem]:
    """No text of a lesson holds a loaded word outside a quotation.

    From the promise that words are neutral and attributed.
    """
    for file, path, language, text in _texts(draft):
        for word in loaded_words(text, "" if language == "en" else f"_{language}"):
            message = f'found "{word}", expected a neutral word, or quotation marks'
            yield file.problem(path, message)


def no_lesson_names_a_private_person(draft: Draft) -> Iterator[Problem]:
    """No text of a lesson holds a name that is withheld.

    From the promise to do no harm.
    """
    for file, path, _, text in _texts(draft):
        word = names_a_withheld_person(text, draft.withheld)
        if word:
            yield file.problem(path, f'found "{word}", which is the name of a private person')


def _texts(draft: Draft) -> Iterator[tuple[LessonFile, Path_, str, str]]:
    for file in draft.lessons.values():
        for path, language, text in file.lesson.texts():
            yield file, path, language, text
