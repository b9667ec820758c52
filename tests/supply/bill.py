"""A bill of materials in CycloneDX 1.6: what Qantar stands on, for those who have to know.

    python tests/supply/bill.py build/sbom.json

The same tree gives the same file: it holds no time and no word by chance.
"""

from __future__ import annotations

import json
import sys
import tomllib
import uuid
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from stock import OURS, ROOT, Part, first, stock

SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://cyclonedx.org/bom")


def bill(parts: tuple[Part, ...], needs: tuple[str, ...]) -> dict[str, Any]:
    """Return the bill; `needs` are the names of those that Qantar needs itself."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    own = f"pkg:pypi/{OURS}@{project['version']}"
    addresses = {part.name: part.address for part in parts}
    scripts = [part.address for part in parts if part.kind == "npm"]
    content: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": OURS,
                "version": project["version"],
                "description": project["description"],
                "licenses": [{"expression": project["license"]}],
                "purl": own,
            }
        },
        "components": [_component(part) for part in parts],
        "dependencies": [
            {"ref": own, "dependsOn": sorted([*(addresses[name] for name in needs), *scripts])},
            *(
                {
                    "ref": part.address,
                    "dependsOn": [addresses[name] for name in part.needs if name in addresses],
                }
                for part in parts
            ),
        ],
    }
    number = uuid.uuid5(SPACE, json.dumps(content, sort_keys=True))
    return {"$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json", **content} | {
        "serialNumber": f"urn:uuid:{number}"
    }


def _component(part: Part) -> dict[str, Any]:
    scope, _, name = part.name.rpartition("/")
    return {
        "type": "library",
        "bom-ref": part.address,
        **({"group": scope} if scope else {}),
        "name": name,
        "version": part.version,
        "scope": "required" if part.runs else "excluded",
        "licenses": [_licence(part.licence)] if part.licence else [],
        "purl": part.address,
    }


def _licence(text: str) -> dict[str, Any]:
    """Return one licence by its id, several as the expression that joins them."""
    return {"expression": text} if " " in text else {"license": {"id": text}}


if __name__ == "__main__":
    out = Path(sys.argv[1])
    found = bill(stock(), first())
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"written: {out} ({len(found['components'])} components)")  # noqa: T201  what it is for
