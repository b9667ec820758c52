"""A viewer's connection: HTTP/1.1 that is kept open, as a browser has it, and nothing more."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass


class LostError(ConnectionError):
    """A request was sent, and the connection ended before its answer was whole."""


@dataclass(frozen=True)
class Answer:
    """What came back: the status, the headers in small letters, the body as it travelled."""

    status: int
    headers: dict[str, str]
    body: bytes


class Connection:
    """One connection to a server on this machine; it is opened when it is needed."""

    def __init__(self, port: int) -> None:
        """Connect to a port later."""
        self.port = port
        self.streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def get(self, path: str) -> Answer:
        """Ask for an address, on the open connection if there is one.

        A connection that ended while nothing was asked is opened anew, as a browser does.

        Raises:
            LostError: it ended while the answer was awaited.
        """
        if self.streams and self.streams[0].at_eof():
            await self.close()
        if not self.streams:
            self.streams = await asyncio.open_connection("127.0.0.1", self.port)
        reader, writer = self.streams
        try:
            writer.write(
                f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
                "Accept-Encoding: br\r\nAccept-Language: en\r\n\r\n".encode()
            )
            await writer.drain()
            return await self._answer(reader)
        except (ConnectionError, asyncio.IncompleteReadError) as error:
            await self.close()
            raise LostError(path) from error

    async def _answer(self, reader: asyncio.StreamReader) -> Answer:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        pairs = (line.split(":", 1) for line in head[1:] if line)
        headers = {name.strip().lower(): value.strip() for name, value in pairs}
        if headers.get("transfer-encoding") == "chunked":
            parts = []
            while size := int(await reader.readuntil(b"\r\n"), 16):
                parts.append(await reader.readexactly(size))
                await reader.readexactly(2)
            await reader.readexactly(2)
            body = b"".join(parts)
        else:
            body = await reader.readexactly(int(headers.get("content-length", "0")))
        answer = Answer(int(head[0].split()[1]), headers, body)
        if headers.get("connection", "").lower() == "close":
            await self.close()
        return answer

    async def close(self) -> None:
        """End the connection; another request opens it anew."""
        if self.streams:
            _, writer = self.streams
            self.streams = None
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()
