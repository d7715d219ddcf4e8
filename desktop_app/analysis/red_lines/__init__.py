"""Sentences in which an actor threatens, demands, refuses, warns, limits or pledges."""
