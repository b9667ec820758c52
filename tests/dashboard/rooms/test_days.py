"""One small map a day."""

from __future__ import annotations

from dashboard.rooms.days import days_page, shown_steps
from dashboard.rooms.reading import ways
from dashboard.view.view import View
from dashboard.view.words import prose
from tests.dashboard.rooms.made_up import made_up
from tests.dashboard.rooms.tree import tree


def test_every_day_of_january_has_its_map_its_date_and_its_figure(view: View) -> None:
    page = tree(days_page(view, prose(), ways("")))
    steps = [view.steps[number] for number in shown_steps(view)]
    assert steps
    items = page.one("ol", **{"class": "days"}).all("li")
    assert [item["id"] for item in items] == [f"day-{step.day}" for step in steps]
    for item, step in zip(items, steps, strict=True):
        assert item.all("div", id=f"map-{step.day}")
        assert item.one("h2").text == step.date
        assert any(node.classes == ["figure"] for node in item.walk())


def test_a_date_leads_to_the_large_map_and_a_choice_stays_here(view: View) -> None:
    page = tree(days_page(view, prose(), ways("")))
    first = page.one("ol", **{"class": "days"}).all("a")[0]
    assert first["href"].startswith("./?day=")
    choices = page.one("div", **{"class": "day-choices"}).all("a")
    assert all(link["href"].startswith("./days?") for link in choices)


def test_the_clock_is_offered_only_where_it_changes_anything(view: View) -> None:
    events = tree(days_page(view, prose(), ways(""))).one("div", **{"class": "day-choices"})
    deaths = made_up({"measure": "deaths"}, mode="deaths-then")
    figures = tree(days_page(deaths, prose(), ways(""))).one("div", **{"class": "day-choices"})
    assert "As known now" not in events.text
    assert "As known now" in figures.text


def test_a_figure_that_was_withdrawn_is_struck() -> None:
    page = tree(days_page(made_up({"measure": "deaths"}, mode="deaths-then"), prose(), ways("")))
    assert page.all("s", **{"class": "figure"})[0].text == "164"
