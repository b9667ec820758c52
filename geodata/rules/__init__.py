"""The rules between records: what no single row can promise.

Each rule is a function that takes a `Draft` and yields the problems; its docstring says the
promise and where the rule comes from. A rule keeps silent about rows that could not be read and
about ids that another rule reports: one mistake is said once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from geodata.draft import Draft
from geodata.problems import Problem
from geodata.rules import attribution, claims, lessons, neutrality, places, references, times

Rule = Callable[[Draft], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    references.every_id_exists,
    references.a_place_exists,
    references.a_place_has_one_meaning,
    references.lineage_ends_in_records,
    references.changes_and_translations_are_of_records,
    references.the_last_change_of_a_cell_stands,
    places.a_part_is_named,
    places.a_site_lies_in_its_region,
    places.a_site_without_events_was_searched,
    places.a_regions_figure_is_not_a_citys,
    places.codes_are_unique,
    places.a_region_stood_in_january_2022,
    times.a_date_fits_its_precision,
    times.only_an_hour_has_a_time,
    times.nothing_ends_before_it_begins,
    times.a_moment_rests_on_what_has_happened,
    times.a_day_has_one_moment,
    claims.a_claim_says_something,
    claims.low_is_not_above_high,
    claims.a_claim_replaces_an_earlier_one_of_its_series,
    claims.a_replaced_claim_does_not_stand,
    claims.a_claim_repeats_another_claimant,
    claims.no_claim_leads_back_to_itself,
    claims.what_is_withdrawn_has_a_day,
    claims.a_figure_is_not_said_before_its_period,
    claims.our_own_figures_are_marked,
    claims.only_the_last_of_a_claimants_figures_stands,
    claims.none_is_said_in_words,
    attribution.a_source_can_be_found,
    attribution.an_address_is_one_source,
    attribution.nothing_is_later_than_all_its_sources,
    attribution.a_claimant_is_not_the_outlet_that_quotes_it,
    neutrality.no_text_of_ours_judges,
    neutrality.no_private_person_is_named,
    lessons.a_lesson_has_an_address_of_its_own,
    lessons.a_stop_is_named_once,
    lessons.a_window_ends_where_it_rests,
    lessons.a_stop_shows_a_place,
    lessons.a_stop_cites_the_record,
    lessons.no_lesson_judges,
    lessons.no_lesson_names_a_private_person,
)


def broken(draft: Draft) -> Iterator[Problem]:
    """Hold every rule against a draft."""
    for rule in RULES:
        yield from rule(draft)
