"""The words that the view composes: dates, figures, verdicts, and what is said of a place.

A message that depends on a number is a pair: for one, and for many.
"""

from __future__ import annotations

from collections.abc import Mapping

Message = str | tuple[str, str]

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

SENTENCES: Mapping[str, Message] = {
    # dates
    "day": "{day} {month} {year}",
    "weekday": "{weekday} {date}",
    "by": "By {date}",
    "month": "{month} {year}",
    "year": "{year}",
    "about": "about {date}",
    "at-hour": "{date}, {hour}",
    "from-to": "{start} to {end}",
    "days-of-month": "{start} to {end} {month} {year}",
    # figures
    "range": "{low}–{high}",
    "at-least": "at least {figure}",
    "at-most": "at most {figure}",
    "words-and-figure": "{words} {figure}",
    "figure-and-words": "{figure} ({words})",
    "no-words": "no number",
    # steps
    "spoken": "{date}: {events}, {sites}; {sentence}",
    "spoken-bare": "{date}: {events}, {sites}",
    "event-at": "{place}: {title}",
    "said-by-short": "{what}, whole country: {claimant}",
    # marks and regions
    "events-sofar": ("{n} event so far", "{n} events so far"),
    "events-day": ("{n} event on this day", "{n} events on this day"),
    "events": ("{n} event", "{n} events"),
    "sites-count": ("{n} site", "{n} sites"),
    "context-only": (
        "{n} event of context, not counted as protest",
        "{n} events of context, not counted as protest",
    ),
    "context-too": (
        "{events}; {n} more of context is not counted",
        "{events}; {n} more of context are not counted",
    ),
    "nothing-yet": "nothing recorded yet",
    "nothing-this-day": "nothing on this day",
    "no-figure-for": "No figure was found for {place}",
    "no-figure-this-day": "no figure was said on this day",
    "figures-at-mark": "Figures for the city stand at its mark",
    "reported-deaths": "{figure} reported killed in {period}",
    "reported-injured": "{figure} reported injured in {period}",
    "reported-detained": "{figure} reported detained over {period}",
    "none-deaths": "No deaths reported in {period}",
    "none-injured": "Nobody reported injured in {period}",
    "none-detained": "Nobody reported detained over {period}",
    "reported-as": "{measure}: {figure}, {period}",
    "in-brackets": "{text} ({words})",
    "in-words": "in words",
    "said-by": "{what}, {claimant}, {date}",
    "with-verdict": "{text}: {verdict}",
    "with-range": "{text}; range {range}",
    "only-group": "counts only: {group}",
    "no-figure-of-region": "No figure about {place} as a whole was found",
    "only-measure": "counts only: {measure}",
    "only-measure-group": "counts only: {measure}, {group}",
    "unverified-only": "Only unverified or partisan figures, listed in the ledger",
    # the country's figure
    "headline-deaths": "Killed, whole country, January 2022",
    "headline-injured": "Injured, whole country, January 2022",
    "headline-detained": "Detained, whole country, January 2022",
    "headline-sofar": "Events so far, whole country",
    "headline-since": "Events since 1 January 2022, whole country",
    "headline-day": "Events on this day, whole country",
    "not-yet": "not yet",
    "no-figure-yet": "no figure yet",
    "nothing-said": "no figure on this day",
    "documented": "documented events, not all that happened",
    "sites-inside": ("{n} site in it", "{n} sites in it"),
    "at-sites": ("at {n} site", "at {n} sites"),
    "context-left-out": (
        "{n} event of context is shown but not counted",
        "{n} events of context are shown but not counted",
    ),
    "now": "now: {figure} ({date})",
    "now-state": "now: {figure}, {verdict} ({date})",
    "then": "on this day: {figure}",
    "then-state": "on this day: {figure}, {verdict}",
    "claimed": "{claimant}, {date}",
    "sources": ("{n} source", "{n} sources"),
    "origins": ("{n} origin", "{n} origins"),
    "joined": "{first}; {second}",
    "joined-comma": "{first}, {second}",
    "range-of": "range {range}",
    # what became of a claim
    "stands": "stands",
    "said-again": "said again on {date}",
    "said-again-in": "said again in {date}",
    "withdrawn-same-day": "withdrawn the same day",
    "withdrawn-on": "withdrawn on {date}",
    "withdrawn-in": "withdrawn in {date}",
    "withdrawn": "withdrawn",
    "replaced": "replaced by {figure} on {date}",
    "replaced-in": "replaced by {figure} in {date}",
    "revised": "replaced by later figures",
    "disputed": "disputed",
    "preliminary": "preliminary",
    "unverified": "unverified: listed, never stands",
    "derived": "our subtraction, not a published figure",
    "partisan": "one party's figure: listed, never stands",
    "passes-on": "passes on {figure} of {claimant}",
    "passes-on-withdrawn": "passes on the withdrawn {figure}",
    "passes-on-replaced": "passes on {figure}, since replaced",
    # the story
    "claimed-only": "Claimed by one party; no independent report was found",
    "origins-none": "origin unknown: provisional",
    "origins-one": "one origin: provisional",
    "origins-many": "{n} independent origins",
    "within": "{place}: {words}",
    # the toll
    "series": "{measure}, {place}, {period}",
    "series-group": "{measure} ({group}), {place}, {period}",
    "period-january-2022": "January 2022",
    "period-december-2011": "December 2011",
    "period-other-days": "{days}, not part of January 2022",
    "period-other": "not part of January 2022",
    "rule-official": (
        "Shown is the latest official figure that has not been withdrawn. The range holds the "
        "last standing figure of each claimant; copies, withdrawn, unverified and partisan "
        "figures are left out."
    ),
    "rule-withdrawn": "Every official figure has been withdrawn; the last of them is shown struck.",
    "rule-independent": "No official figure was found; the latest independent count is shown.",
    "rule-press": "Neither an official nor an independent figure was found; press is shown.",
    "rule-derived": "Nobody published this figure; it is our subtraction, and enters no range.",
    "rule-none": "No figure stands: those listed are unverified, partisan or without a number.",
    "rule-empty": "Empty is not zero: a figure may exist that we have not found.",
    "rule-revised": "The last official figure is shown, though we know that it no longer holds.",
    "no-figure": "No figure was found",
    "no-figure-stands": "No figure stands",
    # how the record was checked
    "not-found-again": "not found again on {date}",
    "looked-on": "looked for on {date}",
    "change-cell": "{column}: was “{was}”, is “{now}”",
    "change-new": "new",
    "change-nothing": "nothing",
    "verdict-corroborated": "corroborated",
    "verdict-contested": "contested",
    "verdict-unverified": "unverified",
    "verdict-contradicted": "contradicted",
    "table-regions": "Regions",
    "table-sites": "Sites",
    "table-events": "Events",
    "table-measures": "Measures",
    "table-groups": "Groups",
    "table-claimants": "Claimants",
    "table-claims": "Figures",
    "table-sources": "Sources",
    "table-checks": "Statements of the article",
    "table-moments": "Sentences of the days",
    # the panel
    "people": "{n} people ({words})",
    "people-bare": "{n} people",
    "events-and-context": "{events}, and {n} of context",
}
