"""Case endings of numbers in Kazakh, which follow the last word as it is spoken.

200 is «екі жүз», so "more than 200" is «200-ден астам». The rule is that of vowel harmony and
assimilation (Қазақ тілінің орфографиялық ережесі).
"""

from __future__ import annotations

# the last spoken word of a number: its endings in the ablative and in the dative
_ONES = {
    1: ("ден", "ге"),
    2: ("ден", "ге"),
    3: ("тен", "ке"),
    4: ("тен", "ке"),
    5: ("тен", "ке"),
    6: ("дан", "ға"),
    7: ("ден", "ге"),
    8: ("ден", "ге"),
    9: ("дан", "ға"),
}
_TENS = {
    1: ("нан", "ға"),
    2: ("дан", "ға"),
    3: ("дан", "ға"),
    4: ("тан", "қа"),
    5: ("ден", "ге"),
    6: ("тан", "қа"),
    7: ("тен", "ке"),
    8: ("нен", "ге"),
    9: ("нан", "ға"),
}
_HUNDRED = ("ден", "ге")
_THOUSAND = ("нан", "ға")  # and million
_NOUGHT = ("ден", "ге")


def ablative(number: int) -> str:
    """Return the ending "from": ``ден`` of 200, ``нан`` of 1000."""
    return _endings(number)[0]


def dative(number: int) -> str:
    """Return the ending "to": ``ге`` of 200, ``ға`` of 1000."""
    return _endings(number)[1]


def _endings(number: int) -> tuple[str, str]:
    if number == 0:
        return _NOUGHT
    if number % 10:
        return _ONES[number % 10]
    if number % 100:
        return _TENS[number // 10 % 10]
    return _HUNDRED if number % 1000 else _THOUSAND
