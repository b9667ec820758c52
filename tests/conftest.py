"""What all tests share."""

from __future__ import annotations

from hypothesis import settings

# A property is not a race: a slow machine is no counterexample.
settings.register_profile("qantar", deadline=None)
settings.load_profile("qantar")
