"""The form that chooses the rows of a table: a search, fields and ticks, and the order."""

from __future__ import annotations

from dash import html
from dash.development.base_component import Component

from dashboard.rooms.attributes import aria
from dashboard.rooms.field import Field
from dashboard.rooms.rows import head_of
from dashboard.view.query import COLUMNS, FILTERS, LONGEST, cleared, write
from dashboard.view.scene import SIEVES
from dashboard.view.table import Table

TICKS = (("only", "disagree"), ("only", "origins"), ("provisional", "yes"))  # keys and values
HIDDEN = frozenset({"table", "day", "theme", "lang", "rows"})  # what the form hands on


def chooser(table: Table) -> html.Form:
    """Return the form that chooses rows; sent without scripts it is an address like any other."""
    query, words = table.query, table.words
    hidden = [
        Field(type="hidden", name=key, value=value)
        for key, value in query.asked().items()
        if key in HIDDEN or key in SIEVES.keys() - FILTERS[query.table]
    ]
    fields = [_field(table, key) for key in FILTERS[query.table] if key in table.choices]
    if "from" in FILTERS[query.table]:
        fields += [_date(table, "from"), _date(table, "to")]
    ticks = [_tick(table, *tick) for tick in TICKS if tick[0] in FILTERS[query.table]]
    if query.source:
        ticks.append(_cites(table))
    clear = html.A(words["rows-clear"], href=write(cleared(query)), className="button clear")
    return html.Form(
        [
            *hidden,
            _search(table),
            *fields,
            _sorting(table),
            html.Div(
                [
                    *ticks,
                    html.Button(words["rows-apply"], type="submit", className="button"),
                    clear if query.filtered else None,
                ],
                className="acts",
            ),
        ],
        id="choose",
        action="./table",
        method="get",
        role="search",
        **aria(label=words["rows-filter"]),
    )


def _search(table: Table) -> html.Div:
    words = table.words
    return html.Div(
        [
            html.Label(words["rows-search"], htmlFor="choose-q"),
            Field(
                id="choose-q",
                type="search",
                name="q",
                value=table.query.q,
                maxLength=LONGEST,
                autoComplete="off",
                spellCheck="false",
                **aria(describedby="choose-hint"),
            ),
            html.P(words["rows-search-hint"], id="choose-hint", className="facts"),
        ],
        className="field search",
    )


def _field(table: Table, key: str) -> html.Div:
    words, chosen = table.words, table.query.asked().get(key, "")
    label = words.get(f"rows-filter-{key}-{table.query.table}") or words[f"rows-filter-{key}"]
    options = [html.Option(words["rows-any"], value="")]
    options += [
        html.Option(choice.text, value=choice.value, selected=choice.value == chosen)
        for choice in table.choices[key]
    ]
    several = [choice.text for choice in table.choices[key] if choice.value in chosen.split(",")]
    if len(several) > 1:  # which the map's filter can ask for
        options.append(html.Option(", ".join(several), value=chosen, selected=True))
    return _labelled(label, key, html.Select(options, id=f"choose-{key}", name=key))


def _date(table: Table, key: str) -> html.Div:
    value = table.query.asked().get(key, "")
    field = Field(id=f"choose-{key}", type="date", name=key, value=value)
    return _labelled(table.words[f"rows-filter-{key}"], key, field)


def _sorting(table: Table) -> html.Div:
    """Return the order as a field: on a narrow screen the heads of the columns are not shown."""
    words, name, chosen = table.words, table.query.table, table.query.sort
    options = []
    for column in COLUMNS[name]:
        head = head_of(words, name, column)
        usual = column == COLUMNS[name][0]
        for sort, way in ((column, "rows-up"), (f"-{column}", "rows-down")):
            value = "" if usual and sort == column else sort
            text = words[way].format(column=head)
            options.append(html.Option(text, value=value, selected=value == chosen))
    return _labelled(
        words["rows-sort"], "sort", html.Select(options, id="choose-sort", name="sort")
    )


def _tick(table: Table, key: str, value: str) -> html.Label:
    unfound = key == "provisional" and table.query.table == "sources"
    word = f"rows-filter-{value if key == 'only' else 'unfound' if unfound else key}"
    checked = value in table.query.asked().get(key, "").split(",")
    field = Field(type="checkbox", name=key, value=value, checked=checked)
    return html.Label([field, " ", table.words[word]])


def _cites(table: Table) -> html.Label:
    text = table.words["rows-filter-source"].format(title=table.source)
    field = Field(type="checkbox", name="source", value=table.query.source, checked=True)
    return html.Label([field, " ", text])


def _labelled(label: str, key: str, field: Component) -> html.Div:
    inside = [html.Label(label, htmlFor=f"choose-{key}"), field]
    return html.Div(inside, className=f"field {key}")
