"""The texts of the pages that are read: longer than a label, and read where one has time."""

from __future__ import annotations

from collections.abc import Mapping

PROSE: Mapping[str, str] = {
    "days-document": "January 2022, one map a day · Qantar",
    "days-description": "Twenty small maps, one for each day from 1 to 20 January 2022.",
    "days-title": "One map a day",
    "days-lead": (
        "1 to 20 January 2022, for those who would rather compare than watch. Each date leads to "
        "the large map of its day."
    ),
    "compare-document": "Two places side by side · Qantar",
    "compare-description": "The figures of two places side by side, as known then and now.",
    "compare-title": "Two places side by side",
    "compare-lead": (
        "What was said of each, and what stands. Figures of two places are never added, and a "
        "place without a figure is not a place without a toll."
    ),
    "compare-one": "First place",
    "compare-other": "Second place",
    "compare-measure": "Figure",
    "compare-show": "Compare",
    "compare-turns": "Then and now",
    "compare-then": "As known from that day on",
    "compare-now": "As known now",
    "compare-shared": "What both have",
    "compare-counted": "What is counted",
    "compare-none": "There is no figure that both places have.",
    "compare-story": "Story and every figure",
    "lost-document": "No such page · Qantar",
    "lost-description": "There is no page at this address.",
    "lost-title": "No such page",
    "lost-text": "There is no page at this address. It may have been mistyped.",
    "about-title": "About the record",
    "about-document": "About the record · Qantar",
    "about-description": (
        "How the figures are chosen, how every event, figure and source was found again, what "
        "was looked for and not found, and what was changed."
    ),
    "about-lead": (
        "Qantar shows what was said about Kazakhstan's January 2022: who said it, on which day, "
        "and what became of it. It counts nothing itself, and names no private person among the "
        "dead, the hurt and the tried."
    ),
    "about-map": "To the map",
    "about-contents": "On this page",
    "about-figures": "How a figure stands",
    "about-figures-text": (
        "A figure is a claim: one claimant's number for one measure, group and place, said on "
        "one day. The claimant is who says it, not who prints it. A later claim of the same "
        "claimant replaces the earlier one, and both stay in the ledger; a claim that was "
        "withdrawn stays too, struck through. Vague words stay words, an open range stays open, "
        "and what is empty is unknown, never zero."
    ),
    "about-places-text": (
        "A figure of the country or of a region is never pinned to a city, and figures of "
        "different claimants, groups or places are never added. What is known only to a month "
        "or a year counts from its end."
    ),
    "about-sources": "Sources and origins",
    "about-sources-text": (
        "A source is a page; its origin is who stands behind it: a ministry whose words it passes "
        "on, an agency, an outlet's own reporters, a party to the events. Five agencies that pass "
        "on one ministry are one origin. What rests on fewer than two origins, only on pages "
        "that repeat others, or was not found again is marked as provisional. Where the origin "
        "cannot be told it is empty and counts for nothing."
    ),
    "about-checked": "How the record was checked",
    "about-checked-text": (
        "Every event, figure, source and statement was looked up again, one by one, as a stranger "
        "would: at the page that it cites, or at another page that states the same. What a page "
        "says won over what the record said. What could not be found again stays, is marked, "
        "and is provisional. The looking up was done in stored copies of public pages, of which "
        "often only the beginning could be read; last on {date}."
    ),
    "about-table": "Table",
    "about-cited": "Found at its page",
    "about-independent": "Found at another page",
    "about-not-found": "Not found again",
    "about-all": "All",
    "about-searched": "Looked for and not found",
    "about-searched-text": (
        "What one would expect to exist, and what a search in English, Russian and Kazakh did not "
        "bring up. It may exist all the same."
    ),
    "about-statements": "The article that the project began from",
    "about-statements-text": (
        "The project began with an unsigned article of a left-wing movement about the protests. "
        "It is one partisan source among many. Each of its statements was held against other "
        "sources: {counts}."
    ),
    "about-statement": "What the article says",
    "about-verdict": "How it fares",
    "about-changes": "What was changed",
    "about-changes-text": (
        "Every correction of a cell, and every row that was added since the first version, is "
        "written down with what stood there, what stands there now, and why."
    ),
    "about-changes-cells": "Cells corrected",
    "about-changes-rows": "Rows added",
    "about-changes-all": "The whole list, in English",
    "changes-document": "Changes of the record · Qantar",
    "changes-description": "Every correction of the record, and why it was made.",
    "changes-title": "Changes of the record",
    "changes-lead": (
        "Every correction of a cell and every row that was added since the first version. The "
        "list is kept in English, in which the record is written."
    ),
    "about-page": "page",
    "about-languages": "Languages",
    "about-languages-text": (
        "The record is written in English; Kazakh and Russian are translations of the same "
        "sentences. Each row is marked until a native reader has read it; until then the English "
        "text is the one that holds. Titles of pages stand in the pages' own language."
    ),
    "about-language": "Language",
    "about-translated": "Rows translated",
    "about-stale": "Missing or behind the English",
    "about-read": "Read by a native reader",
    "about-cite": "How to cite",
    "about-cite-text": (
        "Cite a figure with its claimant and the day on which it was said, and the source itself "
        "where you can: the figures are theirs, not ours. For maps add "
        "“© OpenStreetMap contributors”. The record as a whole:"
    ),
    "about-cite-page": (
        "A view of the map is cited by its address, which holds the day, the place, the measure "
        "and the clock."
    ),
    "about-cite-bib": "BibTeX",
    "about-cite-json": "CSL-JSON",
    "about-licences": "Licences",
    "about-licences-text": (
        "Whose work is shown, and under which licence. Titles of pages belong to their publishers."
    ),
    "about-limits": "Limits",
    "about-limits-text": (
        "The record is documented, not total: no list of the dead with place, day and "
        "circumstances has been published in full, and figures of detained and injured people "
        "overlap in ways that their claimants do not explain. Most pages were written in "
        "English or Russian; Kazakh pages are fewer than they should be. Coordinates are those "
        "of settlements, not of streets."
    ),
    # the record as tables
    "rows-document": "{table} as a table · Qantar",
    "rows-description": (
        "Every event, figure, source and place of the record as tables that can be searched and "
        "sorted, each row with its sources and its place on the map."
    ),
    "rows-title": "The record as tables",
    "rows-lead": (
        "All that the map shows, row by row. A figure stands with who said it, on which day, and "
        "what became of it; what is empty is unknown, never zero."
    ),
    "rows-places": "Places",
    "rows-tables": "Tables",
    "rows-shown": "Rows {first} to {last} of {n}.",
    "rows-shown-some": "Rows {first} to {last} of {n} that match; the table has {all}.",
    "rows-shown-none": "No row matches; the table has {all}.",
    "rows-events-day": "When",
    "rows-events-place": "Where",
    "rows-events-kind": "Kind",
    "rows-events-title": "What happened",
    "rows-events-origins": "Attested by",
    "rows-claims-said": "Said on",
    "rows-claims-figure": "Figure",
    "rows-claims-measure": "What is counted",
    "rows-claims-place": "Where and when",
    "rows-claims-claimant": "Who says it",
    "rows-claims-status": "What became of it",
    "rows-sources-published": "Published",
    "rows-sources-publisher": "Publisher",
    "rows-sources-title": "Page",
    "rows-sources-kind": "Kind",
    "rows-sources-language": "Language",
    "rows-sources-origin": "Origin",
    "rows-sources-cited": "Cited by",
    "rows-sources-links": "Map",
    "rows-places-place": "Place",
    "rows-places-region": "Lies in",
    "rows-places-events": "Events",
    "rows-places-figures": "Figures as known now",
    "rows-places-people": "People",
    "rows-links": "Sources and map",
    "rows-about": "About the place",
    "rows-unknown": "not known",
    "rows-unverified": "{measure}: only unverified or partisan figures",
    "rows-kind-country": "country",
    "rows-kind-region": "region",
    "rows-kind-city": "city of republican significance",
    "rows-kind-settlement": "settlement",
    "rows-kind-field": "field",
    "rows-map": "On the map",
    "rows-map-of": "On the map: {title}",
    "rows-link": "Link to this row",
    "rows-link-of": "Link to this row: {title}",
    "rows-filter": "Choose rows",
    "rows-search": "Search",
    "rows-search-hint": "Every word must occur; other spellings of a place are found too.",
    "rows-any": "All",
    "rows-filter-place": "Place",
    "rows-filter-families": "Family of events",
    "rows-filter-kind-events": "Kind of event",
    "rows-filter-kind-sources": "Kind of source",
    "rows-filter-measure": "Measure",
    "rows-filter-claimants": "Kind of claimant",
    "rows-filter-status": "What became of it",
    "rows-filter-from": "From day",
    "rows-filter-to": "To day",
    "rows-filter-disagree": "Only where sources disagree",
    "rows-filter-origins": "Only with two independent origins or more",
    "rows-filter-provisional": "Only provisional",
    "rows-filter-unfound": "Only not found again",
    "rows-filter-source": "Only rows that cite “{title}”",
    "rows-sort": "Sort by",
    "rows-up": "{column}, upwards",
    "rows-down": "{column}, downwards",
    "rows-apply": "Show",
    "rows-clear": "Show every row",
    "rows-paging": "Pages of the table",
    "rows-paging-below": "Pages of the table, below the rows",
    "rows-previous": "Previous rows",
    "rows-next": "Next rows",
    "rows-page": "Page {page} of {pages}",
    "rows-everything": "All rows on one page",
    "rows-by-page": "Page by page",
    "rows-passed": "“{value}” is no choice for {key}; it is passed over.",
    "rows-passed-date": "“{value}” is no date; it is passed over.",
}
