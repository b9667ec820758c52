"""What Dash would show is what the serialiser prints."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from dash import dcc, html
from hypothesis import given
from hypothesis import strategies as st

from dashboard.export.html import to_html

# U+0000 and lone surrogates cannot stand in a page at all; of the other control characters
# only what a person can type is left
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc"))) | st.text("<>&\"'\n\r\t;#x2lt amp")


class Reader(HTMLParser):
    """Collects the text and the attributes of a page."""

    def __init__(self) -> None:
        """Start with nothing read."""
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag and its attributes."""
        self.tags.append((tag, dict(attrs)))
        self.depth += 1

    def handle_endtag(self, _tag: str) -> None:
        """Note the end of an element."""
        self.depth -= 1

    def handle_data(self, data: str) -> None:
        """Collect text."""
        self.text += data


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    reader.close()
    return reader


def shown(node: object) -> str:
    """Return the text that React shows of a tree of components, by its own rules."""
    if isinstance(node, bool) or node is None:
        return ""
    if isinstance(node, list | tuple):
        return "".join(shown(child) for child in node)
    if isinstance(node, str | int):
        return str(node)
    return shown(getattr(node, "children", None))


TREES = st.recursive(
    st.none() | TEXTS | st.integers() | st.booleans(),
    lambda inside: st.builds(
        lambda kind, children, title: kind(children, title=title),
        st.sampled_from([html.Div, html.Span, html.P, html.A, html.S, html.Td]),
        st.lists(inside, max_size=4) | inside,
        TEXTS,
    ),
    max_leaves=12,
)


@given(TEXTS)
def test_any_text_survives_the_way_through_a_parser(text: str) -> None:
    assert read(to_html(html.P(text))).text == text


@given(TEXTS)
def test_any_attribute_survives_the_way_through_a_parser(text: str) -> None:
    page = to_html(html.Div(title=text, **{"data-patch": text, "aria-label": text}))
    assert read(page).tags == [("div", {"title": text, "data-patch": text, "aria-label": text})]


@given(TREES)
def test_the_text_of_a_tree_is_what_dash_shows(tree: object) -> None:
    page = read(to_html(tree))
    assert page.text == shown(tree)
    assert page.depth == 0, "every element is closed"


def test_the_attributes_are_spelled_as_in_html() -> None:
    component = html.Label(
        "Speed", htmlFor="speed", className="control small", tabIndex="-1", accessKey="s"
    )
    spelled = {"for": "speed", "class": "control small", "tabindex": "-1", "accesskey": "s"}
    assert read(to_html(component)).tags == [("label", spelled)]
    assert to_html(html.Td(colSpan=2)) == '<td colspan="2"></td>'
    assert to_html(html.Time("9 Jan", dateTime="2022-01-09")) == (
        '<time datetime="2022-01-09">9 Jan</time>'
    )


@pytest.mark.parametrize(
    ("component", "page"),
    [
        (html.Details(open=True), '<details open=""></details>'),
        (html.Details(open=False), "<details></details>"),
        (html.Div(hidden=True), '<div hidden=""></div>'),
        (html.Div(hidden=False), "<div></div>"),
        (html.Button(disabled=True), '<button disabled=""></button>'),
        (html.Div(**{"aria-pressed": False}), '<div aria-pressed="false"></div>'),
        (html.Div(draggable="false"), '<div draggable="false"></div>'),
        (html.Div(title=None), "<div></div>"),
        (html.Div(title=""), '<div title=""></div>'),
    ],
)
def test_a_boolean_attribute_stands_or_is_left_out(component: html.Div, page: str) -> None:
    assert to_html(component) == page


def test_an_element_without_content_has_no_end_tag() -> None:
    assert to_html([html.Br(), html.Hr(className="rule")]) == '<br><hr class="rule">'


def test_a_style_is_written_as_react_writes_it() -> None:
    style = {"left": "12.5%", "width": 3, "opacity": 0.5, "--low": 4.0, "marginTop": 0, "top": None}
    assert to_html(html.Div(style=style)) == (
        '<div style="left:12.5%;width:3px;opacity:0.5;--low:4;margin-top:0"></div>'
    )


def test_a_whole_number_has_no_decimal_point() -> None:
    assert to_html([html.B(164.0), html.B(0), html.B(0.5)]) == "<b>164</b><b>0</b><b>0.5</b>"


def test_a_slot_holds_raw_html() -> None:
    tree = html.Main([html.Div(id="poster-slot"), html.P("a < b")])
    assert to_html(tree, {"poster-slot": "<svg/>"}) == (
        '<main><div id="poster-slot"><svg/></div><p>a &lt; b</p></main>'
    )


def test_a_slot_that_is_not_in_the_tree_is_refused() -> None:
    with pytest.raises(KeyError, match="poster-slot"):
        to_html(html.Main(), {"poster-slot": "<svg/>"})


@pytest.mark.parametrize("component", [dcc.Graph(), html.Script("alert(1)"), html.Iframe("x")])
def test_what_is_no_element_of_a_room_is_refused(component: html.Div) -> None:
    with pytest.raises(TypeError):
        to_html(component)


def test_what_is_no_component_is_refused() -> None:
    with pytest.raises(TypeError, match="dict"):
        to_html(html.Div([{"type": "Div"}]))


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", " JAVA\tscript:alert(1)", "data:text/html,x", "\x01vbscript:"],
)
def test_an_address_that_would_run_is_not_printed(address: str) -> None:
    assert to_html(html.A("source", href=address)) == '<a href="about:blank">source</a>'


def test_a_line_feed_that_comes_first_in_a_pre_is_kept() -> None:
    assert to_html(html.Pre("\na")) == "<pre>\n\na</pre>"


def test_what_only_dash_needs_is_not_printed() -> None:
    assert to_html(html.Div("x", id={"b": 1, "a": 2}, n_clicks=3, disable_n_clicks=True)) == (
        '<div id="{&quot;a&quot;:2,&quot;b&quot;:1}">x</div>'
    )


def test_a_frame_is_printed_as_long_as_it_holds_no_text() -> None:
    assert to_html(html.Iframe(src="/embed", title="A & B")) == (
        '<iframe src="/embed" title="A &amp; B"></iframe>'
    )
    with pytest.raises(TypeError, match="cannot be escaped"):
        to_html(html.Iframe("text"))


def test_attributes_stand_in_one_order_whatever_order_they_were_given_in() -> None:
    link = {"title": "A", "href": "/", "id": "way", "data-b": "2", "data-a": "1", "aria-label": "A"}
    printed = '<a id="way" href="/" title="A" aria-label="A" data-a="1" data-b="2"></a>'
    assert to_html(html.A(**link)) == to_html(html.A(**dict(reversed(link.items())))) == printed
