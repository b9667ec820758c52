"""What a picture or a film shows: the shots of a scene, of January, of a lesson or one stop."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dashboard.export.unfit import Unknown
from dashboard.figures.heading import Heading
from dashboard.figures.layout import Size
from dashboard.figures.shapes import shapes_of
from dashboard.figures.shot import Shot, Words
from dashboard.figures.still import Sheet
from dashboard.view.answer import answer
from dashboard.view.credits import map_credits
from dashboard.view.lesson import LessonView, StopView, lesson_view
from dashboard.view.scene import Scene
from dashboard.view.steps import JANUARY
from dashboard.view.version import version
from dashboard.view.view import View
from dashboard.view.words import say
from geodata.atlas import Atlas

VIEW, WHOLE = "view", "january"
STEP, KEY = 2.0, 3.5  # seconds that a day is shown, and a key moment
_WINDOW, _WINDOWS = 0.9, 12.0  # seconds of a day of a stop's window, and of all of them
_REST, _WORDS = 3.0, 3.0  # seconds that a stop rests at least, and words that are read in one


@dataclass(frozen=True)
class Wish:
    """What is asked for: `VIEW`, `WHOLE` or a lesson, and the scene that the address says."""

    name: str
    scene: Scene
    stop: str = ""  # one stop of a lesson, by its id or its number

    @property
    def theme(self) -> str:
        """The theme of the picture; light where none is asked for."""
        return "dark" if self.scene.theme == "dark" else "light"


@dataclass(frozen=True)
class Take:
    """A shot of a film, and for how many seconds it is shown."""

    shot: Shot
    seconds: float


def names(atlas: Atlas) -> tuple[str, ...]:
    """Return all that pictures and films can be made of."""
    return (VIEW, WHOLE, *atlas.lessons)


def still_of(atlas: Atlas, wish: Wish) -> Shot:
    """Return the shot of a picture; of a lesson the stop that is asked for, or its first.

    Raises:
        Unknown: there is no lesson or stop of that name.
    """
    if wish.name in {VIEW, WHOLE}:
        view = answer(atlas, wish.scene)
        return _of_day(view, view.step)
    lesson = _lesson(atlas, wish.name)
    stop = _stops(lesson, wish.stop)[0]
    view = answer(atlas, stop.scene)
    return _at_stop(view, view.step, lesson, stop)


def takes_of(atlas: Atlas, wish: Wish) -> tuple[Take, ...]:
    """Return the takes of a film.

    Of `WHOLE` they are the days of January; of `VIEW` what leads to the day shown, from 1 January
    or, before it, from the beginning; of a lesson its stops, each with its window before it.

    Raises:
        Unknown: there is no lesson or stop of that name.
    """
    if wish.name not in {VIEW, WHOLE}:
        lesson = _lesson(atlas, wish.name)
        stops = _stops(lesson, wish.stop)
        return tuple(take for stop in stops for take in _played(atlas, lesson, stop))
    view = answer(atlas, wish.scene)
    last = view.steps[view.step].day if wish.name == VIEW else JANUARY[-1]
    first = JANUARY[0] if last >= JANUARY[0] else view.steps[0].day
    return tuple(
        Take(_of_day(view, number), KEY if step.key else STEP)
        for number, step in enumerate(view.steps)
        if first <= step.day <= last
    )


def sheet_of(atlas: Atlas, wish: Wish, shots: Sequence[Shot], size: Size) -> Sheet:
    """Return the sheet on which shots are drawn, with what every picture says."""
    return Sheet(shots, shapes_of(atlas), size, wish.theme, _words(atlas, wish, shots))


def _words(atlas: Atlas, wish: Wish, shots: Iterable[Shot]) -> Words:
    lines = [*(credit.line for credit in map_credits()), version(atlas).text]
    if wish.name in atlas.lessons and lesson_view(wish.name, atlas).awaiting:
        lines.append(say("lesson-awaiting"))
    modes = {shot.view.mode: _measured(shot.view) for shot in shots}
    return Words(modes, say("picture-bars"), " · ".join(lines))


def _measured(view: View) -> str:
    """Return the measure of a View, and its clock or its span: ``Deaths · As known now``."""
    measure, clock = view.mode.split("-")
    key = f"known-{clock}" if clock in {"then", "now"} else f"span-{clock}"
    return say("picture-measure", measure=view.words[f"measure-{measure}"], clock=view.words[key])


def _of_day(view: View, step: int) -> Shot:
    shown = view.steps[step]
    shot = Shot(view, step, Heading(view.words["title"], shown.date, "", shown.sentence))
    return _placed(shot)


def _at_stop(view: View, step: int, lesson: LessonView, stop: StopView) -> Shot:
    number = say("lesson-number", number=stop.number, all=len(lesson.stops))
    part = say("picture-stop", lesson=lesson.title, number=number)
    # While a stop's window is played its date runs; where it rests it is the stop's own.
    date = stop.date if step == view.step else view.steps[step].date
    return _placed(Shot(view, step, Heading(part, stop.title, date, stop.caption)))


def _placed(shot: Shot) -> Shot:
    """Return a shot whose heading says what is known of the chosen place."""
    view, place = shot.view, shot.view.scene["place"]
    said = {
        **dict(zip(view.regions, (cell.text for cell in shot.regions()), strict=True)),
        **dict(zip(view.marks, (cell.text for cell in shot.marks()), strict=True)),
    }
    if place not in said:
        return shot
    title = next(one.title for one in view.places if one.id == place)
    text = said[place]
    if not text.startswith(title):
        text = view.words["mark-name"].format(place=title, text=text)
    return dataclasses.replace(shot, heading=dataclasses.replace(shot.heading, place=text))


def _played(atlas: Atlas, lesson: LessonView, stop: StopView) -> Iterator[Take]:
    """Yield a stop's window day by day, then the stop at rest for as long as it is read."""
    view = answer(atlas, stop.scene)
    since, day = stop.since or stop.scene.day, stop.scene.day
    window = [number for number, step in enumerate(view.steps) if since <= step.day < day]
    for number in window:
        seconds = min(_WINDOW, _WINDOWS / len(window))
        yield Take(_at_stop(view, number, lesson, stop), seconds)
    seconds = _REST + len(stop.caption.split()) / _WORDS
    yield Take(_at_stop(view, view.step, lesson, stop), seconds)


def _lesson(atlas: Atlas, name: str) -> LessonView:
    if name not in atlas.lessons:
        raise Unknown(say("picture-nothing", name=name, names=", ".join(names(atlas))))
    return lesson_view(name, atlas)


def _stops(lesson: LessonView, wish: str) -> tuple[StopView, ...]:
    if not wish:
        return lesson.stops
    stop = lesson.stop(wish)
    if stop is None:
        stops = ", ".join(stop.id for stop in lesson.stops)
        raise Unknown(say("picture-no-stop", stop=wish, name=lesson.id, stops=stops))
    return (stop,)
