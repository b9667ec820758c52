"""The bill of materials: what CycloneDX asks of one, and the same for the same tree."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from bill import bill
from stock import Part, first, stock

PARTS = (
    Part("flask", "3", "BSD-3-Clause", "pypi", ("werkzeug",), runs=True),
    Part("packaging", "26", "Apache-2.0 OR BSD-2-Clause", "pypi", (), runs=False),
    Part("werkzeug", "3", "BSD-3-Clause", "pypi", (), runs=True),
    Part("@a/letters", "1", "OFL-1.1", "npm", (), runs=True),
)


def test_it_says_what_it_is() -> None:
    found = bill(PARTS, ("flask",))
    assert (found["bomFormat"], found["specVersion"]) == ("CycloneDX", "1.6")
    assert found["metadata"]["component"]["name"] == "qantar"


def test_each_component_has_an_address_a_licence_and_a_scope() -> None:
    flask, packaging, _, letters = bill(PARTS, ())["components"]
    assert flask["purl"] == "pkg:pypi/flask@3"
    assert flask["licenses"] == [{"license": {"id": "BSD-3-Clause"}}]
    assert packaging["licenses"] == [{"expression": "Apache-2.0 OR BSD-2-Clause"}]
    assert packaging["scope"] == "excluded"
    assert (letters["group"], letters["name"]) == ("@a", "letters")
    assert letters["purl"] == "pkg:npm/%40a/letters@1"


def test_who_needs_whom_names_only_what_is_listed() -> None:
    found = bill(stock(), first())
    known = {component["bom-ref"] for component in found["components"]}
    needs = {one["ref"]: one["dependsOn"] for one in found["dependencies"]}
    assert len(needs) == len(known) + 1
    assert all(set(others) <= known for others in needs.values())
    own = found["metadata"]["component"]["bom-ref"]
    assert any(other.startswith("pkg:pypi/dash@") for other in needs[own])


def test_the_same_tree_gives_the_same_bill() -> None:
    assert bill(PARTS, ("flask",)) == bill(PARTS, ("flask",))
    assert bill(PARTS, ())["serialNumber"] != bill(PARTS[:2], ())["serialNumber"]
