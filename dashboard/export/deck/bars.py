"""The markup of a chart of figures: one bar a figure, one series for what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from html import escape

from dashboard.export.deck.colours import colour
from dashboard.export.deck.drawing import Paint
from dashboard.export.deck.signs import DASHES, DOTS, HINT
from dashboard.export.deck.text import Run, language_tag, paragraph

SHEET = "Chart"
LEGEND = 9.0  # points
HIGHEST, DOUBTED, PARTISAN = "highest", "doubted", "partisan"
_PAINTS = {
    HIGHEST: Paint("toll", HINT, "toll", 0.75),
    "stands": Paint("toll", 1),
    "revised": Paint("toll", 0.4, "toll", 0.75),
    "withdrawn": Paint("withdrawn", 1, "withdrawn", 1.25, DASHES),
    DOUBTED: Paint("toll", 0.6, "ink", 1, DOTS),
    PARTISAN: Paint("partisan", 1, "ink", 1, DOTS),
}
_HATCHES = {"withdrawn": "wdUpDiag", PARTISAN: "smCheck"}
_CATEGORIES, _NUMBERS = 111_111_111, 222_222_222  # the ids of the two axes
_NO_TEXT_SHAPE = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"


@dataclass(frozen=True)
class Series:
    """A column of the chart's data: its key, its title, and a number or nothing for each row.

    `words` are the figures as their claimants gave them, for the rows where the number alone says
    less; a row of `mute` has no number beside its bar.
    """

    key: str
    title: str
    values: Sequence[int | None]
    words: Sequence[str]
    mute: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Plan:
    """Where the parts of a chart stand, in shares of its width and height; `size` is in points."""

    size: float
    left: float
    top: float
    right: float
    bottom: float


def chart_markup(rows: Sequence[str], table: Sequence[Series], plan: Plan) -> str:
    """Return the chart's element, ``c:chart``."""
    series = "".join(_series(one, rows, at, plan.size) for at, one in enumerate(table))
    text = _text(Run("", plan.size, ink="ink"))
    small = _text(Run("", LEGEND, ink="muted"))
    return (
        '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>'
        f"{_layout(plan)}"
        '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'{series}<c:gapWidth val="40"/><c:overlap val="100"/>'
        f'<c:axId val="{_CATEGORIES}"/><c:axId val="{_NUMBERS}"/></c:barChart>'
        f'<c:catAx><c:axId val="{_CATEGORIES}"/>'
        '<c:scaling><c:orientation val="maxMin"/></c:scaling>'  # the first figure on top
        '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f'<c:spPr><a:ln w="9525"><a:solidFill>{colour("edge")}</a:solidFill></a:ln></c:spPr>'
        f'{text}<c:crossAx val="{_NUMBERS}"/><c:crosses val="autoZero"/><c:auto val="0"/>'
        '<c:lblAlgn val="ctr"/><c:lblOffset val="60"/>'
        '<c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>'  # the words of every row
        f'<c:valAx><c:axId val="{_NUMBERS}"/>'
        '<c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>'
        '<c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="#,##0" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        f'<c:crossAx val="{_CATEGORIES}"/><c:crosses val="autoZero"/></c:valAx>'
        "<c:spPr><a:noFill/></c:spPr></c:plotArea>"
        f'<c:legend><c:legendPos val="b"/><c:overlay val="0"/>{small}</c:legend>'
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
    )


def text_markup(size: float) -> str:
    """Return how a chart's text looks where nothing else is said: ``c:txPr``."""
    return _text(Run("", size, ink="ink"))


def column_of(number: int) -> str:
    """Return the letter of a column of the sheet; the first one, 0, holds the rows' titles."""
    return chr(ord("A") + number)


def _layout(plan: Plan) -> str:
    wide, high = 1 - plan.left - plan.right, 1 - plan.top - plan.bottom
    return (
        '<c:layout><c:manualLayout><c:layoutTarget val="inner"/>'
        '<c:xMode val="edge"/><c:yMode val="edge"/>'
        f'<c:x val="{plan.left:.4f}"/><c:y val="{plan.top:.4f}"/>'
        f'<c:w val="{wide:.4f}"/><c:h val="{high:.4f}"/></c:manualLayout></c:layout>'
    )


