"""The rules together: a sound record breaks none, and each is known by its promise."""

from __future__ import annotations

from geodata.rules import (
    RULES,
    attribution,
    broken,
    claims,
    lessons,
    neutrality,
    places,
    references,
    times,
)
from tests.geodata.small import draft


def test_a_sound_record_breaks_no_rule() -> None:
    assert list(broken(draft())) == []


def test_every_rule_of_every_module_is_held() -> None:
    written = {
        function
        for module in (attribution, claims, lessons, neutrality, places, references, times)
        for name, function in vars(module).items()
        if getattr(function, "__module__", "") == module.__name__
        and not name.startswith("_")
        and "draft" in getattr(function, "__annotations__", {})
    }
    assert written == set(RULES)


def test_every_rule_says_its_promise_and_where_it_comes_from() -> None:
    for rule in RULES:
        assert "\n    From " in (rule.__doc__ or ""), rule.__name__
