"""Packages that may be missing."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

from dashboard.export import extra
from dashboard.export.extra import PACKAGES, brought, is_there
from dashboard.export.unfit import Lacking

PROJECT = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8"))


def test_what_is_installed_is_brought() -> None:
    (module,) = brought("json")
    assert module is json


def test_all_that_misses_is_named_with_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extra, "is_there", lambda name: name == "PIL.Image")
    with pytest.raises(Lacking) as raised:
        brought("resvg_py", "PIL.Image", "av")
    assert "resvg-py, av" in str(raised.value)
    assert "pip install 'qantar[film]'" in str(raised.value)


def test_a_module_of_a_package_that_misses_is_not_there_either() -> None:
    assert not is_there("no_such_package.part")
    assert is_there("json.decoder")


def test_the_extra_installs_all_of_them() -> None:
    listed = PROJECT["project"]["optional-dependencies"]["film"]
    assert {re.split(r"[<>=]", line)[0] for line in listed} == {*PACKAGES.values()}
