"""A wheel built from the tree is the whole project: it serves the page from an empty folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PIP = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [*PIP, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT]
    subprocess.run(command, check=True)
    (built,) = folder.glob("qantar-*.whl")
    return built


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into a folder of its own, away from the tree."""
    folder = tmp_path_factory.mktemp("site")
    subprocess.run([*PIP, "install", "--no-deps", "--target", folder, wheel], check=True)
    return folder


@pytest.fixture
def served(site: Path, tmp_path: Path) -> Iterator[str]:
    """Serve from an empty folder, with nothing of the tree in reach."""
    environment = {**os.environ, "PYTHONPATH": str(site), "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "dashboard", "serve", "--port", "0"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stderr
            line = next((line for line in process.stderr if "http://" in line), "")
            assert line, "the server said no address"
            yield json.loads(line)["message"].split()[-1]
        finally:
            process.terminate()


def test_the_wheel_holds_tables_borders_assets_and_licences(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for held in (
        "geodata/tables/claims.csv",
        "geodata/borders/regions.geojson",
        "geodata/borders/regions.origin.yaml",
        "geodata/LICENSE",
        "geodata/borders/LICENSE",
        "dashboard/assets/css/tokens.css",
        "dashboard/assets/js/first.mjs",
        "dashboard/assets/vendor/plotly-geo.min.js",
        "dashboard/assets/vendor/GolosText-Regular.ttf",
        "dashboard/assets/vendor/GolosText-LICENSE.txt",
    ):
        assert held in names
    assert not [name for name in names if "borders/build" in name], "the builder stays at home"


def test_an_installed_wheel_serves_the_page_from_an_empty_folder(served: str) -> None:
    with urllib.request.urlopen(served, timeout=30) as answer:  # noqa: S310  our own address
        page = answer.read().decode()
    assert 'id="poster"' in page
    assert "OpenStreetMap contributors" in page
    for asset in ("assets/js/first.mjs", "assets/vendor/plotly-geo.min.js", "map.json"):
        with urllib.request.urlopen(f"{served}/{asset}", timeout=30) as answer:  # noqa: S310
            assert answer.status == 200
