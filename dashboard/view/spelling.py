"""Spellings: what a search forgives, and in which order names stand.

`assets/js/spelling.mjs` forgives the same; both pass the vectors of ``tests/spellings.json``.
"""

from __future__ import annotations

import re
import unicodedata

_KAZAKH = dict(zip("әғқңөұүһіё", "агкноуухие", strict=True))  # as those write who lack the keys
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
_PLAIN = str.maketrans({**_LATIN, **{own: _LATIN[other] for own, other in _KAZAKH.items()}})
_MARK = re.compile("['’‘ʼʻ`]")
_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"  # Kazakh, and with it Russian
_PLACES = {letter: chr(0xE000 + at) for at, letter in enumerate(_ALPHABET)}


def fold(text: str) -> str:
    """Return a text as a search sees it: words in small Latin letters, without accents or signs.

    ``Ақтөбе``, ``Актобе`` and ``Aktobe`` are one, as are ``ё`` and ``е``.
    """
    known = unicodedata.normalize("NFC", text.lower()).translate(_PLAIN)
    parts = unicodedata.normalize("NFKD", known)
    bare = "".join(sign for sign in parts if unicodedata.category(sign) != "Mn")
    bare = _MARK.sub("", bare.lower().translate(_PLAIN))
    return " ".join("".join(sign if sign.isalnum() else " " for sign in bare).split())


def searched(*texts: str) -> str:
    """Return every word of some texts once, folded: what is looked through for a word."""
    return " ".join(dict.fromkeys(fold(" ".join(texts)).split()))


def occur(query: str, words: str) -> bool:
    """Tell whether each word of a query occurs, at least as part of one, in folded words."""
    return all(word in words for word in fold(query).split())


def alphabetical(text: str) -> str:
    """Return what a name is put into order by: capitals do not count, Kazakh letters do."""
    return "".join(_PLACES.get(sign, sign) for sign in text.lower())
