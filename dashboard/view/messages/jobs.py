"""What is said where the server is asked for more work than it does for one reader."""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.view.messages.sentences import Message

JOBS: Mapping[str, Message] = {
    "job-busy": (
        "This server is making files for other readers just now; please ask again in a few seconds."
    ),
    "job-long": (
        "This file takes longer to make than this server may spend on one; ask for less, or make "
        "it on your own computer with “qantar export”."
    ),
    "job-large": (
        "This file is larger than this server may send; ask for less, or make it on your own "
        "computer with “qantar export”."
    ),
}
