"""Modules that are loaded when something of them is first used."""

from __future__ import annotations

import subprocess
import sys

import pytest

from geodata.later import later, shapely


def test_what_stands_for_a_module_has_what_the_module_has() -> None:
    assert shapely.Point(1, 2).x == 1
    assert isinstance(shapely.Point(1, 2), shapely.Point)
    assert later("decimal").Decimal("0.5") == 0.5


def test_a_module_is_loaded_by_its_first_use_and_not_before() -> None:
    steps = """
import sys
from geodata.later import later
module = later("colorsys")
print("colorsys" in sys.modules)
module.rgb_to_hsv
print("colorsys" in sys.modules)
"""
    command = [sys.executable, "-c", steps]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    assert run.stdout.split() == ["False", "True"]


def test_what_a_module_has_not_is_an_error_as_ever() -> None:
    with pytest.raises(AttributeError):
        _ = shapely.squircle
    with pytest.raises(ModuleNotFoundError):
        _ = later("no_such_module").anything
