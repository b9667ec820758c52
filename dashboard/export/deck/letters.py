"""How much room a text needs on a slide, measured without the font at hand.

The widths are those of Noto Sans, the deck's font, rather too wide than too narrow; what takes
its place on a computer without it (Arial, Calibri) is narrower, so that what fits here fits there.
"""

from __future__ import annotations

from collections.abc import Sequence

LEADING = 1.24  # of a line of Noto Sans at 90%, in sizes of its letters
POINTS = 72  # in an inch

# widths in thousandths of the size: rounded up to twenty of them, letters by their width
_REGULAR = {
    180: "‘’", 240: "'", 260: " ijlі\u00a0", 280: "!,.:;·J", 300: "()`", 340: "-IІ[]",
    360: "f“”", 380: "/\\t{}•", 420: '"r', 440: "?ғ°г", 460: "_", 480: "cсszт", 500: "–зэ",
    520: "Fvүұyу«»", 540: "LГkxкхҒ", 560: "*|ETЁЕТSяқ", 580: "$+0123456789<=>Z^~×YҮҰaаeеёәвл",
    600: "V≥≤→⫽XХЗбдь", 620: "KPoРоөbdgpqБрhnuКһч", 640: "AАЯCСцRУпЭн", 660: "#BВЬийң",
    680: "Қ", 700: "ДЧҺЪъ", 720: "Л", 740: "&DGUПфӘ", 760: "HНЦNжмҢ", 780: "ИЙы",
    800: "OQОӨw…", 820: "Ф", 840: "%©ю", 860: "ЖЫ", 900: "@ш", 920: "MМщ", 940: "Wm",
    1000: "—", 1020: "№", 1040: "Ш", 1060: "ЩЮ",
}  # fmt: skip
_BOLD = {
    220: "‘’", 260: " \u00a0", 280: "'", 300: "!,.:;·", 320: "ijlі", 340: "()-J[]", 380: "`•",
    400: "IІf{}", 420: "/\\_", 440: "t°", 460: "r“”", 480: '"?г', 500: "sz–ғ", 520: "cсэ",
    560: "*EЁЕFS|зтҒ", 580: "$+0123456789<=>^~×LTZТvyуxхГүұ", 600: "eеёә≥≤→⫽я",
    620: "aаkoкоө«»ь", 640: "CСPРYҮҰbdgpqрБЬбв", 660: "#RVhnuһЗлпч", 680: "BВКKдXХУЭЯқн",
    700: "AАц", 720: "ийъ", 740: "DGЧҺЪ", 760: "&UҚЛПң", 780: "HНД", 800: "OQОӨЦ", 820: "NфӘ",
    840: "©ИЙ", 860: "w…ФмыҢ", 880: "жю", 900: "@", 920: "%Ы", 960: "MЖМ", 980: "Wш",
    1000: "m—щ", 1040: "№", 1080: "ШЮ", 1120: "Щ",
}  # fmt: skip
_WIDTHS = tuple(
    {letter: width / 1000 for width, letters in table.items() for letter in letters}
    for table in (_REGULAR, _BOLD)
)
_OTHER = (0.71, 0.77)  # any other letter: as wide as most capitals


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of a text on one line, in inches; `size` is in points."""
    widths, other = _WIDTHS[bold], _OTHER[bold]
    return sum(widths.get(letter, other) for letter in text) * size / POINTS


def lines(text: str, room: float, size: float, *, bold: bool = False) -> int:
    """Count the lines of a text in a box `room` inches wide: broken at spaces as they come.

    A word that is longer than a line, such as an address, is broken where the line ends.
    """
    return sum(_wrapped(part.split(" "), room, size, bold=bold) for part in text.split("\n"))


def _wrapped(words: Sequence[str], room: float, size: float, *, bold: bool) -> int:
    space = width(" ", size, bold=bold)
    count, at = 1, 0.0
    for word in words:
        long = width(word, size, bold=bold)
        if at and at + space + long > room:
            count, at = count + 1, 0.0
        elif at:
            at += space
        at += long
        while at > room:
            count, at = count + 1, at - room
    return count


def height(
    texts: Sequence[str], room: float, size: float, *, bold: bool = False, gap: float = 0
) -> float:
    """Return the height of paragraphs in a box `room` inches wide, in inches.

    `gap` is the space between two of them, in sizes of their letters.
    """
    rows = sum(lines(text, room, size, bold=bold) for text in texts)
    return (rows * LEADING + gap * max(len(texts) - 1, 0)) * size / POINTS


def fitted(
    texts: Sequence[str],
    box: tuple[float, float],
    sizes: Sequence[float],
    *,
    bold: bool = False,
    gap: float = 0,
) -> float:
    """Return the largest of `sizes` in which paragraphs fit a box; the smallest where none does.

    Args:
        texts: the paragraphs.
        box: width and height of the box, in inches.
        sizes: of the letters, in points.
        bold: whether the letters are bold.
        gap: the space between two paragraphs, in sizes of their letters.
    """
    fitting = (
        size
        for size in sorted(sizes, reverse=True)
        if height(texts, box[0], size, bold=bold, gap=gap) <= box[1]
    )
    return next(fitting, min(sizes))
