"""Heavy work on the server, bounded: how many at once, for how long, and how large.

A route does it at a `Bench`; `refuse` ends a request with one sentence in plain text::

    _FILMS = Bench(places=1, seconds=120, size=40_000_000)

    with _FILMS.job() as job:
        for frame in job.steps(frames):  # looks at the clock before each
            ...
        return flask.Response(job.sized(content), ...)

Work that has no steps is given `job.left`, the seconds that it may still take.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NoReturn, TypeVar

import flask

from dashboard.view.words import say

Item = TypeVar("Item")

AGAIN = 5  # seconds after which one who found no place may ask again


def refuse(status: int, sentence: str, **headers: str) -> NoReturn:
    """End the present request with one sentence, in the language that is spoken.

    Headers are named as identifiers: ``retry_after`` is ``Retry-After``.
    """
    answer = flask.Response(f"{sentence}\n", status, mimetype="text/plain")
    answer.cache_control.no_store = True
    for name, value in headers.items():
        answer.headers[name.replace("_", "-").title()] = value
    flask.abort(answer)


@dataclass(frozen=True)
class Job:
    """A piece of work that has its place: until when it may last, how many bytes it may give."""

    until: float  # on the monotonic clock
    size: int  # bytes

    @property
    def left(self) -> float:
        """Seconds that the work may still take; never less than none."""
        return max(0.0, self.until - time.monotonic())

    def check(self) -> None:
        """End the request with 503 where the work has lasted too long."""
        if not self.left:
            refuse(503, say("job-long"))

    def steps(self, items: Iterable[Item]) -> Iterator[Item]:
        """Yield items as long as there is time for them; end the request with 503 after."""
        for item in items:
            self.check()
            yield item

    def sized(self, content: bytes) -> bytes:
        """Return what was made; end the request with 413 where it is too large to be sent."""
        if len(content) > self.size:
            refuse(413, say("job-large"))
        return content


@dataclass(frozen=True)
class Bench:
    """Places for heavy work of one kind.

    `places` is how many work at once, `seconds` how long one may last, `size` how many bytes it
    may give, `patience` for how many seconds one waits for a place before 503 is the answer.
    """

    places: int = 2
    seconds: float = 30
    size: int = 50_000_000
    patience: float = 0
    _free: threading.BoundedSemaphore = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Set up the places."""
        object.__setattr__(self, "_free", threading.BoundedSemaphore(self.places))

    @contextmanager
    def job(self) -> Iterator[Job]:
        """Take a place for a piece of work; end the request with 503 where none is free."""
        if not self._free.acquire(timeout=self.patience):
            refuse(503, say("job-busy"), retry_after=str(AGAIN))
        try:
            yield Job(time.monotonic() + self.seconds, self.size)
        finally:
            self._free.release()
