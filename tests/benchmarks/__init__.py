"""How fast it is, as ratios to peers in the same run: ``python -m tests.benchmarks``. Nothing here is a test.

Absolute times depend on the machine and on what else it does; each ratio pairs our time with a peer's.
"""
