"""Texts folded for the search, so that a word is found however it is spelled.

Case, accents and signs do not count; ё is е; the letters of Kazakh count as the Russian ones that
stand in for them on other keyboards; and all Cyrillic is written in Latin, so that "Zhanaozen",
"Жаңаөзен" and "Жанаозен" are one word. `assets/js/fold.mjs` folds what a reader types; both pass
the examples of ``tests/foldings.json``.
"""

from __future__ import annotations

import unicodedata

_KAZAKH = dict(zip("әғқңөұүһіё", "агкноуухие", strict=True))
_LATIN = {
    **dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziyklmnoprstufye", strict=True)),
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ь": "",
    "ю": "yu",
    "я": "ya",
}
_LETTERS = str.maketrans({**_LATIN, **{own: _LATIN[other] for own, other in _KAZAKH.items()}})


def fold(text: str) -> str:
    """Return a text's words in small Latin letters and digits, parted by single spaces."""
    known = unicodedata.normalize("NFC", text.lower()).translate(_LETTERS)
    bare = [letter for letter in unicodedata.normalize("NFD", known) if not _mark(letter)]
    words = "".join(letter if _counts(letter) else " " for letter in bare)
    return " ".join(words.split())


def _mark(letter: str) -> bool:
    return unicodedata.category(letter).startswith("M")


def _counts(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LN"
