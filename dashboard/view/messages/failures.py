"""What a page says that stands where another was asked for."""

from __future__ import annotations

from collections.abc import Mapping

FAILURES: Mapping[str, str] = {
    "refused-document": "Not understood · Qantar",
    "refused-description": "A request that could not be understood.",
    "refused-title": "Not understood",
    "refused-text": "This request could not be understood. The ways above lead to every page.",
    "read-only-document": "Nothing can be sent here · Qantar",
    "read-only-description": "This site is only read.",
    "read-only-title": "Nothing can be sent here",
    "read-only-text": "This site is only read: it takes addresses, and nothing else.",
    "too-long-document": "Address too long · Qantar",
    "too-long-description": "An address longer than any that leads to a page.",
    "too-long-title": "Address too long",
    "too-long-text": "This address is longer than any that leads to a page here.",
    "broken-document": "Something went wrong · Qantar",
    "broken-description": "A page that could not be made.",
    "broken-title": "Something went wrong",
    "broken-text": "The page could not be made. The fault is ours, not that of your request.",
    "failed-reference": "It has been written down as {reference}.",
}
