"""The words that stand still on the page: names of buttons, choices, signs and headings.

The browser gets all of them. Those with placeholders are filled in where they are shown.
"""

from __future__ import annotations

from collections.abc import Mapping

INTERFACE: Mapping[str, str] = {
    "product": "Qantar",
    "subtitle": "Kazakhstan, January 2022: the protests and their toll, source by source",
    "title": "Qantar: Kazakhstan, January 2022, day by day",
    "description": (
        "Kazakhstan's January 2022 protests replayed on a map, day by day: what happened where, "
        "and every casualty figure with who said it, when, and what became of it."
    ),
    "skip": "Skip to the panel",
    "skip-content": "Skip to the text",
    "skip-player": "Skip to the timeline",
    "ways": "Pages",
    "ways-days": "Day by day",
    "ways-compare": "Compare",
    "ways-lessons": "Lessons",
    "about-record": "About the record",
    # the way to the tables
    "as-table": "Table",
    # the way to the talk
    "present": "Present",
    "no-script": (
        "The page is complete for the moment shown; the links lead to other moments. "
        "Playing needs scripts."
    ),
    # the player
    "player": "Player",
    "play": "Play",
    "pause": "Pause",
    "previous": "Previous step",
    "next": "Next step",
    "previous-key": "Previous key moment",
    "next-key": "Next key moment",
    "speed": "Speed",
    "speed-times": "{n}×",
    "loop": "Loop",
    "timeline": "Timeline",
    "slider": "Day shown",
    "key-moment": "Key moment: {sentence}",
    "part-before": "Before",
    "part-january": "January 2022",
    "part-after": "After",
    "break-before": (
        "Before and after January the steps stand one after another, not to scale: "
        "December 2011 to December 2021"
    ),
    "break-after": "Not to scale: after 20 January 2022",
    "axis-note": (
        "Breaks (⫽): before and after January 2022 the steps are evenly spaced, not to scale. "
        "Bars: events that begin on a day; the tallest stands for {n}."
    ),
    "axis-scale": "not to scale",
    # small screens: the menu of the header, the panel as a sheet
    "menu": "Menu",
    "sheet": "About the place",
    "sheet-full": "Full height",
    # giving it away
    "share": "Share & embed",
    "share-title": "Share and embed",
    "share-close": "Close",
    "share-lost": "This could not be fetched. Open its page:",
    # choices
    "measure": "Measure",
    "measure-events": "Events",
    "measure-deaths": "Deaths",
    "measure-injured": "Injured",
    "measure-detained": "Detained",
    "known": "Figures",
    "known-then": "As known on this day",
    "known-now": "As known now",
    "span": "Events shown",
    "span-sofar": "So far",
    "span-day": "This day only",
    "tab": "About this place",
    "tab-story": "Story",
    "tab-toll": "Toll",
    "tab-sources": "Sources",
    "layers": "Layers",
    "layer-labels": "Labels",
    "layer-regions": "Regions",
    "layer-water": "Water",
    "lang": "Language",
    "theme": "Colours",
    "theme-auto": "As the device",
    "theme-light": "Light",
    "theme-dark": "Dark",
    # the map
    "map": "Map of Kazakhstan, its regions as they stood in January 2022",
    "regions": "Regions",
    "sites": "Sites",
    "zoom-in": "Zoom in",
    "zoom-out": "Zoom out",
    "zoom-reset": "Whole country",
    "mark-name": "{place}: {text}",
    "legend": "What the signs mean",
    "legend-size": "The area of a mark follows the number",
    "legend-range": "Inner disc: lowest figure that stands; outer ring: highest",
    "legend-tint": "events in the whole region",
    "legend-tint-claims": "Region as a whole; struck: withdrawn; “?”: disputed",
    "legend-new": "New on this day",
    "legend-new-event": "Event on this day",
    "legend-unknown": "No figure found: not zero",
    "legend-unsure": "Disputed, preliminary, unverified",
    "family-protest": "Protest, strike",
    "family-force": "Force, clash, damage",
    "family-decision": "Decision, order",
    "family-aftermath": "Aftermath",
    "family-context": "Context, not counted as protest",
    "state-none": "Nothing yet",
    "state-unknown": "No figure was found",
    "state-stands": "Stands",
    "state-revised": "Replaced",
    "state-withdrawn": "Withdrawn",
    "state-disputed": "Disputed",
    "state-preliminary": "Preliminary",
    "state-unverified": "Unverified",
    "state-derived": "Our subtraction",
    "state-partial": "Some groups only",
    "state-zero": "None, by the figure that stands",
    # the panel
    "panel": "About the chosen place",
    "panel-lost": "This place could not be fetched. Open its page:",
    "country": "Kazakhstan",
    "back-to-country": "Back to the whole country",
    "choose-place": "Choose a place",
    "today": "Today",
    "context": "About the place",
    "finding": "What is corroborated here",
    "note": "Note",
    "when-future": "Still to come",
    "story-empty": "No event was found here.",
    "story-rest": "Later events of this part: {n}. The table has them all.",
    "sources-empty": "No source was found.",
    "sources-of": "Sources",
    "provisional": "Provisional",
    "ledger-chart": "Every published figure, by the day it was said",
    "ledger-summary": (
        "{n} figures, said from {first} to {last}; lowest {low}, highest {high}. "
        "The table below lists each."
    ),
    "ledger-time": "Days are to scale.",
    "ledger-even": (
        "One column for each day on which a figure was said, evenly spaced: not to scale."
    ),
    "searched": "Looked for and not found",
    "ledger-words": "Without a number, and so only in the table: {n}",
    "ledger-said": "Said",
    "ledger-figure": "Figure",
    "ledger-claimant": "Who says it",
    "new-tab": "opens in a new tab",
    "source-undated": "no date on the page",
    "source-no-address": "no address",
    "source-origin": "Origin: {origin}",
    "caution": (
        "Documented, not total. Figures of different claimants or definitions are never added "
        "or averaged."
    ),
    "rule": "How a figure is chosen",
    "rule-text": (
        "The figure shown is the latest official one that has not been withdrawn; where all are "
        "withdrawn, the last of them, struck through; then independent counts, then press. "
        "Partisan and unverified figures are listed and never stand. A copy of another "
        "claimant's figure counts once. The range runs from the lowest to the highest figure "
        "that stands, one a claimant."
    ),
    "kind-official": "official",
    "kind-independent": "independent",
    "kind-press": "press",
    "kind-partisan": "partisan",
    "kind-own": "our subtraction",
    "source-official": "official",
    "source-agency": "news agency",
    "source-press": "press",
    "source-analysis": "analysis",
    "source-ngo": "non-governmental organisation",
    "source-igo": "international organisation",
    "source-union": "trade union",
    "source-partisan": "partisan",
    "source-dataset": "data set",
    "source-encyclopedia": "encyclopedia",
    "source-aggregator": "aggregator",
    "credits": "Credits",
    "credit-line": "{what}: {holder} ({licence})",
    "credit-regions": "Regions and outline",
    "credit-surroundings": "Neighbours, water, rivers",
    "credit-places": "Settlements",
    "credit-record": "Record",
    "holder-osm": "© OpenStreetMap contributors",
    "holder-natural-earth": "Made with Natural Earth",
    "holder-geonames": "© GeoNames",
    "holder-qantar": (
        "Qantar: Kazakhstan's January 2022, source by source. The Qantar team; each figure "
        "belongs to its claimant"
    ),
    "licence-odbl": "ODbL 1.0",
    "licence-public-domain": "public domain",
    "licence-cc-by": "CC BY 4.0",
    # finding: search, filters, days to go to
    "find": "Search places, events and sources",
    "find-short": "Search",
    "find-key": "The key / leads to the search",
    "find-places": "Places",
    "find-events": "Events",
    "find-sources": "Sources",
    "find-count": "{n} of {all}",
    "find-found": "Found: places {places}, events {events}, sources {sources}",
    "find-nothing": "Nothing was found for “{value}”.",
    "find-loading": "The index is being fetched",
    "find-lost": "The index could not be fetched; Enter searches in the tables.",
    "find-table": "Everything found, as tables",
    "filter": "Filter",
    "filter-on": "Filter on",
    "filter-events": "Events: {n} of {all}",
    "filter-claims": "Figures: {n} of {all}",
    "filter-clear": "Show everything",
    "filter-families": "Kind of event",
    "filter-claimants": "Who says a figure",
    "filter-only": "Only",
    "only-disagree": "where sources disagree",
    "only-origins": "with two independent origins or more",
    "filter-both": "events {events}, figures {claims}",
    "filter-rule": (
        "Sources disagree on a figure where two that stand cannot both be right, and on an event "
        "where one party alone claims it or accounts of it differ. The map follows the filter."
    ),
    "filter-none": "Nothing here passes the filter.",
    "filter-lost": "The filtered map could not be fetched. Open its page:",
    "goto": "Go to a day",
    "goto-date": "Date",
    "goto-go": "Go",
    "goto-before": "Nothing begins on that day; {date} is shown.",
    "goto-wrong": "Write a date from {first} to {last}.",
    "moments": "Key moments",
    # what an address asked for and did not get
    "notice-place": "There is no place “{value}” in the record; the whole country is shown.",
    "notice-choice": "“{value}” is no choice for {key}; the usual one is shown.",
    "notice-date": "“{value}” is no date; the opening day is shown.",
    "notice-step": "Nothing begins on {day}; {shown} is shown.",
    "notice-sieve": "“{value}” is no choice for {key}; it is left out.",
    "notice-layers": "There is no layer “{value}”; it is left out.",
}
