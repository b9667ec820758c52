"""The markup of a chart."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from dashboard.export.deck.bars import HIGHEST, Plan, Series, chart_markup, column_of

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
PLAN = Plan(10, 0.5, 0, 0.1, 0.1)
ROWS = ["9 January: the ministry <&>", "15 January: the prosecutor"]
TABLE = [
    Series(HIGHEST, "Highest", [None, 230], ["", "225–230"]),
    Series("stands", "Stands", [None, 225], ["", "225–230"], frozenset({1})),
    Series("withdrawn", "Withdrawn", [164, None], ["", ""]),
]


def parsed() -> dict[str, ET.Element]:
    markup = chart_markup(ROWS, TABLE, PLAN)
    spaces = (
        'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    )
    root = ET.fromstring(markup.replace("<c:chart>", f"<c:chart {spaces}>", 1))  # noqa: S314  our own
    return {(one.findtext(f"{C}tx//{C}v") or ""): one for one in root.iter(f"{C}ser")} | {"": root}


def test_a_withdrawn_figure_is_told_without_colour_hatched_and_struck() -> None:
    gone = parsed()["Withdrawn"]
    assert gone.find(f"{C}spPr/{A}pattFill") is not None
    assert gone.find(f"{C}spPr/{A}ln/{A}prstDash") is not None
    label = gone.find(f"{C}dLbls/{C}txPr//{A}defRPr")
    assert label is not None
    assert label.get("strike") == "sngStrike"
    stands = parsed()["Stands"]
    assert stands.find(f"{C}spPr/{A}pattFill") is None


def test_a_figure_without_a_number_in_a_series_is_a_gap_and_no_zero() -> None:
    values = parsed()["Withdrawn"].find(f"{C}val")
    assert values is not None
    assert [(point.get("idx"), point.findtext(f"{C}v")) for point in values.iter(f"{C}pt")] == [
        ("0", "164"),
    ]


def test_a_range_is_written_once_in_its_own_words() -> None:
    series = parsed()
    assert "".join(series["Highest"].find(f"{C}dLbls").itertext()) == "225–230"  # type: ignore[union-attr]
    (mute,) = series["Stands"].iter(f"{C}delete")
    assert mute.get("val") == "1"


def test_each_series_reads_its_own_column_of_the_sheet() -> None:
    formulas = [one.findtext(f"{C}val//{C}f") for title, one in parsed().items() if title]
    assert formulas == [f"Chart!${column_of(at)}$2:${column_of(at)}$3" for at in (1, 2, 3)]


def test_the_bars_begin_at_nothing_and_the_first_figure_is_on_top() -> None:
    root = parsed()[""]
    least = root.find(f".//{C}valAx/{C}scaling/{C}min")
    order = root.find(f".//{C}catAx/{C}scaling/{C}orientation")
    assert least is not None
    assert order is not None
    assert (least.get("val"), order.get("val")) == ("0", "maxMin")
