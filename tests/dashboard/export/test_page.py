"""What any page carries."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from dashboard.export.page import ICON, as_json


@given(st.text())
def test_any_text_survives_inside_a_script_element(text: str) -> None:
    safe = as_json({"text": text})
    assert "<" not in safe
    assert json.loads(safe) == {"text": text}


def test_the_sign_of_a_page_is_asked_for_nowhere() -> None:
    assert ICON.startswith("data:image/svg+xml,")
