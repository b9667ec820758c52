"""The browser's modules as one script."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.export.modules import ModuleError, bare, one_script
from dashboard.figures.assets import assets_folder


def folder(path: Path, **modules: str) -> Path:
    for name, text in modules.items():
        (path / f"{name}.mjs").write_text(text, encoding="utf-8")
    return path


def run(script: str) -> str:
    node = shutil.which("node", path=str(Path(sys.executable).parent)) or shutil.which("node")
    assert node, "no Node: `make setup` brings one"
    done = subprocess.run([node, "-e", script], capture_output=True, text=True, check=True)
    return done.stdout


def test_modules_run_as_one_script_in_the_order_of_their_imports(tmp_path: Path) -> None:
    folder(
        tmp_path,
        start='import { twice, NAME as said } from "./deed.mjs";\nconsole.log(said, twice(4));\n',
        deed=(
            'import {\n  Thing, // what it is\n  one,\n} from "./thing.mjs"; // and more\n'
            "export const NAME = new Thing().name;\n"
            "/** Twice. @param {import('./x.mjs').X} n */\n"
            "export function twice(n) {\n  return one() * 2 * n;\n}\n"
            "export async function never() {}\n"
        ),
        thing='export class Thing {\n  name = "it";\n}\nexport const one = () => 1;\n',
    )
    assert run(one_script("start", tmp_path)) == "it 8\n"


def test_a_module_that_two_import_runs_once(tmp_path: Path) -> None:
    folder(
        tmp_path,
        start='import { a } from "./a.mjs";\nimport { b } from "./b.mjs";\nconsole.log(a === b);\n',
        a='import { it } from "./it.mjs";\nexport const a = it;\n',
        b='import { it } from "./it.mjs";\nexport const b = it;\n',
        it='console.log("once");\nexport const it = {};\n',
    )
    assert run(one_script("start", tmp_path)) == "once\ntrue\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('import start from "./a.mjs";\n', "import start from"),
        ('import * as all from "./a.mjs";\n', "import * as all"),
        ("export default 3;\n", "export default 3"),
        ("export { it };\n", "export { it }"),
        ('const it = await import("./a.mjs");\n', "import("),
        ("const here = import.meta.url;\n", "import.meta"),
        ('import { it } from "./nowhere.mjs";\n', "nowhere.mjs, which is not there"),
        ('import { it } from "./start.mjs";\n', "start imports start: a circle"),
    ],
)
def test_what_is_not_known_is_refused_and_not_guessed_at(
    tmp_path: Path, text: str, said: str
) -> None:
    with pytest.raises(ModuleError) as refused:
        one_script("start", folder(tmp_path, start=text))
    assert said in str(refused.value)


def test_comments_with_a_line_to_themselves_are_left_out_and_addresses_are_not() -> None:
    text = '// a\n/**\n * b\n */\n\nconst at = "https://x"; // c\n  // d\n  /* e */\nlet f;\n'
    assert bare(text) == 'const at = "https://x"; // c\nlet f;\n'


@pytest.mark.parametrize("entry", ["onefile", "opener"])
def test_what_the_file_needs_can_be_put_into_a_script_that_parses(entry: str) -> None:
    script = one_script(entry, assets_folder() / "js")
    assert "</script" not in script
    run(f"new Function({script!a})")
