"""What we know: the record of the January 2022 protests, and the borders it happened in."""

from pathlib import Path

RECORD = Path(__file__).parent
"""The folder of the record that comes with Qantar; it holds `tables/` and `borders/`."""
