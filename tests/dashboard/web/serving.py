"""A small app that is served for real, in a process of its own."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.error import URLError

PROGRAM = """
import os, signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where tests run behind a shell
from dashboard.web.logs import write_logs
from dashboard.web.server import listening
from dashboard.web.{module} import run

def app(environ, start_response):
    if environ["PATH_INFO"] == "/slow":
        time.sleep(1.5)
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [str(os.getpid()).encode()]

write_logs("json")
run(app, listening("127.0.0.1", int(sys.argv[1])), int(sys.argv[2]))
"""
PATIENCE = 30  # seconds


def ask(port: int, path: str = "/") -> str:
    """Return what a server answers."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=PATIENCE) as answer:
        text: str = answer.read().decode()
        return text


@contextmanager
def serving(module: str, workers: int) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """Serve by a module that has a `run`; give the process and the port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    command = [sys.executable, "-c", PROGRAM.format(module=module), str(port), str(workers)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            wait(port, process)
            yield process, port
        finally:
            process.kill()


def wait(port: int, process: subprocess.Popen[str]) -> None:
    """Wait until a server answers."""
    last = time.monotonic() + PATIENCE
    while time.monotonic() < last:
        assert process.poll() is None, process.stderr and process.stderr.read()
        try:
            ask(port)
        except (URLError, ConnectionError):
            time.sleep(0.05)
        else:
            return
    raise TimeoutError
