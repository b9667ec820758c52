"""A server as a process: how soon it answers, and how much memory it holds."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError, URLError

PATIENCE = 900.0  # seconds until a server that does not answer is given up
_OFTEN = 0.005  # seconds between two questions
Check = Callable[[], bool]


@dataclass(frozen=True)
class Server:
    """A server that runs."""

    process: subprocess.Popen[bytes]
    address: str
    listening: float  # seconds from its start until it took a connection
    ready: float  # seconds from its start until it answered

    def memory(self) -> float:
        """Return the resident memory of the largest of its processes, in MB: of one worker."""
        return max(_resident(pid) for pid in _family(self.process.pid))


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port


@contextmanager
def serving(
    command: Sequence[str],
    port: int,
    log: Path,
    *,
    env: Mapping[str, str] | None = None,
    path: str = "/",
) -> Iterator[Server]:
    """Run a server until the block ends.

    Args:
        command: what starts it.
        port: where it listens.
        log: the file to which it writes.
        env: what is different in its environment.
        path: what it is asked for until it answers.

    Raises:
        RuntimeError: when it ends, or is silent for too long.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    begun = time.perf_counter()
    with (
        log.open("wb") as file,
        subprocess.Popen(  # noqa: S603  our own programs
            command, stdout=file, stderr=subprocess.STDOUT, env={**os.environ, **(env or {})}
        ) as process,
    ):
        try:
            listening = _wait(process, lambda: _listens(port), begun, log)
            address = f"http://127.0.0.1:{port}"
            ready = _wait(process, lambda: _answers(address + path), begun, log)
            yield Server(process, address, listening, ready)
        finally:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(10)
            process.kill()


def _wait(process: subprocess.Popen[bytes], done: Check, begun: float, log: Path) -> float:
    while time.perf_counter() < begun + PATIENCE:
        if process.poll() is not None:
            message = f"the server ended with {process.returncode}, see {log}"
            raise RuntimeError(message)
        if done():
            return time.perf_counter() - begun
        time.sleep(_OFTEN)
    message = f"the server was silent, see {log}"
    raise RuntimeError(message)


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def _answers(address: str) -> bool:
    try:
        urllib.request.urlopen(address, timeout=60).close()  # noqa: S310  our own address
    except HTTPError as error:
        error.close()
        return error.code == 404  # noqa: PLR2004  it has no such page, and said so
    except (URLError, ConnectionError, TimeoutError):
        return False
    return True


def _family(pid: int) -> Iterator[int]:
    """Yield a process and all that it started."""
    yield pid
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = path.read_text(encoding="utf-8").rpartition(")")[2].split()
            if int(fields[1]) == pid:
                yield from _family(int(path.parent.name))


def _resident(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) * 1024 / 1e6
