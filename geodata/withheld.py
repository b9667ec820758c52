"""Names that are not written down: kept as digests, so that the list names nobody.

``withheld.txt`` in a record's folder holds one SHA-256 digest a line, each of one word of a
name in small letters. A word of the record is held against it whole and without its last
letters, because names take endings in Kazakh and Russian. A digest only hinders: whoever has a
list of surnames can find out which are meant, but nobody reads them by chance.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import cache
from pathlib import Path

from geodata.problems import Problem, RecordProblems
from geodata.text import read_text

FILE = "withheld.txt"
SHORTEST = 5  # letters; shorter words would be found in too many others
_WORD = re.compile(r"[^\W\d_]+")
_DIGEST = re.compile(r"[0-9a-f]{64}")


def read_withheld(directory: Path) -> tuple[frozenset[str], tuple[Problem, ...]]:
    """Return the digests of a record's list; a record without the file withholds no name."""
    if not (directory / FILE).exists():
        return frozenset(), ()
    text, problems = read_text(directory, FILE)
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1)]
    wrong = tuple(
        Problem(FILE, number, "", f'found "{line}", expected 64 letters and digits (SHA-256)')
        for number, line in lines
        if line and not _DIGEST.fullmatch(line)
    )
    return frozenset(line for _, line in lines if line), (*problems, *wrong)


def withhold(directory: Path, name: str) -> int:
    """Add the words of a name to a record's list and return how many were new.

    Raises:
        ValueError: for a name without a word that is long enough.
        RecordProblems: where the list that is there can not be read.
    """
    words = [word for word in _WORD.findall(_plain(name)) if len(word) >= SHORTEST]
    if not words:
        message = f"a name needs a word of {SHORTEST} letters or more"
        raise ValueError(message)
    known, problems = read_withheld(directory)
    if problems:
        raise RecordProblems(problems)  # to write would lose what could not be read
    digests = known | {digest(word) for word in words}
    (directory / FILE).write_text("".join(f"{line}\n" for line in sorted(digests)), "utf-8")
    return len(digests - known)


def names_a_withheld_person(text: str, withheld: frozenset[str]) -> str:
    """Return the first word of a text that is a withheld name, with any ending; or nothing."""
    if not withheld:
        return ""
    composed = unicodedata.normalize("NFC", text)
    words = _WORD.findall(composed)
    return next((word for word in words if _begins(_plain(word)) & withheld), "")


def _plain(text: str) -> str:
    """Return a text as names are held: composed letters, small, without the dots of ё."""
    return unicodedata.normalize("NFC", text).lower().replace("ё", "е")


@cache
def digest(word: str) -> str:
    """Return the digest under which a word stands in the list."""
    return hashlib.sha256(word.encode()).hexdigest()


@cache
def _begins(word: str) -> frozenset[str]:
    """Return the digests of a word and of its beginnings."""
    return frozenset(digest(word[:length]) for length in range(SHORTEST, len(word) + 1))
