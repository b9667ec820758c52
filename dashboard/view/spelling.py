"""Spellings: what a search forgives, and in which order names stand.

`assets/js/spelling.mjs` forgives the same; both pass the vectors of ``tests/spellings.json``.
"""

from __future__ import annotations

import re
import unicodedata

# Letters that only Kazakh has, as those write them who have no such keys.
_PLAIN = str.maketrans("қңғәөұүһі", "кнгаоуухи")
_MARK = re.compile("['’‘ʼʻ`]")
_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"  # Kazakh, and with it Russian
_PLACES = {letter: chr(0xE000 + at) for at, letter in enumerate(_ALPHABET)}


def fold(text: str) -> str:
    """Return a text as a search sees it: words in small letters, without accents or signs.

    ``Ақтөбе`` and ``Актобе`` are one, as are ``ё`` and ``е``.
    """
    parts = unicodedata.normalize("NFKD", text.lower().translate(_PLAIN))
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
