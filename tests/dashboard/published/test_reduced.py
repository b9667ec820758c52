"""What needs a server is taken out of a page, and a sentence stands in its place."""

from __future__ import annotations

import re

import pytest

from dashboard.published.reduced import reduced, without


def test_an_element_is_taken_out_whole_whatever_is_inside_it() -> None:
    text = '<p>a</p><div id="x"><div>b</div><div></div></div><p>c</p>'
    assert without(text, r'<div id="x">', "here") == ("<p>a</p>here<p>c</p>", 1)


def test_of_several_the_sentence_stands_once() -> None:
    text = '<nav class="paging">a</nav>b<nav class="paging below">c</nav>'
    assert without(text, r'<nav class="paging[^<>]*>', "-") == ("-b", 2)


def test_an_element_without_an_end_is_an_error() -> None:
    with pytest.raises(ValueError, match="has no end"):
        without("<div><p>", r"<div>")


def test_a_sentence_is_put_before_what_stays() -> None:
    text, found = without('<p>a</p><div id="share">b</div>', r'(?=<div id="share">)', "note")
    assert (text, found) == ('<p>a</p>note<div id="share">b</div>', 1)


def test_a_page_whose_part_is_not_where_it_was_is_not_published() -> None:
    with pytest.raises(ValueError, match="/compare"):
        reduced("<main></main>", "/compare", films=False)


def test_the_chosen_measure_of_a_comparison_is_marked() -> None:
    form = '<form method="get" class="chooser"></form>'
    page = reduced(form, "/compare?measure=injured", films=False)
    (marked,) = re.findall(r'<a [^<>]*aria-current="true"[^<>]*>', page)
    assert "measure=injured" in marked
    assert "needs a server" in page


def test_that_there_are_no_films_is_said_only_where_there_are_none() -> None:
    page = '<p>lead</p><section id="lesson-opening"></section>'
    assert reduced(page, "/lessons", films=True) == page
    assert "Films are not in this edition." in reduced(page, "/lessons", films=False)
