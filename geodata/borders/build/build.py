"""Build the borders anew from published packages. For maintainers; no part of the program.

    python3.12 -m venv .venv-borders
    .venv-borders/bin/pip install -r geodata/borders/build/requirements.txt
    npm install --prefix geodata/borders/build --ignore-scripts
    .venv-borders/bin/python geodata/borders/build/build.py

Each layer is written one feature a line, and beside it the `.origin.yaml` that says where it
comes from, with the check sum of what was written.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
from pathlib import Path

import geopandas as gpd
import packages
import shapely
import yaml
from regions import build_regions, outline_of
from surroundings import build_neighbours, build_rivers, build_water, caspian

HERE = Path(__file__).resolve().parent


def build(node_modules: Path) -> dict[str, gpd.GeoDataFrame]:
    """Return every layer in degrees, by name."""
    ocean = packages.natural_earth("ocean")
    regions = build_regions(
        packages.zones(), packages.provinces(node_modules), caspian(ocean), packages.shymkent()
    )
    check(regions)
    outline = outline_of(regions)
    with tempfile.TemporaryDirectory() as scratch:
        lakes = packages.lakes(node_modules, Path(scratch))
    rivers = packages.natural_earth("rivers_lake_centerlines")
    return {
        "regions": regions,
        "outline": outline,
        "neighbours": build_neighbours(packages.countries(node_modules)),
        "water": build_water(ocean, lakes),
        "rivers": build_rivers(rivers, outline.geometry[0]),
        "places": packages.places(),
    }


def check(regions: gpd.GeoDataFrame) -> None:
    """Refuse regions that are not valid or do not meet."""
    areas = regions.geometry.to_numpy()
    if not shapely.is_valid(areas).all():
        sys.exit("a region is no valid shape")
    if not shapely.coverage_is_valid(areas):
        sys.exit("the regions overlap or do not meet")


def write(layer: gpd.GeoDataFrame, file: Path) -> None:
    """Write a layer as GeoJSON, one feature a line, no space that nobody needs."""
    columns = [column for column in layer.columns if column != "geometry"]
    rows = []
    for properties, geometry in zip(layer[columns].to_dict("records"), layer.geometry, strict=True):
        known = {
            key: value if isinstance(value, (int, str)) else None
            for key, value in properties.items()
        }
        feature = {
            "type": "Feature",
            "properties": known,
            "geometry": json.loads(shapely.to_geojson(geometry)),
        }
        rows.append(json.dumps(feature, ensure_ascii=False, separators=(",", ":")))
    text = '{"type":"FeatureCollection","features":[\n' + ",\n".join(rows) + "\n]}\n"
    file.write_text(text, encoding="utf-8")


def sign(name: str, folder: Path) -> None:
    """Write the origin of a layer that has been written."""
    origin = yaml.safe_load((HERE / "origins.yaml").read_text(encoding="utf-8"))
    made_of = [origin["packages"][key] for key in origin["layers"][name].pop("from")]
    text = yaml.safe_dump(
        {
            **origin["layers"][name],
            "made_of": made_of,
            "built_by": origin["command"],
            "sha256": hashlib.sha256((folder / f"{name}.geojson").read_bytes()).hexdigest(),
        },
        allow_unicode=True,
        sort_keys=False,
        width=96,
    )
    (folder / f"{name}.origin.yaml").write_text(text, encoding="utf-8")


def main() -> None:
    """Build, write and sign all layers."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--packages", type=Path, default=HERE / "node_modules")
    options.add_argument("--into", type=Path, default=HERE.parent)
    chosen = options.parse_args()
    chosen.into.mkdir(parents=True, exist_ok=True)
    for name, layer in build(chosen.packages).items():
        file = chosen.into / f"{name}.geojson"
        write(layer, file)
        sign(name, chosen.into)
        vertices = int(shapely.get_num_coordinates(layer.geometry.to_numpy()).sum())
        print(f"{name}: {len(layer)} features, {vertices} vertices, {file.stat().st_size} bytes")


if __name__ == "__main__":
    main()
