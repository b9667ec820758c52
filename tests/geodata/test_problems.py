"""Problems: readable, sorted, each said once."""

from __future__ import annotations

from geodata.problems import Problem, RecordProblems


def test_a_problem_reads_as_one_line_with_file_line_and_column() -> None:
    problem = Problem("tables/claims.csv", 14, "low", 'found "abc", expected a whole number')
    assert str(problem) == 'tables/claims.csv:14:low: found "abc", expected a whole number'


def test_what_is_not_known_of_the_place_is_left_out() -> None:
    assert str(Problem("tables/claims.csv", 0, "", "missing")) == "tables/claims.csv: missing"
    assert str(Problem("tables/claims.csv", 3, "", "broken")) == "tables/claims.csv:3: broken"


def test_problems_are_sorted_by_file_and_line_and_each_is_said_once() -> None:
    later, earlier = Problem("b.csv", 2, "x", "m"), Problem("a.csv", 10, "y", "m")
    first = Problem("a.csv", 9, "z", "m")
    error = RecordProblems([later, earlier, first, later])
    assert error.problems == (first, earlier, later)
    assert str(error) == "a.csv:9:z: m\na.csv:10:y: m\nb.csv:2:x: m"
