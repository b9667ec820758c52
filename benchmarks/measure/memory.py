"""What a server holds after many requests."""

from __future__ import annotations

import http.client
import itertools
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

ASKED = (
    "/",
    "/?day=2022-01-05&place=almaty",
    "/?lang=kk",
    "/?lang=ru&measure=deaths",
    "/embed/opening",
    "/embed/opening?lang=ru",
    "/embed?place=zhanaozen",
    "/panel?place=almaty&tab=toll",
    "/panel?place=aktobe&lang=kk",
    "/frames.json?claimants=official",
    "/map.json",
    "/table",
    "/about",
)
CLIENTS = 4


def ask(address: str, requests: int) -> None:
    """Ask a server so many times, for pages and parts of pages in turn, in three languages.

    Raises:
        RuntimeError: when an answer is not 200.
    """
    with ThreadPoolExecutor(CLIENTS) as pool:
        shares = [requests // CLIENTS + (client < requests % CLIENTS) for client in range(CLIENTS)]
        for done in [pool.submit(_client, address, share) for share in shares]:
            done.result()


def _client(address: str, requests: int) -> None:
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=120)
    for path in itertools.islice(_turns(), requests):
        connection.request("GET", path, headers={"Accept-Encoding": "gzip, br"})
        answer = connection.getresponse()
        answer.read()
        if answer.status != http.client.OK:
            message = f"{path}: {answer.status}"
            raise RuntimeError(message)
    connection.close()


def _turns() -> Iterator[str]:
    return itertools.cycle(ASKED)
