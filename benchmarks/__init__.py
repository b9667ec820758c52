"""Benchmarks: Qantar beside what one would otherwise use, on one record, in one browser.

No part of the program; `make bench` runs them, see the README beside this file.
"""
