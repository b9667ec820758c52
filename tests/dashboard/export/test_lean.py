"""Files as they are sent: without what no browser reads, and otherwise the same."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.export.lean import lean, script, sheet
from dashboard.figures.assets import assets_folder

ROOT = Path(__file__).parents[3]
ASSETS = assets_folder()
SHEETS = sorted(path.stem for path in (ASSETS / "css").glob("*.css"))


def node() -> str:
    found = shutil.which("node", path=str(Path(sys.executable).parent)) or shutil.which("node")
    assert found, "no Node: `make setup` brings one"
    return found


def test_modules_do_without_comments_what_they_do_with_them(tmp_path: Path) -> None:
    """The modules' own suites, run on the modules as they are sent."""
    for path in ASSETS.glob("**/*"):
        name = path.relative_to(ASSETS).as_posix()
        if path.is_file() and not name.startswith("vendor/"):
            sent = tmp_path / "assets" / name
            sent.parent.mkdir(parents=True, exist_ok=True)
            sent.write_bytes(lean(name, path.read_bytes()))
    suites = tmp_path / "tests" / "assets"
    shutil.copytree(ROOT / "tests" / "assets", suites)
    for beside in (
        "dashboard",
        "docs",
        *(f"tests/{one.name}" for one in ROOT.glob("tests/*.json")),
    ):
        (tmp_path / beside).symlink_to(ROOT / beside)  # what both sides are held to
    modules = [path.stem for path in sorted((ASSETS / "js").glob("*.mjs"))]
    chosen = [suites / f"{name}.test.mjs" for name in modules]
    command = [node(), "--test", *(str(path) for path in chosen if path.exists())]
    run = subprocess.run(command, check=False, capture_output=True, text=True, cwd=tmp_path)
    assert run.returncode == 0, run.stdout[-3000:]


@pytest.mark.parametrize("path", sorted(ASSETS.glob("js/*.mjs")), ids=lambda path: path.stem)
def test_a_module_is_sent_without_its_comments(path: Path) -> None:
    sent = lean(f"js/{path.name}", path.read_bytes()).decode()
    assert not [line for line in sent.splitlines() if line.strip().startswith(("//", "/*", "*"))]
    kept = [line for line in path.read_text(encoding="utf-8").splitlines() if line.endswith(";")]
    code = [line for line in kept if not line.strip().startswith(("//", "*"))]
    assert set(code) <= set(sent.splitlines()), "what does something is sent as it stands"


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_is_sent_with_all_its_rules_and_none_of_its_comments(name: str) -> None:
    content = (ASSETS / "css" / f"{name}.css").read_text(encoding="utf-8")
    sent = lean(f"css/{name}.css", content.encode()).decode()
    assert "/*" not in sent
    for sign in ("{", "}"):
        outside = "".join(part.partition("*/")[2] for part in f"*/{content}".split("/*"))
        assert sent.count(sign) == outside.count(sign)
    assert len(sent) <= len(content)


def test_what_looks_like_a_comment_in_a_string_stays() -> None:
    rule = b'a::after { content: "/* no */"; background: url(data:image/svg+xml,/*x*/); }'
    assert lean("css/a.css", rule + b" /* yes */\n") == rule + b"\n"


def test_what_others_made_and_what_is_no_text_of_ours_is_sent_as_it_is() -> None:
    licensed = b"/* (c) somebody */\nrun();\n"
    assert lean("vendor/plotly.js", licensed) == licensed
    assert lean("vendor/letters.ttf", b"\x00\xff") == b"\x00\xff"


def test_sheets_can_be_sent_as_one_in_their_order() -> None:
    first, second = SHEETS[:2]
    together = sheet([second, first], ASSETS / "css")
    alone = [
        lean(f"css/{name}.css", (ASSETS / "css" / f"{name}.css").read_bytes())
        for name in (second, first)
    ]
    assert together == b"".join(alone)


def test_the_embed_can_be_sent_as_one_script() -> None:
    text = script("embed", ASSETS / "js").decode()
    assert "import " not in text.replace("import(", "")
    run = subprocess.run([node(), "--check", "-"], input=text, check=False, text=True)
    assert run.returncode == 0
