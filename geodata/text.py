"""One file of a record as text; why it can not be read is a problem, never an exception."""

from __future__ import annotations

import io
from pathlib import Path

from geodata.problems import Problem


def read_text(directory: Path, file: str) -> tuple[str, tuple[Problem, ...]]:
    """Return the text of a file under a record's folder, its line ends as they stand.

    A byte order mark is forgiven. Where there is a problem the text is empty.
    """
    try:
        raw = (directory / file).read_bytes()
    except FileNotFoundError:
        return "", (Problem(file, 0, "", "the file is missing"),)
    except OSError as error:
        message = f"the file can not be opened ({error.strerror})"
        return "", (Problem(file, 0, "", message),)
    try:
        return raw.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8", errors="replace")
        line = len(io.StringIO(before + ".", newline="").readlines())
        message = f"found the byte 0x{raw[error.start]:02x}, expected text saved as UTF-8"
        return "", (Problem(file, line, "", message),)
