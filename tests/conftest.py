"""What all tests share."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# A property is not a race: a slow machine is no counterexample.
settings.register_profile("qantar", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("qantar")
