"""What was measured is kept and read again."""

from __future__ import annotations

from pathlib import Path

from benchmarks.samples import Samples, joined, load


def test_what_is_saved_is_what_is_read(tmp_path: Path) -> None:
    samples = Samples(facts={"Day": "1 January"}, details={"wire": [("/", 1.5)]}, failures=["one"])
    samples.add("step", "page", "1,000", 1.25)
    samples.add("step", "page", "1,000", None)
    samples.save(tmp_path / "kept/samples.json")
    assert load(tmp_path / "kept/samples.json") == samples


def test_parts_of_a_run_are_one_report() -> None:
    one, other = Samples(failures=["a"]), Samples(failures=["b"])
    one.add("step", "page", "real", 1)
    other.add("memory", "server", "real", 50)
    whole = joined([one, other])
    assert whole.of("step", "page") == [1]
    assert whole.of("memory", "server") == [50]
    assert whole.failures == ["a", "b"]
