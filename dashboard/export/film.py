"""Films: takes as MP4 and as GIF, drawn without a browser."""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from dashboard.export.extra import brought
from dashboard.export.picture import png_file
from dashboard.export.shots import Take
from dashboard.export.unfit import Lacking
from dashboard.figures.inks import blended
from dashboard.figures.still import Sheet
from dashboard.view.words import say

RATES = {"mp4": 25, "gif": 10}  # frames in a second
"""The kinds of films that can be made, each with its frames in a second."""
_TWEEN = 0.32  # seconds in which marks grow, tints change and the playhead moves
CODECS = ("libx264", "libopenh264")
_QUALITY = {"libx264": {"crf": "20", "preset": "medium", "tune": "animation"}}
_BITS = 3_000_000  # in a second, for a codec that knows no constant quality
_SHADES = (0.2, 0.4, 0.6, 0.8)  # between two colours of a GIF, for the rims of letters


@dataclass(frozen=True)
class Frame:
    """A drawing, and for how many frames of the film it is shown."""

    svg: str
    count: int


Watch = Callable[[Iterable[Frame]], Iterable[Frame]]


@dataclass(frozen=True)
class Film:
    """Takes on one sheet, at a number of frames in a second."""

    sheet: Sheet
    takes: Sequence[Take]
    rate: int
    speed: float = 1.0

    def counts(self) -> list[int]:
        """Return how many frames each take has; at least one."""
        return [max(1, round(take.seconds / self.speed * self.rate)) for take in self.takes]

    @property
    def length(self) -> int:
        """How many frames the film has."""
        return sum(self.counts())

    @property
    def seconds(self) -> float:
        """How long the film lasts."""
        return self.length / self.rate

    @property
    def drawings(self) -> int:
        """How many different frames are drawn."""
        return sum(self._moving(at, count) + 1 for at, count in enumerate(self.counts()))

    def frames(self) -> Iterator[Frame]:
        """Yield the frames: a take's movement, then the take at rest."""
        before = None
        for at, (take, count) in enumerate(zip(self.takes, self.counts(), strict=True)):
            moving = self._moving(at, count)
            for number in range(moving):
                share = _eased((number + 1) / (moving + 1))
                yield Frame(self.sheet.draw(take.shot, before, share), 1)
            yield Frame(self.sheet.draw(take.shot), count - moving)
            before = take.shot

    def _moving(self, at: int, count: int) -> int:
        return min(round(_TWEEN * self.rate), count // 2) if at else 0


def _eased(share: float) -> float:
    """Return how far a movement is that begins fast and ends softly."""
    return 1 - (1 - share) ** 2


def all_of(frames: Iterable[Frame]) -> Iterable[Frame]:
    """Watch over nothing: return frames as they come."""
    return frames


def write_mp4(film: Film, path: Path, watch: Watch = all_of) -> None:
    """Write a film as MP4: H.264, which every player knows, its index first.

    Args:
        film: what is shown; the sides of its sheet must be even.
        path: the file.
        watch: gets the frames and gives them on: a progress bar, or a bound on time.

    Raises:
        Lacking: what draws or encodes it is not installed.
    """
    av, images = brought("av", "PIL.Image", "resvg_py")[:2]
    codec = _codec(av)
    with av.open(str(path), "w", options={"movflags": "faststart"}) as container:
        stream = container.add_stream(codec, rate=film.rate, options=_QUALITY.get(codec, {}))
        stream.width, stream.height = film.sheet.size.width, film.sheet.size.height
        stream.pix_fmt = "yuv420p"
        if codec not in _QUALITY:
            stream.bit_rate = _BITS
        context = stream.codec_context
        # Said in the file, or players of large films take them for others.
        context.colorspace = context.color_primaries = context.color_trc = 1  # BT.709
        context.color_range = 1  # from 16 to 235
        moment = itertools.count()
        for frame in watch(film.frames()):
            image = av.VideoFrame.from_image(_image(images, frame.svg)).reformat(
                format="yuv420p",
                src_colorspace="ITU709",
                dst_colorspace="ITU709",
                dst_color_range="MPEG",
            )
            for _ in range(frame.count):
                image.pts, image.time_base = next(moment), Fraction(1, film.rate)
                container.mux(stream.encode(image))
        container.mux(stream.encode())


def write_gif(film: Film, path: Path, watch: Watch = all_of) -> None:
    """Write a film as GIF that plays without end, in the colours of its theme.

    Args:
        film: what is shown.
        path: the file.
        watch: as for `write_mp4`.

    Raises:
        Lacking: what draws or encodes it is not installed.
    """
    (images,) = brought("PIL.Image", "resvg_py")[:1]
    palette = images.new("P", (1, 1))
    palette.putpalette(_palette(film.sheet.inks))
    lasting: list[int] = []

    def drawn() -> Iterator[Any]:
        for frame in watch(film.frames()):
            lasting.append(round(1000 * frame.count / film.rate))
            # Undithered: flat colours stay flat, and the file small.
            yield _image(images, frame.svg).quantize(palette=palette, dither=images.Dither.NONE)

    pictures = list(drawn())
    pictures[0].save(
        path,
        format="GIF",
        save_all=True,
        append_images=pictures[1:],
        duration=lasting,
        loop=0,
        optimize=False,
        disposal=1,
    )


def write(film: Film, path: Path, watch: Watch = all_of) -> None:
    """Write a film as its path ends, one of `RATES`; arguments and errors as above."""
    writers: dict[str, Callable[[Film, Path, Watch], None]] = {
        ".mp4": write_mp4,
        ".gif": write_gif,
    }
    writers[path.suffix](film, path, watch)


def _image(images: Any, svg: str) -> Any:  # noqa: ANN401  of an optional package
    return images.open(io.BytesIO(png_file(svg))).convert("RGB")


def _codec(av: Any) -> str:  # noqa: ANN401  the same
    """Return the best encoder of H.264 that there is."""
    for name in CODECS:
        try:
            av.Codec(name, "w")
        except ValueError:  # no such encoder
            continue
        return name
    raise Lacking(say("film-codec", codecs=", ".join(CODECS)))


def _palette(inks: Mapping[str, str]) -> list[int]:
    """Return the colours of a GIF: those of the theme, and shades between those that meet."""
    grounds = ("paper", "land-faint", "land", "sea", "surface", *(f"tint-{n}" for n in range(1, 5)))
    above = ("ink", "muted", "withdrawn", "force", "protest", "toll")
    shades = [
        blended(inks[ground], inks[ink], share)
        for share in _SHADES
        for ground in grounds
        for ink in above
    ]
    colours = list(dict.fromkeys([*inks.values(), *shades]))[:256]
    return [int(colour[at : at + 2], 16) for colour in colours for at in (1, 3, 5)]
