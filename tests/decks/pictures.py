"""Shows every lesson's slides as LibreOffice draws them: pictures in `build/decks`.

It checks that each slide is a page and that no page is blank; the rest is for eyes.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import cv2
import numpy as np
from pptx import Presentation
from pypdf import PdfReader

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from dashboard.export.deck.deck import deck  # noqa: E402  after the path to it
from dashboard.view.language import LANGUAGES, speaking  # noqa: E402
from geodata import RECORD  # noqa: E402
from geodata.atlas import Atlas, read_atlas  # noqa: E402

OUT = ROOT / "build/decks"
SHARPNESS = 96  # pixels in an inch
LEAST = 0.005  # of a page's pixels that are not paper
PROGRAMS = {"soffice": "LibreOffice (soffice)", "pdftoppm": "Poppler (pdftoppm)"}


def main() -> None:
    """Make the decks and their pictures; end with 1 where something is wrong or missing."""
    missing = [title for name, title in PROGRAMS.items() if shutil.which(name) is None]
    if missing:
        sys.exit(f"check-deck needs {' and '.join(missing)}: install it and try again.")
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    wrong = show(read_atlas(RECORD))
    if wrong:
        sys.exit("\n".join(wrong))
    sys.stdout.write(f"{len(list(OUT.glob('*.png')))} slides to look at in {OUT}\n")


def show(atlas: Atlas) -> list[str]:
    """Make every deck and its pictures, and return what is wrong with them."""
    slides: dict[str, int] = {}
    for name in atlas.lessons:
        for language in LANGUAGES:
            with speaking(language):
                made = deck(name, atlas)
            (OUT / f"{name}-{language}.pptx").write_bytes(made)
            slides[f"{name}-{language}"] = len(Presentation(io.BytesIO(made)).slides)
    with tempfile.TemporaryDirectory() as profile:
        run(
            *("soffice", "--headless", f"-env:UserInstallation=file://{profile}"),
            *("--convert-to", "pdf", "--outdir", str(OUT)),
            *(str(OUT / f"{stem}.pptx") for stem in slides),
        )
    return [problem for stem, number in slides.items() for problem in look(stem, number)]


def look(stem: str, slides: int) -> list[str]:
    """Turn a deck's pages into pictures, and return what is wrong with them."""
    pages = OUT / f"{stem}.pdf"
    if not pages.exists():
        return [f"{stem}: LibreOffice did not open it"]
    found = len(PdfReader(pages).pages)
    if found != slides:
        return [f"{stem}: {slides} slides are {found} pages"]
    run("pdftoppm", "-r", str(SHARPNESS), "-png", str(pages), str(OUT / stem))
    pictures = sorted(OUT.glob(f"{stem}-[0-9]*.png"))
    return [f"{picture.name}: blank" for picture in pictures if share(picture) < LEAST]


def share(picture: Path) -> float:
    """Return the share of a picture's pixels that are not white."""
    pixels = cv2.imread(str(picture), cv2.IMREAD_GRAYSCALE)
    return float(np.mean(np.asarray(pixels) < 250))


def run(*command: str) -> None:
    """Run a program that says nothing where all is well."""
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


if __name__ == "__main__":
    main()
