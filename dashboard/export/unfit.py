"""Why a wish cannot be met: each error says it in one sentence, in the language that is spoken."""

from __future__ import annotations


class Unfit(ValueError):  # noqa: N818  what it says of a wish
    """Something is asked for that cannot be made."""


class Unknown(Unfit):
    """Something is asked for by a name that nothing has."""


class Lacking(Unfit):
    """A package of an optional extra is not installed."""
