"""The time axis: three parts, the breaks between them, a bar for every day, shades over the others.

Every position is a share of `#track`'s width, whose ends are 0 and 1, as `Step.at` says.
"""

from __future__ import annotations

from dash import html

from dashboard.rooms.attributes import aria, choice, data
from dashboard.view.axis import BREAKS, bar_width, tallest, ticks, years
from dashboard.view.steps import PARTS
from dashboard.view.view import Part, View


def axis(view: View) -> list[html.Div | html.A]:
    """Return what lies on the track: parts, breaks, bars, shades, ticks, key moments."""
    most = tallest(view)
    widths = {part: bar_width(view, part) for part in PARTS}
    return [
        *(_part(view, part) for part in PARTS),
        *(_break(view, word, at) for word, at in BREAKS),
        *(_bar(view, number, most, widths[step.part]) for number, step in enumerate(view.steps)),
        _shades(view),
        *_ticks(view),
        *(_moment(view, number) for number, step in enumerate(view.steps) if step.key),
    ]


def share(value: float) -> str:
    """Write a share of the track as CSS: 0.125 is ``12.5%``."""
    return f"{round(value * 100, 3):g}%"


def fraction(value: float) -> str:
    """Write a share of the track as a number: 0.125 is ``0.125``."""
    return f"{round(value, 5):g}"


def moment_of(view: View, number: int) -> str:
    """Return where a step stands to the playhead."""
    return "past" if number < view.step else "future" if number > view.step else "now"


def _part(view: View, part: Part) -> html.Div:
    start, end = PARTS[part]
    title = [html.B(view.words[f"part-{part}"]), html.Span(years(view, part))]
    name = [html.Span(title, className="name")]
    if part != "january":
        name.append(html.Span(view.words["axis-scale"], className="scale"))
    return html.Div(
        name,
        className="part",
        style={"left": share(start), "width": share(end - start)},
        **data(part=part),
    )


def _break(view: View, word: str, at: float) -> html.Div:
    return html.Div(
        className="break",
        title=view.words[word],
        role="img",
        style={"left": share(at)},
        **aria(label=view.words[word]),
    )


def _bar(view: View, number: int, most: int, width: float) -> html.Div:
    step = view.steps[number]
    return html.Div(
        [
            html.Span(style={"height": share(count / most)}, **data(family=family))
            for family, count in step.bars
            if count
        ],
        className="bar",
        style={"left": share(step.at - width / 2), "width": share(width)},
        **data(step=number, part=step.part),
    )


def _shades(view: View) -> html.Div:
    """Return what lies over the bars of other days; moving it changes no bar."""
    before, after = (
        view.steps[max(0, min(len(view.steps) - 1, view.step + by))].at for by in (-1, 1)
    )
    at = view.steps[view.step].at
    edges = {"past": (before + at) / 2, "future": (at + after) / 2}
    shades = [
        html.Div(className="shade", style={"--at": fraction(edge)}, **data(side=side))
        for side, edge in edges.items()
    ]
    return html.Div(shades, className="shades")


def _ticks(view: View) -> list[html.A]:
    return [_stop(view, number, text, "tick") for number, text in ticks(view)]


def _moment(view: View, number: int) -> html.A:
    sentence = view.steps[number].sentence or view.steps[number].date
    name = view.words["key-moment"].format(sentence=sentence)
    return _stop(view, number, "", "moment", **aria(label=name))


def _stop(view: View, number: int, text: str, class_name: str, **more: object) -> html.A:
    """Return a link to a step. The slider is how the keyboard gets there, not 30 tab stops."""
    step = view.steps[number]
    attributes = {
        **data(step=number, part=step.part, when=moment_of(view, number)),
        "tabIndex": "-1",
        "draggable": "false",
        "title": f"{step.date}: {step.sentence}" if step.sentence else step.date,
        "style": {"left": share(step.at)},
        **more,
    }
    return choice(view, {"day": step.day.isoformat()}, text, class_name, **attributes)
