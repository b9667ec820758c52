"""The load test itself: it notices a wrong answer and a lost one, and tells them apart."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from connection import Answer, Connection, LostError
from load import at, table, told
from viewers import Log

ASKED = argparse.Namespace(viewers=2, seconds=10.0, workers=2)


def served(*answers: bytes, path: str = "/") -> tuple[list[Answer | str], Log]:
    """Ask a server that gives these bytes, one a connection; return what came of each."""

    async def run() -> tuple[list[Answer | str], Log]:
        left = list(answers)

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(left.pop(0))
            writer.close()
            await writer.wait_closed()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        log, found = Log(), []
        connection = Connection(server.sockets[0].getsockname()[1])
        for _ in answers:
            answer = await log.ask(connection, "page", path)
            found.append(answer or "lost")
            await asyncio.sleep(0.05)
        await connection.close()
        server.close()
        await server.wait_closed()
        return found, log

    return asyncio.run(run())


def said(body: bytes, status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


def test_an_answer_is_read_whole_whichever_way_it_comes() -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunked = head + b"3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n"
    found, log = served(said(b"abcd"), chunked)
    assert [answer.body for answer in found if isinstance(answer, Answer)] == [b"abcd", b"abcd"]
    assert not log.wrong


def test_another_answer_than_before_is_wrong_and_so_is_an_error() -> None:
    _, log = served(said(b"a"), said(b"b"), said(b"", "503 Busy"))
    assert dict(log.wrong) == {"another answer: /": 1, "503 /": 1}


def test_a_word_that_belongs_to_one_answer_makes_no_difference() -> None:
    bodies = (b'{"nonce":"abcdefghijklmnopqrstuvwx"}', b'{"nonce":"ABCDEFGHIJKLMNOPQRSTUVWX"}')
    _, log = served(*map(said, bodies))
    assert not log.wrong


def test_an_answer_that_breaks_off_is_lost() -> None:
    found, log = served(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", b"", said(b"a"))
    assert found[:2] == ["lost", "lost"]
    assert isinstance(found[2], Answer), "the next request has a connection of its own"
    assert len(log.lost) == 2


def test_nobody_there_is_no_lost_answer() -> None:
    with pytest.raises(ConnectionRefusedError):
        asyncio.run(Connection(9).get("/"))
    assert issubclass(LostError, ConnectionError)


@pytest.mark.parametrize(
    ("lost", "code"), [([], 0), ([(4.9, 5.1, "/")], 0), ([(6.0, 6.1, "/")], 1)]
)
def test_only_what_was_under_way_at_the_kill_may_be_lost(
    lost: list[tuple[float, float, str]], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    log = Log(took={"page": [0.1]}, lost=lost)
    assert told((Log(took={"page": [0.1]}), log, 5.0, [50.0, 60.0]), ASKED) == code
    assert f"lost besides: {code}" in capsys.readouterr().out


def test_a_worker_that_was_not_replaced_is_a_failure() -> None:
    log = Log(took={"page": [0.1]})
    assert told((log, log, 5.0, [50.0]), ASKED) == 1


def test_the_table_compares_the_crowd_with_one_alone() -> None:
    text = table(Log(took={"page": [0.010] * 99}), Log(took={"page": [0.020] * 99}))
    assert text.splitlines()[1].split() == ["page", "99", "10", "10", "20", "20", "2.0"]


def test_ninety_nine_of_a_hundred_are_as_quick() -> None:
    assert at([number / 1000 for number in range(1, 101)], 99) == 100
    assert at([0.001], 99) == 1
