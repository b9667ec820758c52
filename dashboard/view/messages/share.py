"""What the page says that gives the view away: links, frames, slides, codes to project."""

from __future__ import annotations

from collections.abc import Mapping

SHARE: Mapping[str, str] = {
    "share-document": "Share & embed · Qantar",
    "share-description": (
        "What the map shows as a link, a frame, a slide, a picture, a QR code, and a scene."
    ),
    "share-map": "Back to the map",
    # what is shared, in a line and in a sentence
    "share-shown": "{place} · {date}",
    "share-shown-measure": "{measure}: {place} · {date}",
    "share-shown-now": "{measure}, as known now: {place} · {date}",
    "share-events": "{events}. {sentence}",
    "share-figure": "{headline}: {figure}",
    "share-frame-title": "{title} · Qantar",
    # texts to copy
    "share-link": "Link",
    "share-frame": "For a web page or a course",
    "share-frame-hint": (
        "Paste it where a page takes HTML: Moodle, WordPress, a site of your own. It plays only "
        "when asked, sets no cookie and asks no other server."
    ),
    "share-slide": "For a reveal.js slide",
    "share-slide-hint": (
        "The deck keeps its arrows: the map takes keys only after a click into it, and Esc gives "
        "them back."
    ),
    "share-markdown": "For Markdown",
    "share-markdown-picture": "Picture that leads to the map",
    "share-markdown-link": "Link in words",
    "share-stop": "Save this view as a scene",
    "share-stop-hint": (
        "A stop of a lesson as YAML. Put it under “stops:” in a file of geodata/scenes and fill "
        "in what stands empty."
    ),
    "share-copy": "Copy",
    "share-copy-of": "Copy: {what}",
    "share-copied": "Copied: {what}.",
    "share-selected": "Selected: {what}. Copy it with Ctrl+C, on a Mac with ⌘C.",
    # to be looked at
    "share-preview": "What is embedded",
    "share-qr": "QR code",
    "share-qr-label": "QR code that leads to {address}",
    "share-wall": "Full screen",
    "share-qr-file": "File (SVG)",
    "share-files": "Take it along",
    "share-files-png": "Picture (PNG)",
    "share-files-svg": "Drawing (SVG)",
    "share-files-data": "Data",
    # the YAML of a stop, in its comments: one line each
    "stop-title": "a few words, for a slide",
    "stop-caption": "what the class reads, with who says so",
    "stop-notes": "what the presenter reads",
    "stop-question": "what the class is asked",
    "stop-languages": "A language that you do not have can be left out; English can not.",
    "stop-cites": "proposed: what the map shows here; add what your texts rest on",
    "stop-cites-none": "to fill in: ids of the events, claims or checks that your texts rest on",
    "stop-filtered": "The filter of the map is no part of a scene.",
    # where a pasted link becomes an embed (oEmbed)
    "share-foreign": "This address leads to nothing that could be embedded from {root}.",
    "share-format": "“{value}” is no format that there is; json and xml are.",
    "share-missing": "Say what is to be embedded: url=… is missing.",
    "share-size": "“{value}” is no number of pixels for {key}.",
}
