"""What the page says that gives the view away: links, frames, codes to project."""

from __future__ import annotations

from collections.abc import Mapping

SHARE: Mapping[str, str] = {
    "share-qr-label": "QR code that leads to {address}",
}