def _series(series: Series, rows: Sequence[str], at: int, size: float) -> str:
    last, column = len(rows) + 1, column_of(at + 1)
    titles = "".join(
        f'<c:pt idx="{row}"><c:v>{escape(text)}</c:v></c:pt>' for row, text in enumerate(rows)
    )
    numbers = "".join(
        f'<c:pt idx="{row}"><c:v>{value}</c:v></c:pt>'
        for row, value in enumerate(series.values)
        if value is not None
    )
    return (
        f'<c:ser><c:idx val="{at}"/><c:order val="{at}"/>'
        f"<c:tx><c:strRef><c:f>{SHEET}!${column}$1</c:f><c:strCache>"
        f'<c:ptCount val="1"/><c:pt idx="0"><c:v>{escape(series.title)}</c:v></c:pt>'
        "</c:strCache></c:strRef></c:tx>"
        f'<c:spPr>{_paint(series.key)}</c:spPr><c:invertIfNegative val="0"/>'
        f"<c:dLbls>{''.join(_labels(series, size))}</c:dLbls>"
        f"<c:cat><c:strRef><c:f>{SHEET}!$A$2:$A${last}</c:f><c:strCache>"
        f'<c:ptCount val="{len(rows)}"/>{titles}</c:strCache></c:strRef></c:cat>'
        f"<c:val><c:numRef><c:f>{SHEET}!${column}$2:${column}${last}</c:f><c:numCache>"
        f'<c:formatCode>#,##0</c:formatCode><c:ptCount val="{len(rows)}"/>{numbers}'
        "</c:numCache></c:numRef></c:val></c:ser>"
    )


def _paint(key: str) -> str:
    """Return how a series is painted: hatched where its figures are not to be counted on."""
    paint = _PAINTS[key]
    if key not in _HATCHES:
        return paint.markup()
    hatch = (
        f'<a:pattFill prst="{_HATCHES[key]}"><a:fgClr>{colour(paint.fill)}</a:fgClr>'
        f"<a:bgClr>{colour('paper')}</a:bgClr></a:pattFill>"
    )
    return hatch + replace(paint, fill="").markup().removeprefix("<a:noFill/>")


def _labels(series: Series, size: float) -> Iterable[str]:
    """Yield the words beside the bars: the number itself, which follows the data, or the words."""
    gone = series.key == "withdrawn"
    dress = Run("", size, not gone, "muted" if gone else "ink", struck=gone)
    shown = (
        '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>'
        '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>'
        '<c:showBubbleSize val="0"/>'
    )
    for row, value in enumerate(series.values):
        if value is None:
            continue
        if row in series.mute:
            yield f'<c:dLbl><c:idx val="{row}"/><c:delete val="1"/></c:dLbl>'
        elif series.words[row]:
            rich = paragraph([replace(dress, text=series.words[row])])
            yield (
                f'<c:dLbl><c:idx val="{row}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/>'
                f"{rich}</c:rich></c:tx>{_NO_TEXT_SHAPE}{shown}</c:dLbl>"
            )
    yield f'<c:numFmt formatCode="#,##0" sourceLinked="0"/>{_NO_TEXT_SHAPE}{_text(dress)}{shown}'


def _text(dress: Run) -> str:
    """Return a run's dress as a chart's text properties."""
    tag = language_tag()
    weight = 1 if dress.bold else 0
    struck = ' strike="sngStrike"' if dress.struck else ""
    return (
        "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>"
        f'<a:defRPr sz="{round(dress.size * 100)}" b="{weight}"{struck}>'
        f"<a:solidFill>{colour(dress.ink)}</a:solidFill>"
        '<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr>'
        f'<a:endParaRPr lang="{tag}"/></a:p></c:txPr>'
    )
