"""The timeline's room: the player's controls and the axis with its slider."""

from __future__ import annotations

from dash import html

from dashboard.rooms.attributes import aria, button, choice, data, options
from dashboard.rooms.axis import axis, fraction
from dashboard.view.axis import tallest
from dashboard.view.scene import SPANS
from dashboard.view.view import View

SPEEDS = ("0.5", "1", "2", "4")


def timeline(view: View) -> html.Section:
    """Return the timeline of a view. `#goto` is filled by others (`dashboard.rooms.goto`)."""
    return html.Section(
        [
            html.Div(
                [
                    html.Div(_steps(view), className="buttons steps"),
                    html.Noscript(_links(view)),
                    html.Div([_speed(view), _loop(view)], className="buttons paces"),
                    options(view, "span", SPANS, "options spans"),
                    html.Div(id="goto"),
                    html.P(view.words["axis-note"].format(n=tallest(view)), className="axis-note"),
                ],
                className="controls",
            ),
            track(view),
        ],
        id="timeline",
        **aria(label=view.words["timeline"]),
    )


def track(view: View) -> html.Div:
    """Return the axis with its slider alone."""
    rail = html.Div(
        _thumb(view), className="rail", style={"--at": fraction(view.steps[view.step].at)}
    )
    return html.Div([*axis(view), rail], id="track")


def _steps(view: View) -> list[html.Button]:
    return [
        button(view, "previous-key"),
        button(view, "previous"),
        button(view, "play", "button play"),
        button(view, "next"),
        button(view, "next-key"),
    ]


def _speed(view: View) -> html.Label:
    times = view.words["speed-times"]
    return html.Label(
        [
            html.Span(view.words["speed"], className="hidden"),
            html.Select(
                [
                    html.Option(times.format(n=speed), value=speed, selected=speed == "1")
                    for speed in SPEEDS
                ],
                **data(player="speed"),
            ),
        ],
        className="speed scripted",
    )


def _loop(view: View) -> html.Button:
    return html.Button(
        html.Span(className="sign", **data(sign="loop"), **aria(hidden="true")),
        type="button",
        title=view.words["loop"],
        className="button scripted",
        **data(player="loop"),
        **aria(label=view.words["loop"], pressed="false"),
    )


def _thumb(view: View) -> html.Div:
    step = view.steps[view.step]
    return html.Div(
        id="thumb",
        role="slider",
        tabIndex="0",
        **aria(
            label=view.words["slider"],
            valuemin=0,
            valuemax=len(view.steps) - 1,
            valuenow=view.step,
            valuetext=step.spoken,
        ),
    )


def _links(view: View) -> html.Nav:
    """Return the steps of the player for a page without scripts."""
    last = len(view.steps) - 1
    keys = [number for number, step in enumerate(view.steps) if step.key]
    stops = {
        "previous-key": max((key for key in keys if key < view.step), default=0),
        "previous": max(view.step - 1, 0),
        "next": min(view.step + 1, last),
        "next-key": min((key for key in keys if key > view.step), default=last),
    }
    return html.Nav(
        [
            choice(view, {"day": view.steps[stop].day.isoformat()}, view.words[word], "button word")
            for word, stop in stops.items()
            if stop != view.step
        ],
        className="buttons",
        **aria(label=view.words["player"]),
    )
