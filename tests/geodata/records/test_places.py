"""Places: a site lies in a region, at coordinates that exist."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from geodata.records import Site
from tests.geodata.small import ROWS


@pytest.mark.parametrize(("column", "cell"), [("lat", "91"), ("lon", "181"), ("lat", "")])
def test_a_site_without_a_spot_on_earth_is_refused(column: str, cell: str) -> None:
    row = {name: value for name, value in {**ROWS["sites"][0], column: cell}.items() if value}
    with pytest.raises(ValidationError, match=column):
        Site.model_validate(row)
