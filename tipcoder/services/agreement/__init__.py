"""Compares what several persons coded of the same cases."""
