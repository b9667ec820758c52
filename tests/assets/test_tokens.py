"""The colours of the page can be read, in both themes, by everybody."""

from __future__ import annotations

import itertools
import math
import re
from pathlib import Path

import pytest

CSS = Path(__file__).parents[2] / "assets/css"
FAMILIES = ("protest", "force", "decision", "aftermath", "context")
TINTS = ("land", "tint-1", "tint-2", "tint-3", "tint-4")
CLAIMANTS = ("official", "independent", "press", "partisan", "own")
GROUNDS = ("paper", "surface")
MAP_GROUNDS = ("sea", "land", "land-faint", "tint-1", "tint-2", "tint-3", "tint-4")
Colour = tuple[float, float, float]


def themes() -> dict[str, dict[str, str]]:
    """Read the colours of each theme from the sheet."""
    text = re.sub(
        r"/\*.*?\*/", "", (CSS / "tokens.css").read_text(encoding="utf-8"), flags=re.DOTALL
    )
    blocks = re.findall(r"(:root[^{]*)\{([^{}]*)\}", text)
    found = {
        "light": next(body for name, body in blocks if name.strip() == ":root"),
        "system dark": next(body for name, body in blocks if "not(" in name),
        "dark": next(body for name, body in blocks if '="dark"' in name),
    }
    return {
        theme: dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6});", body))
        for theme, body in found.items()
    }


THEMES = themes()
THEME = pytest.mark.parametrize("theme", ["light", "dark"])


