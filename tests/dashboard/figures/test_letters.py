"""How wide a text is, and where its lines end."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.export.picture import png_file
from dashboard.figures import letters
from dashboard.figures.assets import FAMILY, fonts
from dashboard.figures.labels import text_width
from dashboard.figures.letters import read_face, unbroken, width, wrapped

KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ"


@pytest.mark.parametrize("weight", [400, 600, 700])
@pytest.mark.parametrize("text", ["Sunday 9 January", "Жексенбі, 9 қаңтар", "No. 164–225 by «AH»"])
def test_a_text_is_as_wide_as_it_is_drawn(text: str, weight: int) -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="120">'
        '<rect width="1200" height="120" fill="#fff"/><text x="20" y="80" font-size="60" '
        f'font-family="{FAMILY}" font-weight="{weight}">{text}</text></svg>'
    )
    picture = cv2.imdecode(np.frombuffer(png_file(svg), np.uint8), cv2.IMREAD_GRAYSCALE)
    dark = np.flatnonzero((picture < 128).any(axis=0))
    drawn = dark.max() - dark.min()
    assert drawn <= width(text, 60, weight)  # letters that are moved together are narrower
    assert drawn > width(text, 60, weight) * 0.94


@pytest.mark.parametrize("weight", [400, 600, 700])
def test_the_letters_have_all_of_kazakh_and_the_signs_of_our_texts(weight: int) -> None:
    face = read_face(fonts()[weight])
    assert not {sign for sign in KAZAKH + "–—·«»“”’…×©№?+" if ord(sign) not in face.widths}


@given(st.text(alphabet="ab .9йі", max_size=80), st.integers(20, 300))
def test_lines_lose_no_word_and_are_no_wider_than_their_room(text: str, room: int) -> None:
    lines = wrapped(text, room, 10)
    assert " ".join(lines).split() == text.split()
    for line in lines:
        assert width(line, 10) <= room or len(unbroken(line)) == 1


def test_lines_are_of_about_the_same_length_unless_it_is_asked_otherwise() -> None:
    text = "one two three four five six seven eight nine ten eleven twelve"
    room = width(text, 10) * 0.7
    first, second = (width(line, 10) for line in wrapped(text, room, 10))
    assert abs(first - second) < room * 0.2
    assert len(wrapped(text, room, 10, even=False)) == 2
    assert width(wrapped(text, room, 10, even=False)[0], 10) > first


def test_a_number_stays_with_what_it_counts() -> None:
    assert unbroken("on 9 January 2022 г. came") == ["on", "9 January", "2022 г.", "came"]


def test_without_the_font_widths_are_estimated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letters, "face", lambda _weight: None)
    assert width("Almaty", 13) == text_width("Almaty", 13)


def test_a_letter_that_the_font_has_not_has_a_width_too(tmp_path: Path) -> None:
    copy = tmp_path / "font.ttf"
    copy.write_bytes(fonts()[400].read_bytes())
    assert read_face(copy).width("\N{CJK UNIFIED IDEOGRAPH-4E00}") > 0
