"""Why a wish cannot be met."""

from __future__ import annotations

import pytest

from dashboard.export.unfit import Lacking, Unfit, Unknown


@pytest.mark.parametrize("kind", [Unknown, Lacking])
def test_whoever_catches_what_is_unfit_catches_every_kind_of_it(kind: type[Unfit]) -> None:
    sentence = "One sentence."
    with pytest.raises(Unfit, match=r"^One sentence\.$"):
        raise kind(sentence)