def linear(colour: str) -> Colour:
    """Return a colour's linear red, green and blue, each from 0 to 1."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return red, green, blue


def luminance(colour: str) -> float:
    """Return the relative luminance as WCAG defines it."""
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG defines it, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def lab(colour: Colour) -> Colour:
    """Return CIE L*a*b* of a linear colour, for white D65."""
    red, green, blue = colour
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089

    def bend(value: float) -> float:
        return value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116

    return 116 * bend(y) - 16, 500 * (bend(x) - bend(y)), 200 * (bend(y) - bend(z))


# Machado, Oliveira and Fernandes 2009, severity 1.0
SIGHT = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red cones": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green cones": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "no blue cones": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def seen(colour: str, sight: str) -> Colour:
    """Return a colour in CIE L*a*b* as eyes of one kind see it."""
    parts = linear(colour)
    red, green, blue = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, parts, strict=True))))
        for row in SIGHT[sight]
    )
    return lab((red, green, blue))


def test_every_theme_names_the_same_colours() -> None:
    assert set(THEMES["light"]) == set(THEMES["dark"])
    assert THEMES["dark"] == THEMES["system dark"]


@THEME
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", ["ink", "muted", "accent", "warning", "withdrawn", *CLAIMANTS])
def test_text_can_be_read_on_the_page(theme: str, text: str, ground: str) -> None:
    assert contrast(THEMES[theme][text], THEMES[theme][ground]) >= 4.5


@THEME
@pytest.mark.parametrize("ground", MAP_GROUNDS)
def test_text_can_be_read_on_the_map(theme: str, ground: str) -> None:
    assert contrast(THEMES[theme]["ink"], THEMES[theme][ground]) >= 4.5


@THEME
@pytest.mark.parametrize("ground", ["sea", "land-faint"])
def test_the_credits_can_be_read_on_the_map(theme: str, ground: str) -> None:
    assert contrast(THEMES[theme]["muted"], THEMES[theme][ground]) >= 4.5


@THEME
def test_the_option_that_holds_can_be_read(theme: str) -> None:
    assert contrast(THEMES[theme]["on-chosen"], THEMES[theme]["chosen"]) >= 4.5


@THEME
@pytest.mark.parametrize("mark", [*FAMILIES, "toll", "edge", "focus"])
def test_what_is_drawn_stands_out_from_the_page(theme: str, mark: str) -> None:
    assert contrast(THEMES[theme][mark], THEMES[theme]["paper"]) >= 3


@THEME
@pytest.mark.parametrize("ground", ["sea", "land", "tint-1"])
@pytest.mark.parametrize("mark", [*FAMILIES, "toll", "focus"])
def test_a_mark_stands_out_from_the_map(theme: str, mark: str, ground: str) -> None:
    assert contrast(THEMES[theme][mark], THEMES[theme][ground]) >= 3


def apart(theme: str, sight: str, one: str, other: str) -> float:
    """Return how far two colours of a theme are apart for one kind of eye, as CIE 1976 counts."""
    return math.dist(*(seen(THEMES[theme][colour], sight) for colour in (one, other)))


@THEME
@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize(
    ("one", "other"),
    [*itertools.combinations(FAMILIES, 2), *itertools.combinations(CLAIMANTS, 2)],
)
def test_two_families_and_two_claimants_differ_for_every_kind_of_eye(
    theme: str, sight: str, one: str, other: str
) -> None:
    assert apart(theme, sight, one, other) >= 10


@THEME
@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize(("one", "other"), list(itertools.pairwise(TINTS)))
def test_a_region_s_tint_differs_from_the_next_for_every_kind_of_eye(
    theme: str, sight: str, one: str, other: str
) -> None:
    assert apart(theme, sight, one, other) >= 6


@THEME
def test_tints_go_one_way_from_light_to_dark_or_back(theme: str) -> None:
    lightness = [luminance(THEMES[theme][tint]) for tint in TINTS]
    assert lightness == sorted(lightness, reverse=theme == "light")


def rules(sheet: str, names: tuple[str, ...], pattern: str) -> dict[str, list[str]]:
    """Return what a sheet says of the shape of each name: all of its rules but the colours."""
    text = (CSS / sheet).read_text(encoding="utf-8")
    found: dict[str, list[str]] = {name: [] for name in names}
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", text):
        for name in names:
            said = re.sub(r"--fill:[^;]*;?", "", body).strip()
            if said and re.search(pattern.format(name=name), selector):
                found[name].append(re.sub(rf"var\(--{name}\)", "var(--own)", said))
    return found


@pytest.mark.parametrize(
    ("sheet", "names", "pattern"),
    [
        ("poster.css", FAMILIES, r'mark[^,]*data-state="{name}"[^,]*\.low'),
        ("legend.css", FAMILIES, r'swatch\[data-state="{name}"\]'),
        ("timeline.css", FAMILIES, r'span\[data-family="{name}"\]'),
        ("story.css", FAMILIES, r'data-family="{name}"\]::before'),
        ("toll.css", CLAIMANTS, r'ledger \.sign\[data-kind="{name}"\]'),
    ],
)
def test_no_colour_stands_alone(sheet: str, names: tuple[str, ...], pattern: str) -> None:
    shapes = [tuple(said) for said in rules(sheet, names, pattern).values()]
    assert len(set(shapes)) == len(names), "each has a shape or a pattern of its own as well"


@pytest.mark.parametrize("sheet", sorted(CSS.glob("*.css")), ids=lambda sheet: sheet.name)
def test_only_the_tokens_name_colours(sheet: Path) -> None:
    text = re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL)
    if sheet.name != "tokens.css":
        assert not re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[^{}]*;)|\brgba?\(|\bhsla?\(", text)


@pytest.mark.parametrize("sheet", sorted(CSS.glob("*.css")), ids=lambda sheet: sheet.name)
def test_a_sheet_uses_only_what_is_named(sheet: Path) -> None:
    text = sheet.read_text(encoding="utf-8")
    everything = "".join(other.read_text(encoding="utf-8") for other in CSS.glob("*.css"))
    named = set(re.findall(r"(--[\w-]+)\s*:", everything))
    set_elsewhere = {
        "--low",
        "--high",
        "--near",
        "--k",
        "--dx",
        "--dy",
        "--at",
    }  # by the poster and by the player
    assert set(re.findall(r"var\((--[\w-]+)", text)) <= named | set_elsewhere


@pytest.mark.parametrize("sheet", sorted(CSS.glob("*.css")), ids=lambda sheet: sheet.name)
def test_a_sheet_fetches_nothing(sheet: Path) -> None:
    text = sheet.read_text(encoding="utf-8")
    assert "@import" not in text
    assert not re.findall(r"url\((?!['\"]?data:)", text)
