"""How good the results are, measured on data that whoever runs this brings along.

``python -m tests.quality MEASURE DATA.jsonl.gz …`` prints one line; the module of each measure says what form
its data have. ``python -m tests.quality statements`` needs none but the project's own sentences. Nothing here
is a test: figures are compared by people.
"""
