"""The examples of running Qantar fit each other, and the program as it is."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest
import yaml

from dashboard.__main__ import main
from dashboard.commands.publish import publish_command
from dashboard.commands.serve import serve_command

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "docs/deploy"
CONTAINER = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
NGINX = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
OPERATING = (ROOT / "docs/operating.md").read_text(encoding="utf-8")
ROOM = "/tmp"  # noqa: S108  the one folder of a container of ours that can be written to
NGINX_ROOM = "/var/cache/nginx"  # and of that of nginx
SERVICES = COMPOSE["services"]


def options(command: click.Command) -> dict[str, str]:
    """Return the options of a command with the variables that stand for them."""
    found = [one for one in command.params if isinstance(one, click.Option)]
    return {name: str(one.envvar or "") for one in found for name in one.opts}


def test_the_container_sets_no_variable_that_the_server_does_not_know() -> None:
    known = {*options(serve_command).values(), "QANTAR_CACHE"}
    lines = re.findall(r"^ENV (.*)$", CONTAINER, re.MULTILINE)
    names = {pair.partition("=")[0] for line in lines for pair in line.split()}
    assert {name for name in names if not name.startswith("PYTHON")} <= known


def test_the_container_is_not_root_when_it_runs_and_copies_what_is_there() -> None:
    users = re.findall(r"^USER (\d+)", CONTAINER, re.MULTILINE)
    assert users == ["10001"]
    assert CONTAINER.index("USER 10001") < CONTAINER.index("ENTRYPOINT")
    assert "--require-hashes --requirement docs/deploy/requirements.txt" in CONTAINER
    kept = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    for path in (line[1:] for line in kept if line.startswith("!")):
        assert (ROOT / path).exists(), path


def test_the_container_types_commands_that_there_are() -> None:
    typed = set(re.findall(r"/bin/qantar (\w+)", CONTAINER))
    typed |= set(re.findall(r'^CMD \["(\w+)"\]', CONTAINER, re.MULTILINE))
    assert typed
    assert typed <= set(main.list_commands(click.Context(main)))


@pytest.mark.parametrize("name", list(SERVICES))
def test_no_container_can_be_written_to_or_has_a_privilege(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert [mount.partition(":")[0] for mount in service["tmpfs"]] == [
        NGINX_ROOM if name == "nginx" else ROOM
    ]


def test_nginx_asks_the_containers_that_there_are_at_their_port() -> None:
    servers = re.findall(r"server (\S+):(\d+) ", NGINX)
    assert [name for name, _ in servers] == [name for name in SERVICES if name != "nginx"]
    assert {port for _, port in servers} == set(re.findall(r"\bPORT=(\d+)", CONTAINER))
    (published,) = SERVICES["nginx"]["ports"]
    (port,) = re.findall(r"listen (\d+);", NGINX)
    assert published.endswith(f":{port}")


def test_only_nginx_is_seen_from_outside() -> None:
    assert [name for name, one in SERVICES.items() if "ports" in one] == ["nginx"]
    assert COMPOSE["networks"]["inside"]["internal"] is True
    assert all(SERVICES[name]["networks"] == ["inside"] for name in ("app-1", "app-2"))


def test_nginx_writes_only_where_it_may() -> None:
    named = r"^\s*(?:pid|\w+_temp_path|proxy_cache_path)\s+([^\s;]+)"
    paths = re.findall(named, NGINX, re.MULTILINE)
    assert len(paths) == 7
    assert all(path.startswith(f"{NGINX_ROOM}/") for path in paths)


def test_every_line_of_the_examples_says_what_it_is_for() -> None:
    for text in (NGINX, (DEPLOY / "files.conf").read_text(encoding="utf-8")):
        lines = text.splitlines()
        bare = 0
        for line in lines:
            bare = 0 if "#" in line or not line.strip() else bare + 1
            assert bare <= 8, f"no word about {line.strip()}"


def test_the_guide_names_options_and_variables_that_there_are() -> None:
    known = {*options(serve_command), *options(publish_command), "--atlas", "--help"}
    found = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", OPERATING))
    assert found - {"--directory", "--require-hashes"} <= known
    variables = set(re.findall(r"\bQANTAR_[A-Z_]+\b", OPERATING))
    assert variables <= set(options(serve_command).values())


def test_the_guides_lead_to_files_that_are_there() -> None:
    for guide in (ROOT / "docs/operating.md", DEPLOY / "README.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", guide.read_text(encoding="utf-8")):
            assert (guide.parent / target).exists(), f"{guide.name}: {target}"


def test_the_guide_names_targets_that_make_has() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"`make\s+([a-z-]+)`", OPERATING):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
