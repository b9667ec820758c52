"""Packed texts: undone here by Python's own LZMA, and by the script that the file brings."""

from __future__ import annotations

import base64
import json
import lzma
import shutil
import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from dashboard.export.pack import LINE, Pack, pack
from dashboard.figures.assets import assets_folder

TEXTS = (
    "Жаңаөзен, 16 желтоқсан: ≥14, “dozens”, 🚩\n" * 3,
    "",
    '<p class="when">5 января 2022 г.</p>' * 40 + "\x80 ÿ",
)


def unpacked(packed: Pack) -> list[str]:
    squeezed = base64.b85decode(packed.text.replace("\n", "").replace(",", "<"))
    bytes_ = lzma.decompress(squeezed, format=lzma.FORMAT_ALONE)
    texts, at = [], 0
    for length in packed.lengths:
        part, units, here = bytes_[at : at + length], bytearray(), 0
        while here < len(part):
            byte = part[here]
            if byte == 0x80:
                units += part[here + 1 : here + 3]
                here += 3
                continue
            letter = chr(byte) if byte < 0x80 else packed.letters[byte - 0x81]
            units += letter.encode("utf-16-le")
            here += 1
        texts.append(units.decode("utf-16-le"))
        at += length
    return texts


def test_texts_come_out_as_they_went_in() -> None:
    assert unpacked(pack(TEXTS)) == list(TEXTS)


@given(st.lists(st.text(), max_size=4))
def test_any_texts_come_out_as_they_went_in(texts: list[str]) -> None:
    assert unpacked(pack(texts)) == texts


def test_a_pack_may_stand_in_a_script_element_in_lines_that_an_editor_bears() -> None:
    text = pack([f"{number}: {number**7:x}" for number in range(4000)]).text
    assert "<" not in text
    assert max(map(len, text.splitlines())) == LINE


def test_what_two_texts_have_in_common_is_in_it_once() -> None:
    long = "".join(f"{number**5:x}" for number in range(3000))
    assert len(pack([long, long]).text) < len(pack([long]).text) * 1.1


def test_the_script_of_the_file_unpacks_the_same() -> None:
    node = shutil.which("node", path=str(Path(sys.executable).parent)) or shutil.which("node")
    assert node, "no Node: `make setup` brings one"
    packed = pack(TEXTS)
    told = {"text": packed.text, "lengths": packed.lengths, "letters": packed.letters}
    script = (
        f'import {{ Pack }} from "{(assets_folder() / "js/unpack.mjs").as_uri()}";'
        f"const told = {json.dumps(told)};"
        "const pack = new Pack(told.text, told);"
        "console.log(JSON.stringify(told.lengths.map((_, at) => pack.text(at))));"
    )
    done = subprocess.run(
        [node, "--input-type=module", "-e", script], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == list(TEXTS)
