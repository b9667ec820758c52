"""The message catalogues: whole, fresh, and with the placeholders of their English."""

from __future__ import annotations

from pathlib import Path
from string import Formatter

import pytest

from dashboard.view import catalogue
from dashboard.view.catalogue import OTHERS, missing, read_catalogue, update
from dashboard.view.language import speaking
from dashboard.view.words import MESSAGES, count, say

LANGUAGE = pytest.mark.parametrize("language", OTHERS)
ONLY_SOME = {"ablative", "dative"}  # endings that only Kazakh has


def names(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@LANGUAGE
def test_no_message_is_missing_or_stale(language: str) -> None:
    assert missing(MESSAGES, language) == [], "run: python -m dashboard words, and translate"


@LANGUAGE
def test_a_translation_has_the_placeholders_of_its_english(language: str) -> None:
    for message in read_catalogue(language):
        if not message.id:
            continue  # the catalogue's own head
        english = message.id if isinstance(message.id, str) else message.id[1]
        strings = [message.string] if isinstance(message.string, str) else message.string
        for text in strings:
            assert names(text) - ONLY_SOME == names(english), message.context


@pytest.mark.parametrize(
    ("n", "text"), [(1, "1 событие"), (3, "3 события"), (5, "5 событий"), (21, "21 событие")]
)
def test_russian_has_its_plurals(n: int, text: str) -> None:
    with speaking("ru"):
        assert count("events", n) == text


def test_a_message_is_said_in_the_language_that_is_spoken() -> None:
    english = say("tab-toll")
    said = set()
    for language in OTHERS:
        with speaking(language):
            said.add(say("tab-toll"))
    assert len(said - {english}) == len(OTHERS)


def test_a_message_whose_english_was_changed_is_missing_and_said_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    messages = {"greeting": "Good day", "days": ("{n} day", "{n} days")}
    paths = list(update(messages))
    assert len(paths) == len(OTHERS)
    text = paths[0].read_text(encoding="utf-8")
    assert 'msgctxt "greeting"' in text
    assert missing(messages, OTHERS[0]) == ["greeting", "days"]
    paths[0].write_text(text.replace('msgid "Good day"\nmsgstr ""', 'msgid "Good day"\nmsgstr "X"'))
    assert missing(messages, OTHERS[0]) == ["days"]
    assert missing({"greeting": "Good evening"}, OTHERS[0]) == ["greeting"]
