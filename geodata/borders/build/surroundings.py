"""What lies around the country, faintly drawn: neighbours, water, rivers."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import shapely
from packages import DEGREES
from regions import METRES, clockwise_rounded, large_parts

# The map's own projection, about its middle, and in it the paper that rooms from 5:2 to 3:4
# show: metres to the east and west, to the north and south.
MAP = "+proj=lcc +lat_1=43 +lat_2=53 +lat_0=48 +lon_0=67 +datum=WGS84 +units=m"
PAPER = shapely.box(-2_600_000, -2_250_000, 2_600_000, 2_250_000)
REACH = shapely.box(10, 20, 125, 75)  # degrees; beyond it the projection is not asked
CASPIAN = shapely.box(46, 36, 55.5, 48)
SELF = {"Kazakhstan", "Baikonur"}  # Natural Earth draws the cosmodrome as a country

DECIMALS = 3  # 100 metres
FINE, COARSE = 2_000.0, 4_000.0  # metres of simplification: rivers, and the neighbours
ISLET_KM2, POND_KM2 = 400.0, 100.0  # what is too small to be seen
LAKES = {  # names are not in the package: a point in each lake that has one here
    "Lake Alakol": (81.72, 46.17),
    "Issyk-Kul": (77.35, 42.42),
    "Aral Sea (S)": (58.41, 44.85),
    "Aral Sea (N)": (60.93, 46.32),
    "Lake Balkhash": (73.85, 45.70),
    "Lake Zaysan": (84.25, 47.88),
    "Lake Tengiz": (68.89, 50.35),
}
COAST, INLET_KM2 = 12_000.0, 3_000.0  # the same for far seas, of which a corner is seen
GREAT = 4  # Natural Earth's rank of a river that is drawn wherever it runs


def build_neighbours(countries: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the countries around Kazakhstan, and what else of the continent is on the paper."""
    around = _on_paper(countries[~countries["name"].isin(SELF)]).sort_values("name")
    areas = shapely.coverage_simplify(_metres(around), COARSE)
    kept = [large_parts(area, ISLET_KM2) for area in areas]
    frame = _frame(around["name"].to_list(), kept)
    return frame[~frame.geometry.is_empty]


def caspian(ocean: gpd.GeoDataFrame) -> shapely.Geometry:
    """Return the Caspian Sea, which Natural Earth counts to the ocean."""
    return shapely.intersection(ocean.geometry.union_all(), CASPIAN)


def build_water(ocean: gpd.GeoDataFrame, lakes: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the Caspian Sea, the ocean's other arms and the lakes.

    `name` is empty for all but the Caspian and what is in `LAKES`.
    """
    sea = caspian(ocean)
    arms = shapely.difference(_on_paper(ocean).to_crs(DEGREES).union_all(), CASPIAN)
    # Without islands: the land is drawn beneath, and these are specks at the edge of the paper.
    shores = [shapely.Polygon(part.exterior) for part in shapely.get_parts(_metres_of(arms))]
    coast = shapely.simplify(shapely.union_all(shores), COAST)
    far = _frame([None], [large_parts(coast, INLET_KM2)])
    near = _on_paper(lakes).to_crs(DEGREES)
    named = {
        name: near.sindex.query(shapely.Point(*point), predicate="intersects")[0]
        for name, point in LAKES.items()
    }
    names: list[str | None] = [None] * len(near)
    for name, at in named.items():
        names[at] = name
    large = _frame(names, [large_parts(area, POND_KM2) for area in _metres(near)])
    large = large[~large.geometry.is_empty]
    return gpd.GeoDataFrame(
        {"name": ["Caspian Sea", *far["name"], *large["name"]]},
        geometry=[_rounded(sea), *far.geometry, *large.geometry],
        crs=DEGREES,
    )


def build_rivers(rivers: gpd.GeoDataFrame, country: shapely.Geometry) -> gpd.GeoDataFrame:
    """Return the rivers that touch the country, and the great ones around it, one by name."""
    near = _on_paper(rivers).to_crs(DEGREES)
    near = near[near["name"].notna() & (near["name"] != "")]
    here = set(near.loc[near.intersects(country), "name"])
    drawn = near[near["name"].isin(here) | (near["scalerank"] <= GREAT)]
    same = drawn["name"].map(lambda name: " ".join(name.rstrip("?").split()))
    names = sorted(set(same))
    lines = [shapely.line_merge(shapely.union_all(_metres(drawn[same == name]))) for name in names]
    return _frame(names, [shapely.simplify(line, FINE) for line in lines])


def _on_paper(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return what of a layer is on the paper, in the map's projection."""
    reached = frame.clip(REACH, keep_geom_type=True).to_crs(MAP)
    mended = reached.geometry.make_valid(method="structure", keep_collapsed=False)
    return reached.set_geometry(mended).clip(PAPER, keep_geom_type=True)


def _metres(frame: gpd.GeoDataFrame) -> np.ndarray:
    return frame.geometry.to_crs(METRES).to_numpy()


def _metres_of(geometry: shapely.Geometry) -> shapely.Geometry:
    return gpd.GeoSeries([geometry], crs=DEGREES).to_crs(METRES).iloc[0]


def _frame(names: list[str | None], metres: list[shapely.Geometry]) -> gpd.GeoDataFrame:
    degrees = gpd.GeoSeries(metres, crs=METRES).to_crs(DEGREES)
    return gpd.GeoDataFrame(
        {"name": names}, geometry=[_rounded(geometry) for geometry in degrees], crs=DEGREES
    )


def _rounded(geometry: shapely.Geometry) -> shapely.Geometry:
    """Round to the grid, keeping the geometry valid, outer rings clockwise."""
    return clockwise_rounded(shapely.set_precision(geometry, 10**-DECIMALS), DECIMALS)
