"""Owns every process: readers under limits, analysers, queue, progress, cancellation."""
