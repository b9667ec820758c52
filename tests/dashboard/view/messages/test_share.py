"""The words of what is given away."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dashboard.view.messages import share
from dashboard.view.messages.share import SHARE

ROOT = Path(share.__file__).parents[3]
CODE = "".join(
    path.read_text(encoding="utf-8")
    for path in (*ROOT.glob("dashboard/**/*.py"), *ROOT.glob("assets/js/*.mjs"))
    if path != Path(share.__file__)
)


OF_THE_PAGE = {"share-document", "share-description"}  # asked for by the page's name


@pytest.mark.parametrize("key", sorted(SHARE.keys() - OF_THE_PAGE))
def test_no_word_is_left_over(key: str) -> None:
    stem = key.rpartition("-")[0]
    assert re.search(rf"""["']{key}["']""", CODE) or f'f"{stem}-{{' in CODE
