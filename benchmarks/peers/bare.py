"""The limit: the marks as circles of one SVG, and a script that shows one step's more of them.

It is no map that anyone would want: it has nothing but the marks. Less than this no page can do.
"""

from __future__ import annotations

import json

import flask

from benchmarks.marks import Marks
from benchmarks.peers.site import page

STEP = 100  # milliseconds: ten steps a second


def create(marks: Marks) -> flask.Flask:
    """Return the app."""
    return page("bare", written(marks))


def written(marks: Marks) -> str:
    """Return the page."""
    shown = marks.counts[marks.opening]
    circles = "\n".join(
        f'<circle cx="{(mark.lon - 46) * 24:.0f}" cy="{(56 - mark.lat) * 36:.0f}" r="4"'
        + ("/>" if number < shown else ' display="none"/>')
        for number, mark in enumerate(marks.marks)
    )
    return f"""<!DOCTYPE html>
<meta charset="utf-8">
<title>Marks</title>
<svg viewBox="0 0 1000 600" width="1000" height="600">
{circles}
</svg>
<script>
const circles = document.querySelectorAll("circle"), counts = {json.dumps(marks.counts)};
let step = {marks.opening}, timer = 0;
function go(to) {{
  for (let at = counts[step]; at < counts[to]; at++) circles[at].removeAttribute("display");
  for (let at = counts[to]; at < counts[step]; at++) circles[at].setAttribute("display", "none");
  step = to;
}}
function play() {{
  timer = setInterval(() => (step + 1 < counts.length ? go(step + 1) : pause()), {STEP});
}}
function pause() {{ clearInterval(timer); }}
</script>
"""
