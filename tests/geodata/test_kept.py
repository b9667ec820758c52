"""What is kept on disk: found again by what it was made of, and never trusted further."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata import kept as module
from geodata.kept import MOST, VARIABLE, folder, is_kept, kept


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own in which nothing is kept yet."""
    path = tmp_path / "kept"
    monkeypatch.setenv(VARIABLE, str(path))
    return path


class Maker:
    """Makes a thing, and counts how often."""

    def __init__(self, thing: object = "a thing") -> None:
        self.thing = thing
        self.times = 0

    def __call__(self) -> object:
        self.times += 1
        return self.thing


@pytest.mark.usefixtures("room")
def test_what_was_made_once_is_found_again() -> None:
    make = Maker({"days": (1, 2)})
    assert [kept("thing", "a", make) for _ in range(3)] == [{"days": (1, 2)}] * 3
    assert make.times == 1
    assert is_kept("thing", "a")


@pytest.mark.usefixtures("room")
def test_what_was_made_of_something_else_or_is_something_else_is_not_found() -> None:
    make = Maker()
    kept("thing", "a", make)
    kept("thing", "b", make)
    kept("other", "a", make)
    assert make.times == 3
    assert not is_kept("thing", "c")


def test_another_program_makes_it_anew(room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make = Maker()
    kept("thing", "a", make)
    monkeypatch.setattr(module, "program", lambda: "another")
    kept("thing", "a", make)
    assert make.times == 2
    assert len(list(room.iterdir())) == 2


@pytest.mark.usefixtures("room")
def test_what_is_made_of_nothing_that_has_a_name_is_not_kept() -> None:
    make = Maker()
    kept("thing", "", make)
    kept("thing", "", make)
    assert make.times == 2
    assert not is_kept("thing", "")


@pytest.mark.usefixtures("room")
def test_what_could_not_be_made_is_not_kept_and_its_error_is_told() -> None:
    def fail() -> None:
        raise LookupError

    with pytest.raises(LookupError):
        kept("thing", "a", fail)
    assert not is_kept("thing", "a")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:-1]),
        lambda path: path.write_bytes(path.read_bytes()[:-1] + b"?"),
        lambda path: path.write_bytes(b"no pickle at all, although it is long enough for one"),
        lambda path: path.chmod(0o666),
    ],
    ids=["empty", "cut", "changed", "another", "open to all"],
)
def test_a_broken_or_foreign_file_is_thrown_away_and_made_anew(
    room: Path, spoil: Callable[[Path], object]
) -> None:
    make = Maker()
    kept("thing", "a", make)
    spoil(next(room.iterdir()))
    assert kept("thing", "a", make) == "a thing"
    assert kept("thing", "a", make) == "a thing"
    assert make.times == 2


@given(content=st.binary(max_size=200))
def test_no_file_is_ever_an_error(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, str(tmp_path_factory.mktemp("kept")))
        make = Maker()
        kept("thing", "a", make)
        room = folder()
        assert room is not None
        next(room.iterdir()).write_bytes(content)
        assert kept("thing", "a", make) == "a thing"


@pytest.mark.usefixtures("room")
def test_a_thing_that_no_longer_can_be_read_is_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    make = Maker()
    kept("thing", "a", make)
    monkeypatch.setattr(pickle, "loads", lambda _: 1 / 0)
    assert kept("thing", "a", make) == "a thing"
    assert make.times == 2


@pytest.mark.usefixtures("room")
def test_a_thing_that_cannot_be_kept_is_only_made_again() -> None:
    make = Maker(lambda: None)  # nobody can pickle that
    assert kept("thing", "a", make) is make.thing
    assert not is_kept("thing", "a")


def test_the_folder_is_for_its_owner_alone(room: Path) -> None:
    kept("thing", "a", Maker())
    assert room.stat().st_mode & 0o777 == 0o700
    assert next(room.iterdir()).stat().st_mode & 0o777 == 0o600


def test_a_folder_that_others_can_write_to_is_not_used(room: Path) -> None:
    room.mkdir()
    room.chmod(0o777)
    make = Maker()
    kept("thing", "a", make)
    kept("thing", "a", make)
    assert make.times == 2
    assert not list(room.iterdir())


@pytest.mark.parametrize("asked", ["", "/dev/null/qantar", "/proc/qantar"])
def test_where_there_is_no_folder_nothing_is_kept_and_nothing_fails(
    asked: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, asked)
    assert folder() is None
    assert kept("thing", "a", Maker()) == "a thing"


def test_without_being_asked_it_is_in_the_folder_of_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE)
    for name in ("HOME", "USERPROFILE", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    found = folder()
    assert found is not None
    assert tmp_path in found.parents


def test_what_was_kept_longest_ago_makes_room(room: Path) -> None:
    for number in range(MOST + 3):
        kept("thing", str(number), Maker(number))
        for age, path in enumerate(sorted(room.iterdir(), key=lambda one: one.stat().st_mtime_ns)):
            os.utime(path, (age, age))
    kept("other", "a", Maker())
    assert len(list(room.glob("thing-*"))) == MOST
    assert is_kept("thing", str(MOST + 2))
    assert not is_kept("thing", "0")
    assert is_kept("other", "a")
