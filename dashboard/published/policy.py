"""The content security policies of the pages: each page's own, and one for the whole folder."""

from __future__ import annotations

import re
from collections.abc import Iterable

ONCE = re.compile(r"'nonce-[^']*'")  # of one answer, and so of none that is kept
NOT_IN_PAGES = frozenset({"frame-ancestors", "report-uri", "report-to", "sandbox"})
Rules = dict[str, list[str]]


def rules_of(policy: str) -> Rules:
    """Return a policy by its directives, without what holds for one answer only."""
    rules: Rules = {}
    for part in policy.split(";"):
        name, *sources = part.split()
        if name:
            rules[name] = [source for source in sources if not ONCE.fullmatch(source)]
    return rules


def merged(policies: Iterable[str]) -> str:
    """Return the policy that allows what any of some policies allows.

    A directive that one of them leaves unsaid is left unsaid; and one that differs where a wider
    one stands in for it, such as `style-src` for `style-src-elem`: the pages state it themselves,
    and a header has no room for the digest of every style.
    """
    found = [rules_of(policy) for policy in policies]
    names = [name for name in (found[0] if found else {}) if all(name in rules for rules in found)]
    whole: Rules = {}
    for name in names:
        sources = list(dict.fromkeys(source for rules in found for source in rules[name]))
        wider = name.removesuffix("-elem").removesuffix("-attr")
        if wider != name and wider in names and any(sources != rules[name] for rules in found):
            continue
        if len(sources) > 1 and "'none'" in sources:
            sources.remove("'none'")
        whole[name] = sources
    return written(whole)


def in_page(policy: str) -> str:
    """Return a policy as a page itself may state it, in a `meta` element."""
    rules = rules_of(policy)
    return written({name: rules[name] for name in rules if name not in NOT_IN_PAGES})


def written(rules: Rules) -> str:
    """Return directives as a policy."""
    return "; ".join(" ".join([name, *sources]) for name, sources in rules.items())
