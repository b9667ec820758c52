"""Where a record stands."""

from __future__ import annotations

import pytest
import shapely

from dashboard.export.data.ground import PLACE_KINDS, ground, place_kind
from dashboard.view.files import PLACED
from geodata.atlas import Atlas
from geodata.records import COUNTRY, PART


@pytest.mark.parametrize("table", PLACED)
def test_a_site_is_a_point_a_region_its_shape_and_the_rest_stands_nowhere(
    table: str, atlas: Atlas
) -> None:
    for row in getattr(atlas, table).values():
        kind, shape = place_kind(row, atlas), ground(row, atlas)
        place = getattr(row, "place", row.id)
        assert kind in PLACE_KINDS
        if kind == "site":
            site = atlas.sites[place]
            assert shapely.get_coordinates(shape).tolist() == [[site.lon, site.lat]]
        elif kind == "region":
            assert shape
            assert shapely.equals(shape, atlas.borders.regions.geometry[place])
        else:
            assert place in {COUNTRY, PART}
            assert shape is None


def test_nothing_about_the_country_is_pinned_to_a_city(atlas: Atlas) -> None:
    national = [claim for claim in atlas.claims.values() if claim.place == COUNTRY]
    assert len(national) > 100
    assert {ground(claim, atlas) for claim in national} == {None}


def test_outer_rings_run_as_geojson_asks_for(atlas: Atlas) -> None:
    for region in atlas.regions.values():
        parts = shapely.get_parts(ground(region, atlas))
        assert all(shapely.is_ccw(shapely.get_exterior_ring(parts)))
