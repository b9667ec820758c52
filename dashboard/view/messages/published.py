"""What the site says as a folder of files: what it does not have, and where that is."""

from __future__ import annotations

from collections.abc import Mapping

PUBLISHED: Mapping[str, str] = {
    "published-absent": "Not in this edition",
    "published-title": "This edition",
    "published-text": (
        "This site is an edition of files: every event, figure and source, every lesson, table and "
        "download of the record is in it, and nothing is asked of a server. What a server works "
        "out is not: filters on the map and in the tables, other pairs of places to compare, parts "
        "of the data chosen by an address, and pictures of any moment."
    ),
    "published-filters": "Filters need a server and are not in this edition.",
    "published-rows": (
        "All rows are here: search and sort them. Choosing them by place, kind or day needs a "
        "server and is not in this edition; the files hold all rows too."
    ),
    "published-compare": (
        "Two places are compared here. Choosing others needs a server and is not in this edition; "
        "the map shows the figures of every place."
    ),
    "published-data": (
        "The files hold all rows. Choosing some of them by an address needs a server and is not in "
        "this edition."
    ),
    "published-share": (
        "This is the view with which the map opens. To share another, copy its address on the "
        "map; what stands behind its question mark works behind the address of the embed too."
    ),
    "published-films": "Films are not in this edition.",
    "published-notice": (
        "The address asks for {key} “{asked}”, which this page cannot show; it was passed over."
    ),
}
