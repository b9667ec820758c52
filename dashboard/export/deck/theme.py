"""An empty deck: 16:9, with our colours, a font that has every letter of ours, and our layouts.

It is made from the empty presentation that comes with python-pptx, of which the plumbing is kept
and what is seen is replaced.
"""

from __future__ import annotations

from typing import Any

from pptx import Presentation
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml

from dashboard.export.deck.colours import COLOURS, THEME, colour
from dashboard.export.deck.drawing import EMU
from dashboard.export.deck.layouts import (
    HEIGHT,
    LAYOUTS,
    THIRDS,
    TITLE_PLACE,
    WIDTH,
    Place,
    placeholder,
    slide_markup,
    style,
    tree,
)
from dashboard.export.deck.text import NAMESPACES, Run, paragraph

FONT = "Noto Sans"  # has the Kazakh letters; what stands in for it, by its looks, has them too
_PANOSE = "020B0502040504020204"  # a sans serif of normal width
_LEVELS = 9
_BODY = Place("Text", "body", 1, THIRDS[0], 18)
_FORMATS = """<a:fmtScheme name="Qantar"><a:fillStyleLst>
<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
<a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst>
<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>
<a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>
<a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst>
<a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle>
<a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle>
</a:effectStyleLst><a:bgFillStyleLst>
<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>
<a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme>"""
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def empty_deck() -> Any:  # noqa: ANN401  python-pptx has no types
    """Return a presentation without slides, in the language that is spoken."""
    deck: Any = Presentation()
    deck.slide_width, deck.slide_height = round(WIDTH * EMU), round(HEIGHT * EMU)
    for layout in list(deck.slide_layouts)[len(LAYOUTS) :]:
        deck.slide_layouts.remove(layout)
    for layout, wanted in zip(deck.slide_layouts, LAYOUTS, strict=True):
        _replace(layout.element, slide_markup(wanted))
        layout.element.attrib.pop("type", None)
        layout.element.set("userDrawn", "1")
    master = deck.slide_master
    _replace(master.element, _master())
    old = master.element.find(_tag("p:txStyles"))
    old.getparent().replace(old, parse_xml(_styles()))
    _set_theme(deck.part, master.part)
    _forget(deck.part.package)
    return deck


def set_theme_of_notes(deck: Any) -> None:  # noqa: ANN401  the same
    """Give the notes the same colours and fonts."""
    _set_theme(deck.notes_master.part)


def _set_theme(*parts: Any) -> None:  # noqa: ANN401  the same
    """Put our theme in the place of the one that parts share."""
    themes: dict[str, Part] = {}
    for part in parts:
        for name, relation in list(part.rels.items()):
            if relation.reltype == RELATIONSHIP_TYPE.THEME:
                where = str(relation.target_part.partname)
                theme = Part(
                    PackURI(where), CONTENT_TYPE.OFC_THEME, part.package, _theme().encode()
                )
                part.rels.pop(name)
                part.relate_to(themes.setdefault(where, theme), RELATIONSHIP_TYPE.THEME)


def _forget(package: Any) -> None:  # noqa: ANN401  the same
    """Leave out what the empty presentation says of itself: a picture, a program, a paper."""
    gone = {RELATIONSHIP_TYPE.THUMBNAIL, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES}
    for relation in list(package.iter_rels()):
        if not relation.is_external and relation.reltype in gone:
            package.drop_rel(relation.rId)
    main = package.main_document_part
    for name, relation in list(main.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.PRINTER_SETTINGS:
            main.rels.pop(name)


def _replace(element: Any, markup: str) -> None:  # noqa: ANN401  the same
    """Put other shapes in the place of those of a layout or a master."""
    old = element.find(_tag("p:cSld"))
    new = parse_xml(markup.replace("<p:cSld", f"<p:cSld {NAMESPACES}", 1))
    element.replace(old, new)


def _tag(name: str) -> str:
    space, _, local = name.partition(":")
    uri = NAMESPACES.partition(f'xmlns:{space}="')[2].partition('"')[0]
    return f"{{{uri}}}{local}"


def _master() -> str:
    places = [TITLE_PLACE, _BODY, *LAYOUTS[1].places[-2:]]
    shapes = ""
    for number, place in enumerate(places, 2):
        body = (
            '<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" '
            f'anchor="{place.anchor}"><a:normAutofit/></a:bodyPr>'
            f"<a:lstStyle>{style(place) if place.kind in {'ftr', 'sldNum'} else ''}</a:lstStyle>"
        )
        shapes += placeholder(place, number, body + paragraph([Run(place.name)]))
    paper = f"<a:solidFill>{colour('paper')}</a:solidFill>"
    background = f"<p:bg><p:bgPr>{paper}<a:effectLst/></p:bgPr></p:bg>"
    return f"<p:cSld>{background}{tree(shapes)}</p:cSld>"


def _styles() -> str:
    """Return the text styles that every placeholder begins from."""
    fonts = "".join(
        f'<a:{kind} typeface="+{{which}}-{short}"/>'
        for kind, short in (("latin", "lt"), ("ea", "ea"), ("cs", "cs"))
    )

    def level(place: Place, number: int, which: str) -> str:
        markup = style(place, f"lvl{number}pPr")
        return markup.replace("</a:defRPr>", f"{fonts.format(which=which)}</a:defRPr>")

    title = level(TITLE_PLACE, 1, "mj")
    body = "".join(level(_BODY, number, "mn") for number in range(1, _LEVELS + 1))
    return (
        f"<p:txStyles {NAMESPACES}><p:titleStyle>{title}</p:titleStyle>"
        f"<p:bodyStyle>{body}</p:bodyStyle><p:otherStyle>{body}</p:otherStyle></p:txStyles>"
    )


def _theme() -> str:
    slots = "".join(
        f'<a:{slot}><a:srgbClr val="{COLOURS[name].upper()}"/></a:{slot}>'
        for slot, name in THEME.items()
    )
    font = f'<a:latin typeface="{FONT}" panose="{_PANOSE}"/><a:ea typeface=""/><a:cs typeface=""/>'
    space = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    return (
        f'{_HEAD}<a:theme {space} name="Qantar"><a:themeElements>'
        f'<a:clrScheme name="Qantar">{slots}</a:clrScheme>'
        f'<a:fontScheme name="Qantar"><a:majorFont>{font}</a:majorFont>'
        f"<a:minorFont>{font}</a:minorFont></a:fontScheme>{_FORMATS}</a:themeElements>"
        "<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    )
