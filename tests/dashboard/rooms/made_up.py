"""A made-up View: every kind of thing that a room may have to show, and nothing that is true."""

from __future__ import annotations

import datetime as dt

from dashboard.view import view as plain
from dashboard.view.lesson import LessonView, StopView
from dashboard.view.scene import DEFAULTS, Scene
from dashboard.view.words import INTERFACE

DAYS = [
    (dt.date(2011, 12, 16), "before", 0.0),
    (dt.date(2021, 6, 29), "before", 0.13),
    *(
        (dt.date(2022, 1, day), "january", round(0.15 + 0.71 * (day - 1) / 19, 5))
        for day in range(1, 21)
    ),
    (dt.date(2022, 8, 16), "after", 0.88),
    (dt.date(2026, 1, 5), "after", 1.0),
]
BARS = {4: (("protest", 3), ("force", 1)), 5: (("force", 6), ("decision", 2)), 9: (("context", 1),)}
SHOWN = 10  # 9 January 2022

MINISTRY = plain.SourceLine(
    "ministry", "Ministry <of> “Tests”", "A & B", "9 January 2022", "ru", "official",
    "the ministry", "https://example.org/a?b=1&c=2",
)  # fmt: skip
PAPER = plain.SourceLine("paper", "The Paper", "Printed", "", "en", "press", "", "")


def step(number: int) -> plain.Step:
    day, part, at = DAYS[number]
    bars = BARS.get(day.day, ()) if part == "january" else ()
    return plain.Step(
        day=day,
        part=part,  # type: ignore[arg-type]
        at=at,
        date=f"{day:%A} {day.day} {day:%B %Y}",
        sentence="A figure is said & withdrawn" if number == SHOWN else "",
        spoken=f"{day.isoformat()}: some events",
        key=number in {0, 4, SHOWN, 22},
        new=(0,) if number == SHOWN else (),
        bars=bars,
    )


def claim(
    id_: str, day: dt.date, low: int | None, high: int | None, **more: object
) -> plain.ClaimLine:
    return plain.ClaimLine(**{
        "id": id_, "day": day, "said": f"{day.day} {day:%B %Y}", "figure": str(low), "low": low,
        "high": high, "claimant": "The Ministry", "claimant_kind": "official", "status": "revised",
        "verdict": "replaced", "provisional": False, "note": "", "sources": (MINISTRY,), **more,
    })  # fmt: skip


CLAIMS = (
    claim("w-164", dt.date(2022, 1, 9), 164, 164, status="withdrawn",
          verdict="withdrawn the same day"),
    claim("o-225", dt.date(2022, 1, 15), 225, 225),
    claim("i-more", dt.date(2022, 3, 1), 200, None, claimant_kind="independent",
          figure="more than 200"),
    claim("p-range", dt.date(2022, 7, 29), 230, 250, claimant_kind="press", provisional=True),
    claim("x-dozens", dt.date(2022, 8, 1), None, None, figure="dozens", note="Only words",
          sources=()),
    claim("o-238", dt.date(2022, 8, 16), 238, 238, status="stands", verdict="stands"),
)  # fmt: skip


def story_item(id_: str, day: dt.date, **more: object) -> plain.StoryItem:
    return plain.StoryItem(**{
        "id": id_, "day": day, "when": f"{day.day} {day:%B %Y}", "place": "almaty",
        "place_title": "Almaty", "kind": "Clash", "family": "force", "title": "A clash",
        "summary": "People met.", "basis": "", "origins": "2 independent origins",
        "provisional": False, "note": "", "sources": (MINISTRY, PAPER), **more,
    })  # fmt: skip


def panel(**more: object) -> plain.Panel:
    return plain.Panel(**{
        "place": "almaty", "kind": "site", "title": "Almaty",
        "names": (("kk", "Алматы"), ("ru", "Алма-Ата")), "now": "", "lies_in": "Almaty city",
        "lies_in_id": "almaty-city", "facts": ("3 events", "2,000,000 people"),
        "finding": "Corroborated.", "context": "A city.", "note": "",
        "story": (
            story_item("past", dt.date(2022, 1, 5)),
            story_item("now", dt.date(2022, 1, 9), family="protest"),
            story_item("future", dt.date(2022, 1, 15), provisional=True, origins="one origin",
                       basis="Claimed by one party", note="A note", place="country",
                       place_title="Kazakhstan"),
        ),
        "toll": (
            plain.Series("killed", "Killed, Almaty", "Everybody killed", "225–238", "The rule",
                         CLAIMS),
            plain.Series("injured", "Injured, Almaty", "Hurt", "No figure was found", "Empty", ()),
            plain.Series("detained", "Detained", "Held", "5", "The rule", CLAIMS[1:2]),
        ),
        "sources": (MINISTRY, PAPER), **more,
    })  # fmt: skip


def made_up(scene: dict[str, object] | None = None, **more: object) -> plain.View:
    """Make a View up; `scene` and `more` say in what it differs."""
    number = len(DAYS)
    frames = plain.Frames(marks=((0, 1),) * number, regions=((0,),) * number, country=(0,) * number)
    cells = (
        plain.CountryCell("Killed, whole country", "164", "withdrawn", "withdrawn the same day",
                          "The Ministry, 9 January 2022", "3 sources", "now: 238"),
    )  # fmt: skip
    shown = {**DEFAULTS.plain(), **(scene or {})}
    return plain.View(**{
        "language": "en",
        "scene": shown, "defaults": DEFAULTS.plain(),
        "steps": tuple(step(number) for number in range(number)), "step": SHOWN,
        "marks": ("almaty", "aktobe"), "regions": ("almaty-city",),
        "mark_cells": (
            plain.MarkCell(12, 20, "force", "3 events"), plain.MarkCell(0, 0, "none", ""),
        ),
        "region_cells": (plain.RegionCell(3, "force", "3 events", "3"),),
        "country_cells": cells,
        "frames": {"events-sofar": frames, "deaths-then": frames, "deaths-now": frames},
        "mode": "events-sofar",
        "places": (
            plain.PlaceLine("almaty-city", "Almaty city", "region", "", 3),
            plain.PlaceLine("almaty", "Almaty", "site", "almaty-city", 3),
            plain.PlaceLine("aktobe-region", "Aktobe Region", "region", "", 1),
            plain.PlaceLine("aktobe", "Aktobe", "site", "aktobe-region", 1),
        ),
        "panel": panel(), "notices": (), "words": dict(INTERFACE), **more,
    })  # fmt: skip


def lesson(**more: object) -> LessonView:
    """Make a lesson of two stops up."""
    stops = tuple(
        StopView(
            id_, number, f"Title {id_}", f"Caption {id_}", f"Notes {id_}", f"Question {id_}",
            Scene(day=day, lang="en", **shown), None, f"{day.day} January 2022", place,  # type: ignore[arg-type]
            (MINISTRY, PAPER),
        )
        for number, (id_, day, place, shown) in enumerate(
            (
                ("one", dt.date(2022, 1, 5), "Almaty", {"place": "almaty"}),
                ("two", dt.date(2022, 1, 9), "Kazakhstan", {"measure": "deaths"}),
            ),
            1,
        )
    )  # fmt: skip
    return LessonView(**{
        "id": "strike", "title": "The strike", "summary": "How it began.", "awaiting": False,
        "stops": stops, **more,
    })  # fmt: skip
