"""Two processes of the server, and what passes requests on to them in turn."""

from __future__ import annotations

import http.client
import http.server
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

PREFIX = "/atlas"
HOP = {"connection", "keep-alive", "transfer-encoding", "server", "date"}  # of one connection only


@contextmanager
def processes(ports: list[int], prefix: str = PREFIX) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Serve the real record by a process for each port, behind one proxy and under a path."""
    base = [sys.executable, "-m", "dashboard", "serve", "--behind-proxy", "1", "--prefix", prefix]
    started = [subprocess.Popen([*base, "--port", str(port)]) for port in ports]
    try:
        yield started
    finally:
        for process in started:
            process.terminate()
        for process in started:
            process.wait(30)


class Turns:
    """Passes each request on to the next of several ports; says which ones answered what."""

    def __init__(self, ports: list[int]) -> None:
        """Listen on a free port."""
        self.asked: dict[int, list[str]] = {port: [] for port in ports}
        turn = count()
        told = self.asked

        class Passing(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_: object) -> None:
                """Say nothing."""

            def do_GET(self) -> None:
                port = ports[next(turn) % len(ports)]
                told[port].append(self.path)
                near = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
                names = {"host": "X-Forwarded-Host"}
                given = {names.get(key.lower(), key): value for key, value in self.headers.items()}
                near.request("GET", self.path, headers={**given, "X-Forwarded-Proto": "http"})
                answer = near.getresponse()
                content = answer.read()
                near.close()
                self.send_response(answer.status)
                for key, value in answer.getheaders():
                    if key.lower() not in {*HOP, "content-length"}:
                        self.send_header(key, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Passing)
        self.address = f"http://127.0.0.1:{self.server.server_port}{PREFIX}"

    @contextmanager
    def listening(self) -> Iterator[str]:
        """Pass requests on; give the address."""
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        try:
            yield self.address
        finally:
            self.server.shutdown()
            self.server.server_close()
