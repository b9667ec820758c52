"""The page about the messages of an embed."""

from __future__ import annotations

import json

from dashboard.rooms.messages import messages_page
from dashboard.rooms.reading import Ways, ways
from dashboard.view.messages.protocol import ASKED, EXAMPLES, TOLD
from dashboard.view.words import prose
from tests.dashboard.rooms.tree import Node, tree


def page() -> Node:
    return tree(messages_page(prose(), Ways(ways("").pages, {}), "./embed/strike"))


def test_every_message_is_told_with_its_keys() -> None:
    rows = [row for table in page().all("table") for row in table.one("tbody").all("tr")]
    assert [row.one("th").text for row in rows] == [row.type for row in (*ASKED, *TOLD)]
    assert [code.text for code in rows[3].all("td")[0].all("code")] == ["by", "to"]


def test_the_example_is_a_sandboxed_embed_and_its_buttons_ask_it() -> None:
    found = page()
    frame = found.one("iframe")
    assert (frame["src"], frame["sandbox"]) == ("./embed/strike", "allow-scripts")
    asked = [json.loads(button["data-ask"]) for button in found.all("button", data_ask=bool)]
    assert asked == [ask for _, ask in EXAMPLES]
