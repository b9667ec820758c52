"""The architecture holds itself: who imports whom, how long a room is, where its test is."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typing_extensions import TypeIs

ROOT = Path(__file__).parent.parent
LAYERS = (  # each may import itself and what stands before it
    "geodata",
    "dashboard.view",
    "dashboard.figures",
    "dashboard.rooms",
    "dashboard.export",
    "dashboard.web",
    "dashboard.published",
    "dashboard.commands",
    "dashboard.__main__",
)
LIBRARIES = {  # which layers may import a library from outside; the rest may not
    "babel": {"dashboard.view"},
    "pydantic": {"geodata"},
    "pydantic_core": {"geodata"},
    "yaml": {"geodata"},
    "geopandas": {"geodata", "dashboard.figures"},
    "numpy": {"geodata", "dashboard.figures"},
    "shapely": {"geodata", "dashboard.figures", "dashboard.export"},  # GeoJSON and GeoParquet
    "pyproj": {"geodata", "dashboard.figures"},
    "pandas": {"geodata"},
    "dash": {"dashboard.rooms", "dashboard.export", "dashboard.web", "dashboard.published"},
    "flask": {"dashboard.web", "dashboard.published"},  # which asks the app without a network
    "brotli": {"dashboard.web"},
    "werkzeug": {"dashboard.web"},
    "gunicorn": {"dashboard.web"},
    "click": {"geodata", "dashboard.web", "dashboard.commands", "dashboard.__main__"},
    "segno": {"dashboard.export"},
    "pptx": {"dashboard.export"},
    "xlsxwriter": {"dashboard.export"},
    "pyarrow": {"dashboard.export"},
    "resvg_py": {"dashboard.export"},
    "PIL": {"dashboard.export"},
    "av": {"dashboard.export"},
    "plotly": {"dashboard.web"},  # for its version and its full bundle, never to draw
}
LATE = {  # the names by which `geodata.later` hands libraries out
    f"geodata.later.{name}": library
    for name, library in (
        ("gpd", "geopandas"),
        ("np", "numpy"),
        ("pyproj", "pyproj"),
        ("shapely", "shapely"),
    )
}
HEAVY = (  # what a page is served without, once its record is prepared
    *("geopandas", "numpy", "pandas", "pyarrow", "pyproj", "shapely"),
    *("av", "lxml", "pptx", "resvg_py", "xlsxwriter"),
)
LONGEST = 300
BUILDER = ROOT / "geodata/borders/build"  # the maintainers' script is no part of the program


def modules() -> list[Path]:
    """Return the program's modules."""
    found = [*ROOT.glob("geodata/**/*.py"), *ROOT.glob("dashboard/**/*.py")]
    return sorted(path for path in found if BUILDER not in path.parents)


def name_of(path: Path) -> str:
    """Return a module's dotted name."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def layer_of(name: str) -> str | None:
    """Return the layer that a module's name belongs to."""
    return next((layer for layer in LAYERS if name == layer or name.startswith(layer + ".")), None)


def imports(tree: ast.AST) -> set[str]:
    """Return the dotted names that a module imports, at once or when they are first used."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found = {f"{node.module}.{alias.name}" for alias in node.names}
            names |= {node.module, *found, *(LATE[name] for name in found & LATE.keys())}
        elif is_later(node):
            names.add(ast.literal_eval(node.args[0]))
    return names


def is_later(node: ast.AST) -> TypeIs[ast.Call]:
    """Tell whether something is a call of `geodata.later.later`."""
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "later"


def parse(path: Path) -> ast.Module:
    """Read a module's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_imports_run_one_way(path: Path) -> None:
    own = layer_of(name_of(path))
    if own is None:
        assert path.name == "__init__.py", "every module stands in a layer"
        return
    above = LAYERS[LAYERS.index(own) + 1 :]
    wrong = {name for name in imports(parse(path)) if layer_of(name) in above}
    assert not wrong, f"{name_of(path)} imports from a later layer"


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_a_library_is_imported_only_by_the_layers_that_need_it(path: Path) -> None:
    own = layer_of(name_of(path))
    outside = {name.partition(".")[0] for name in imports(parse(path))}
    wrong = {name for name in outside & LIBRARIES.keys() if own not in LIBRARIES[name]}
    assert not wrong, f"{own} may not import {wrong}"


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_no_import_hides_inside_a_function(path: Path) -> None:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    hidden = [
        inner.lineno
        for node in ast.walk(parse(path))
        if isinstance(node, functions)
        for inner in ast.walk(node)
        if isinstance(inner, ast.Import | ast.ImportFrom) or is_later(inner)
    ]
    assert not hidden


@pytest.mark.parametrize("name", ["geopandas", "pyarrow", "pptx", "xlsxwriter"])
def test_a_heavy_library_is_imported_by_nothing_that_is_imported_to_serve(name: str) -> None:
    """Modules that are loaded when they are first used may import it, and what only they use."""
    loaded, waiting = set[str](), ["dashboard.__main__"]
    known = {name_of(path): path for path in modules()}
    while waiting:
        module = waiting.pop()
        if module in loaded or module not in known:
            continue
        loaded.add(module)
        tree = parse(known[module])
        at_once = imports(ast.Module([*executed(tree)], [])) - set(LATE.values())
        waiting += [*at_once, module.rpartition(".")[0]]
        assert name not in {found.partition(".")[0] for found in at_once}, module


def executed(tree: ast.Module) -> Iterator[ast.stmt]:
    """Yield the statements at a module's top that run; those for the type checker do not."""
    for node in tree.body:
        if not (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)):
            yield node


def test_a_prepared_record_is_served_without_any_heavy_library() -> None:
    served = """
import sys
from dashboard.figures.prepared import prepare
from dashboard.web.app import create_app
from geodata import RECORD
from geodata.atlas import open_atlas

atlas = open_atlas(RECORD)
prepare(atlas)
client = create_app(atlas).server.test_client()
for page in ("/", "/?lang=ru&families=force", "/embed/opening", "/table", "/days", "/map.json"):
    assert client.get(page).status_code == 200, page
print(*(name for name in sys.argv[1:] if name in sys.modules))
"""
    subprocess.run([sys.executable, "-m", "dashboard", "prepare"], check=True, cwd=ROOT)
    command = [sys.executable, "-c", served, *HEAVY]
    run = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True)
    assert not run.stdout.split()


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_a_module_is_short_enough_to_be_read_at_once(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_every_module_has_its_test_at_the_mirror_place(path: Path) -> None:
    text = parse(path).body
    if path.name == "__init__.py" and all(isinstance(node, ast.Expr) for node in text):
        return  # a folder's docstring promises nothing that could be tested
    name = path.stem.strip("_") if path.stem != "__init__" else "package"
    mirror = ROOT / "tests" / path.relative_to(ROOT).parent / f"test_{name}.py"
    assert mirror.exists(), f"{mirror.relative_to(ROOT)} is missing"


def test_no_room_is_called_by_a_name_that_says_nothing() -> None:
    empty = {"utils", "util", "helpers", "common", "manager", "misc"}
    assert not {path.stem for path in modules()} & empty


def test_the_layers_are_the_folders() -> None:
    folders = {name_of(path).rpartition(".")[0] or name_of(path) for path in modules()}
    assert {layer_of(folder) for folder in folders} - {None} <= set(LAYERS)
